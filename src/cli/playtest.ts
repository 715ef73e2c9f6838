/** `f2f playtest`: bots play the accounts, and what the score makes of them. */
import { parseArgs } from 'node:util';
import { bots } from '../bots';
import type { Bot } from '../bots/player';
import { type BotReport, type Occurred, PLAIN, report, type Spread } from '../bots/playtest';
import { MOVES } from '../core/moves';
import type { MoveName } from '../core/types';
import { CUES, SKILLS } from '../core/vocabulary';
import type { Assembled } from '../scenario/assemble';
import { shipped } from '../scenario/shipped';
import { type Command, exit, UsageError } from './command';
import { type LineTally, tallyFor } from './line-tally';

interface ScenarioReport {
  readonly scenario: string;
  readonly bots: readonly BotReport[];
  /** What no bot brought about: moves, cues, and ids of sentences that were never said. */
  readonly neverOccurred: {
    readonly moves: readonly string[];
    readonly cues: readonly string[];
    readonly lines: readonly string[];
  };
}

interface Options {
  readonly accounts: readonly Assembled[];
  readonly players: readonly Bot[];
  readonly seeds: { readonly first: number; readonly count: number };
  readonly drawn: boolean;
  readonly json: boolean;
}

function values(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        scenario: { type: 'string', default: 'all' },
        bots: { type: 'string', default: 'all' },
        seeds: { type: 'string', default: '100' },
        first: { type: 'string', default: '1' },
        'drawn-style': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Those of a list that a comma-separated choice names; `all` names every one. */
function chosen<T>(list: readonly T[], choice: string, nameOf: (one: T) => string, kind: string) {
  if (choice === 'all') return list;
  return choice.split(',').map((name) => {
    const one = list.find((candidate) => nameOf(candidate) === name);
    if (!one)
      throw new UsageError(
        `There is no ${kind} "${name}"; there are ${list.map(nameOf).join(', ')}.`,
      );
    return one;
  });
}

function whole(text: string, name: string, least: number): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < least || n > 1_000_000)
    throw new UsageError(`--${name} is a whole number from ${least} to 1000000, not "${text}".`);
  return n;
}

function optionsOf(args: string[]): Options {
  const given = values(args);
  return {
    accounts: chosen(shipped, given.scenario, ({ scenario }) => scenario.table.id, 'scenario'),
    players: chosen(bots, given.bots, ({ name }) => name, 'bot'),
    seeds: { first: whole(given.first, 'first', 0), count: whole(given.seeds, 'seeds', 1) },
    drawn: given['drawn-style'],
    json: given.json,
  };
}

function examine({ scenario, account }: Assembled, options: Options): ScenarioReport {
  const occurred: Occurred = { moves: new Set(), cues: new Set() };
  const lines: LineTally = tallyFor({ scenario, account });
  const setup = { ...PLAIN, style: options.drawn ? ('drawn' as const) : ('account' as const) };
  const reports = options.players.map((bot) =>
    report(scenario, bot, options.seeds, setup, occurred, ({ meeting }) => lines.hear(meeting)),
  );
  return {
    scenario: scenario.table.id,
    bots: reports,
    neverOccurred: {
      moves: (Object.keys(MOVES) as MoveName[]).filter((move) => !occurred.moves.has(move)),
      cues: CUES.filter((cue) => !occurred.cues.has(cue)),
      lines: lines.unsaid(),
    },
  };
}

const one = (spread: Spread | null) =>
  spread === null
    ? '    -    '
    : `${spread.mean.toFixed(1).padStart(5)}±${spread.sd.toFixed(0).padEnd(2)}`;

function page({ scenario, bots: rows, neverOccurred }: ScenarioReport): string {
  const short = SKILLS.map((skill) => skill.slice(0, 8).padStart(9)).join('');
  const head = `${'bot'.padEnd(13)}    total  process  outcome  deal %   profit turns${short}`;
  const table = rows.map((row) =>
    [
      row.bot.padEnd(13),
      ...[row.total, row.process, row.outcome].map(one),
      String(Math.round(row.dealRate * 100)).padStart(6),
      String(Math.round(row.profit)).padStart(8),
      row.turns.toFixed(0).padStart(5),
      ...SKILLS.map((skill) => one(row.skills[skill])),
    ].join(' '),
  );
  const never = Object.entries(neverOccurred).map(
    ([kind, names]) => `never occurred, ${kind}: ${names.join(' ') || '-'}`,
  );
  return [`${scenario}`, head, ...table, ...never, ''].join('\n');
}

export const playtest: Command = {
  name: 'playtest',
  summary: 'lets bots play accounts and shows how the score tells them apart',
  usage:
    'playtest [--scenario ID|all] [--bots NAME,NAME|all] [--seeds N] [--first SEED] [--drawn-style] [--json]',
  run: async (args) => {
    const options = optionsOf(args);
    const reports = options.accounts.map((account) => examine(account, options));
    process.stdout.write(
      options.json ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(page).join('\n'),
    );
    return exit.ok;
  },
};
