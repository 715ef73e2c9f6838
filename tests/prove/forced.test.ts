/** No move is good everywhere: simulation, section 17.11. */
import { average, expert } from '../../src/bots';
import { type Bot, type Luck, moments, playOn, playOut } from '../../src/bots/player';
import { anyOf } from '../../src/bots/seat';
import { anyMove } from '../../src/bots/simple';
import { legal, play, start } from '../../src/core/meeting';
import { PLAIN } from '../../src/core/plain-setup';
import { u } from '../../src/core/random';
import { score } from '../../src/core/score';
import type { Action, Meeting, View } from '../../src/core/types';
import { view } from '../../src/core/view';
import { oren } from '../../src/scenario/shipped';

const { scenario } = oren;
const SEEDS = { first: 70_001, count: 360 };
/** Different moves tried in one situation. */
const TRIES = 8;
const BETTER = 0.25;

/** What a move is called here: by what the player chooses, not by its subject. */
function kindOf(action: Action): string {
  switch (action.move) {
    case 'explain':
    case 'demo':
      return `${action.move} ${action.depth}`;
    case 'address':
      return `address ${action.evidence}`;
    case 'acknowledge':
      return `acknowledge ${action.feeling}`;
    case 'answer':
      return `answer ${action.say}`;
    case 'spend':
      return `spend ${action.on}`;
    case 'ask':
      return `ask ${['needs', 'concerns', 'process'].includes(action.about) ? action.about : 'topic'}`;
    default:
      return action.move;
  }
}

/** Plays on from a meeting with what a bot knows of it; `forced` takes its next move. */
function finish(
  from: { meeting: Meeting; player: ReturnType<Bot['sit']> },
  forced: Action,
): number {
  return score(playOn(play(from.meeting, forced).meeting, from.player)).total;
}

/** The meeting as it stands before `turn`, with a fresh bot that lived through it. */
function until(bot: Bot, seed: number, turn: number) {
  const player = bot.sit(seed);
  for (const { meeting } of moments(start(scenario, { ...PLAIN, seed }), player))
    if (meeting.open.turn >= turn) return { meeting, player };
  throw new Error(`${bot.name} ended before turn ${turn}`);
}

/** Legal only now and then: tried whenever they are. */
const SELDOM: readonly string[] = ['hold', 'accept', 'more', 'check', 'answer'];

/** Turns before which something may be played that seldom may. */
function seldomTurns(bot: Bot, seed: number): number[] {
  const turns = new Set<number>();
  const first = start(scenario, { ...PLAIN, seed });
  for (const { seen, options } of moments(first, bot.sit(seed))) {
    const rare = options.moves.some(({ move }) => SELDOM.includes(move) && move !== 'check');
    if (rare && seen.open.turn > 0) turns.add(seen.open.turn);
  }
  return [...turns];
}

/** Different kinds of legal moves, by luck, the seldom ones first; offers among them. */
function choices(seat: View, luck: Luck): Map<string, Action> {
  const options = legal(seat);
  const kinds = new Map<string, Action[]>();
  for (const action of options.moves)
    kinds.set(kindOf(action), [...(kinds.get(kindOf(action)) ?? []), action]);
  if (options.propose) kinds.set('propose', [anyMove(seat, { ...options, moves: [] }, luck)]);
  const ranked = [...kinds].map(([name, all]) => ({
    name,
    action: anyOf(all, luck),
    rank: SELDOM.includes(all[0]?.move ?? '') ? 0 : luck(),
  }));
  ranked.sort((a, b) => a.rank - b.rank);
  return new Map(ranked.slice(0, TRIES).map(({ name, action }) => [name, action]));
}

const tally = new Map<string, { tried: number; helped: number }>();

function count(kind: string, helped: boolean): void {
  const row = tally.get(kind) ?? { tried: 0, helped: 0 };
  row.tried += 1;
  if (helped) row.helped += 1;
  tally.set(kind, row);
}

function force(bot: Bot, seed: number): void {
  const whole = playOut(scenario, { ...PLAIN, seed }, bot);
  const base = score(whole).total;
  let drawn = 0;
  const luck = () => {
    drawn += 1;
    return u(seed, 901, 0, drawn);
  };
  const seldom = seed % 2 === 0 ? seldomTurns(bot, seed) : [];
  const turn =
    seldom.length > 0 ? anyOf(seldom, luck) : 1 + Math.floor(luck() * (whole.open.turn - 1));
  const { meeting } = until(bot, seed, turn);
  for (const [kind, action] of choices(view(meeting, 'realistic'), luck))
    count(kind, finish(until(bot, seed, turn), action) - base > BETTER);
}

test('no move helps in more than four of five situations in which it is legal', () => {
  for (let seed = SEEDS.first; seed < SEEDS.first + SEEDS.count; seed++)
    for (const bot of [expert, average]) force(bot, seed);
  const rows = [...tally].map(([kind, { tried, helped }]) => ({
    kind,
    tried,
    share: helped / tried,
  }));
  rows.sort((a, b) => b.share - a.share);
  for (const { kind, tried, share } of rows)
    process.stdout.write(
      `${kind.padEnd(24)} ${(100 * share).toFixed(0).padStart(3)} % of ${tried}\n`,
    );
  expect(rows.filter(({ tried }) => tried < 20)).toEqual([]);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(({ share }) => share > 0.8)).toEqual([]);
});
