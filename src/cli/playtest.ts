/** `f2f playtest`: bots play the accounts, and what the score makes of them. */
import { bots } from '../bots';
import type { Bot } from '../bots/player';
import { type BotReport, type Occurred, report, type Spread } from '../bots/playtest';
import { MOVES } from '../core/moves';
import { PLAIN } from '../core/plain-setup';
import type { MoveName } from '../core/types';
import { CUES, SKILLS } from '../core/vocabulary';
import type { Assembled } from '../scenario/assemble';
import { shipped } from '../scenario/shipped';
import { type Command, exit, UsageError } from './command';
import { tallyFor } from './line-tally';
import { optionsIn, wholeIn } from './options';
import { inLines, told } from './sentences';

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

const MOST_SEEDS = 1_000_000;

const KINDS = {
  scenario: 'value',
  bots: 'value',
  seeds: 'value',
  first: 'value',
  'drawn-style': 'flag',
  json: 'flag',
} as const;

/** Those of a list that a comma-separated choice names, each once; `all` names every one. */
function chosen<T>(
  list: readonly T[],
  choice: string,
  nameOf: (one: T) => string,
  unknown: 'cli.noBot' | 'cli.noScenario',
): readonly T[] {
  const named = choice.split(',').flatMap((name) => {
    if (name === 'all') return list;
    const one = list.find((candidate) => nameOf(candidate) === name);
    if (one) return [one];
    throw new UsageError(told(unknown, { name, all: list.map(nameOf).join(', ') }));
  });
  return [...new Set(named)];
}

function optionsOf(args: readonly string[]): Options {
  const { values } = optionsIn(args, KINDS, 'none');
  const { scenario = 'all', bots: names = 'all', seeds = '100', first = '1' } = values;
  const idOf = (one: Assembled) => one.scenario.table.id;
  return {
    accounts: chosen(shipped, scenario, idOf, 'cli.noScenario'),
    players: chosen(bots, names, ({ name }) => name, 'cli.noBot'),
    seeds: {
      first: wholeIn(first, '--first', 0, MOST_SEEDS),
      count: wholeIn(seeds, '--seeds', 1, MOST_SEEDS),
    },
    drawn: values['drawn-style'] ?? false,
    json: values.json ?? false,
  };
}

function examine(assembled: Assembled, options: Options): ScenarioReport {
  const { scenario } = assembled;
  const occurred: Occurred = { moves: new Set(), cues: new Set() };
  const lines = tallyFor(assembled);
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

function rowOf(row: BotReport): string {
  return [
    row.bot.padEnd(13),
    ...[row.total, row.process, row.outcome].map(one),
    String(Math.round(row.dealRate * 100)).padStart(6),
    String(Math.round(row.profit)).padStart(8),
    row.turns.toFixed(0).padStart(5),
    ...SKILLS.map((skill) => one(row.skills[skill])),
  ].join(' ');
}

function page({ scenario, bots: rows, neverOccurred }: ScenarioReport): string {
  const short = SKILLS.map((skill) => skill.slice(0, 8).padStart(9)).join('');
  const head = `${'bot'.padEnd(13)}    total  process  outcome  deal %   profit turns${short}`;
  const named = (names: readonly string[]) => ({ names: names.join(' ') || '-' });
  const never = [
    told('cli.neverMoves', named(neverOccurred.moves)),
    told('cli.neverCues', named(neverOccurred.cues)),
    told('cli.neverLines', named(neverOccurred.lines)),
  ];
  const sentences = never.map((sentence) => inLines(sentence));
  return [scenario, head, ...rows.map(rowOf), ...sentences, ''].join('\n');
}

export const playtest: Command = {
  name: 'playtest',
  summary: told('cli.playtest'),
  usage:
    'playtest [--scenario ID|all] [--bots NAME,NAME|all] [--seeds N] [--first SEED] [--drawn-style] [--json]',
  run: async (args, write) => {
    const options = optionsOf(args);
    const reports = options.accounts.map((account) => examine(account, options));
    write(options.json ? `${JSON.stringify(reports, null, 2)}\n` : reports.map(page).join('\n'));
    return exit.ok;
  },
};
