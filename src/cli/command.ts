/** What a command ends with: no fault, faults found in what was checked, or wrongly called. */
export const exit = { ok: 0, faults: 1, usage: 2 } as const;

/** One thing that `f2f` can do. */
export interface Command {
  /** The word on the command line. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How to call it, without the leading `f2f`. */
  readonly usage: string;
  /**
   * @param args what follows the command's name
   * @returns the exit code, one of `exit`
   * @throws UsageError when the arguments make no sense
   */
  run(args: string[]): Promise<number>;
}

/** The caller's mistake; shown with the command's usage, exit code 2. */
export class UsageError extends Error {}

/** Where a command line writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

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
  if (name === undefined || name === 'help' || name === '--help') {
    terminal.out(overview(commands));
    return name === undefined ? exit.usage : exit.ok;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    terminal.err(`There is no command "${name}".\n\n${overview(commands)}`);
    return exit.usage;
  }
  return obey(command, rest, terminal);
}

async function obey(command: Command, args: string[], terminal: Terminal): Promise<number> {
  if (args.includes('--help')) {
    terminal.out(`${command.summary}\n\n  f2f ${command.usage}\n`);
    return exit.ok;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`${error.message}\n\n  f2f ${command.usage}\n`);
    return exit.usage;
  }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(0, ...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ['f2f <command> [arguments]', '', ...lines, ''].join('\n');
}
