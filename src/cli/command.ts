import self from '../../package.json';
import { RULES_VERSION } from '../core/constants';
import { inLines, type Sentence, told } from './sentences';

/** What a command ends with: no fault, faults found in what was checked, or wrongly called. */
export const exit = { ok: 0, faults: 1, usage: 2 } as const;

export type Write = (text: string) => void;

/** One thing that `f2f` can do. */
export interface Command {
  /** The word on the command line. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Sentence;
  /** How to call it, without the leading `f2f`. */
  readonly usage: string;
  /**
   * @param args what follows the command's name
   * @param write takes what the command has to say
   * @returns the exit code, one of `exit`
   * @throws UsageError when the arguments make no sense
   * @throws Trouble when something that the command needs is not there
   */
  run(args: readonly string[], write: Write): Promise<number>;
}

/** What a person can mend; shown in both languages and without a stack, exit code 1. */
export class Trouble extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}

/** The caller's mistake; shown with the command's usage, exit code 2. */
export class UsageError extends Trouble {}

/** Where a command line writes. */
export interface Terminal {
  readonly out: Write;
  readonly err: Write;
}

const asksForHelp = (word: string) => word === '--help' || word === '-h';

/**
 * Runs the command that the first argument names.
 * @returns the exit code; 2 for an unknown command or wrong arguments
 */
export async function dispatch(
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.err(overview(commands));
    return exit.usage;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`f2f ${self.version}\n${inLines(told('cli.rules', { rules: RULES_VERSION }))}\n`);
    return exit.ok;
  }
  if (name === 'help' || asksForHelp(name)) return help(commands, rest, terminal);
  const command = commands.find((candidate) => candidate.name === name);
  return command ? obey(command, rest, terminal) : unknown(commands, name, terminal);
}

function help(commands: readonly Command[], [name]: readonly string[], terminal: Terminal): number {
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && !command) return unknown(commands, name, terminal);
  terminal.out(command ? about(command) : overview(commands));
  return exit.ok;
}

function unknown(commands: readonly Command[], name: string, terminal: Terminal): number {
  terminal.err(`${inLines(told('cli.noCommand', { name }))}\n\n${overview(commands)}`);
  return exit.usage;
}

async function obey(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (args.some(asksForHelp)) {
    terminal.out(about(command));
    return exit.ok;
  }
  try {
    return await command.run(args, terminal.out);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const usage = error instanceof UsageError;
    const remedy = usage ? `\n  f2f ${command.usage}\n` : '';
    terminal.err(`${inLines(error.sentence)}\n${remedy}`);
    return usage ? exit.usage : exit.faults;
  }
}

const about = ({ summary, usage }: Command) => `${inLines(summary)}\n\n  f2f ${usage}\n`;

function overview(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const lines = commands.flatMap(({ name, summary }) => [
    `  ${name.padEnd(width)}  ${summary.he}`,
    `  ${''.padEnd(width)}  ${summary.en}`,
  ]);
  return ['f2f COMMAND ...', '', ...lines, '', inLines(told('cli.more')), ''].join('\n');
}
