/** Bots sit where people sit: they read what is shown, write nothing, and reach every move. */
import { average, bots, expert } from '../../src/bots';
import { type Bot, type Moment, moments, playOut } from '../../src/bots/player';
import { playMany, spreadOf } from '../../src/bots/playtest';
import { expertVices } from '../../src/bots/vices';
import { history, legal, start } from '../../src/core/meeting';
import { MOVES } from '../../src/core/moves';
import { PLAIN } from '../../src/core/plain-setup';
import type { Action, Legal, Score, Setup, View } from '../../src/core/types';
import { view } from '../../src/core/view';
import { SKILLS, type Skill } from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

const { scenario } = oren;
const all: readonly Bot[] = [...bots, ...expertVices];

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

test('neither a view nor its options are written to', () => {
  for (const bot of all) {
    const player = bot.sit(5);
    if (typeof player !== 'function') continue;
    for (const { seen, options } of moments(start(scenario, { ...PLAIN, seed: 5 }), player))
      frozen([seen, options]);
  }
});

/** The same seat with somebody else behind it. */
function swapped({ meeting }: Moment): [View, Legal] {
  const other = start(scenario, { ...PLAIN, seed: 4 });
  const seen = view({ ...other, open: meeting.open }, 'realistic');
  return [seen, legal(seen)];
}

test('a player decides by the view alone: what is hidden behind it may differ', () => {
  for (const bot of bots.filter(({ name }) => name !== 'oracle')) {
    const [player, twin] = [bot.sit(9), bot.sit(9)];
    if (typeof player !== 'function' || typeof twin !== 'function') throw new Error('an insider');
    const decided: Action[] = [];
    for (const moment of moments(start(scenario, { ...PLAIN, seed: 3 }), player)) {
      const before = history(moment.meeting).at(-1);
      if (before) expect(decided.at(-1)).toEqual(before.action);
      if (moment.meeting.open.turn >= 20 || moment.meeting.open.ended !== null) break;
      decided.push(twin(...swapped(moment)));
    }
    expect(decided.length).toBeGreaterThan(0);
  }
});

test('together, also where she is hard to read, they make every move there is', () => {
  const hard: Setup[] = [1.4, 1.9].map((difficulty, i) => ({
    ...PLAIN,
    ...{ difficulty, channel: 'phone', style: 'drawn', allowance: 0, seed: 0xfffffff0 + i },
  }));
  const seen = new Set<string>();
  for (const bot of all)
    for (const setup of hard) {
      const meeting = playOut(scenario, setup, bot);
      expect(meeting.open.ended).not.toBeNull();
      for (const { action } of history(meeting)) seen.add(action.move);
    }
  expect(Object.keys(MOVES).filter((move) => !seen.has(move))).toEqual([]);
});

const SEEDS = { first: 60_001, count: 40 };
const mean = (xs: readonly number[]) => spreadOf(xs)?.mean ?? Number.NaN;
const meanOf = (scores: readonly Score[], skill: Skill) =>
  mean(scores.flatMap(({ skills }) => skills[skill].points ?? []));

test('the expert is ahead of the average in every skill that is seen', () => {
  const [ours, theirs] = [expert, average].map((bot) => playMany(scenario, bot, SEEDS));
  const seen = SKILLS.filter((skill) => skill !== 'channel');
  const behind = seen.filter((skill) => !(meanOf(ours ?? [], skill) > meanOf(theirs ?? [], skill)));
  expect(behind).toEqual([]);
});

test.each(['quitter', 'random', 'spammer'])('%s earns next to nothing', (name) => {
  const bot = bots.find((one) => one.name === name);
  if (!bot) throw new Error(`no ${name}`);
  const totals = playMany(scenario, bot, SEEDS).map(({ total }) => total);
  expect(mean(totals)).toBeLessThan(20);
});
