/** What a move is stands on the move; everybody else asks it. */
import { history, legal, play } from '../../src/core/meeting';
import { BARE, MOVES, takesBet, takesTurn } from '../../src/core/moves';
import { nothingSaid, saidNow, saidOf } from '../../src/core/said';
import type { Action } from '../../src/core/types';
import { view } from '../../src/core/view';
import { played, type Sitting, sitting, table } from './dana';
import { offer } from './offers';

const standing = offer([0, 1, 1, 2, 1, 1]);
const places: Sitting[] = [
  {},
  { open: { standing, counter: standing, easedAt: 10, question: { fact: 'mri', since: 9 } } },
  { open: { ended: 'walk' } },
];
const offered = places.flatMap((how) => [...legal(view(sitting(how), 'realistic')).moves]);

test('a bare move is offered as its name, every other one with what it is about', () => {
  const bare = offered.filter((action) => Object.keys(action).length === 1);
  expect([...new Set(bare.map(({ move }) => move))].sort()).toEqual([...BARE].sort());
});

test('a bet is taken by the moves that settle it, and refused by none of them', () => {
  const takers = offered.filter(takesBet);
  expect(new Set(takers.map(({ move }) => move))).toEqual(new Set(['explain', 'demo', 'address']));
  for (const action of takers.filter((_, i) => i % 5 === 0))
    expect(played(sitting(), { ...action, bet: 0 }).codes).toContain('bet');
});

test('what takes no turn bears the number of the turn before it', () => {
  const walk: Action[] = [
    { move: 'rapport' },
    { move: 'walk' },
    { move: 'aftercare', what: 'call' },
  ];
  const { meeting } = played(sitting(), ...walk);
  expect(history(meeting).map(({ turn }) => turn)).toEqual([11, 12, 12]);
  expect(walk.map(takesTurn)).toEqual([true, true, false]);
});

test('only what comes after the end may be played there', () => {
  const over = legal(view(sitting({ open: { ended: 'walk' } }), 'realistic')).moves;
  expect(over.length).toBeGreaterThan(0);
  expect(over.every(({ move }) => MOVES[move].after)).toBe(true);
});

test('the moves of a view are gathered once, and those of another view apart from them', () => {
  const options = legal(view(sitting(), 'realistic'));
  expect(options.moves).toBe(options.moves);
  const asked = legal(
    view(sitting({ open: { question: { fact: 'mri', since: 9 } } }), 'realistic'),
  );
  expect(asked.moves.length).toBeGreaterThan(options.moves.length);
});

test('an account counts what it has, and not what another has', () => {
  const other = { ...table, topics: table.topics.slice(1) };
  const open = { said: nothingSaid(other) };
  expect(nothingSaid(other).length).toBeLessThan(nothingSaid(table).length);
  expect(saidOf({ table, open: { said: nothingSaid(table) } }, 'ask', 'workflow')).toBe(0);
  expect(() => saidOf({ table: other, open }, 'ask', 'workflow')).toThrow(RangeError);
});

test('a key that nobody counts is a fault, asked for or written', () => {
  const meeting = sitting();
  expect(saidOf({ table, open: meeting.open }, 'ask', 'needs')).toBe(0);
  expect(() => saidOf({ table, open: meeting.open }, 'ask', 'weather')).toThrow(RangeError);
  expect(() => saidNow(table, meeting.open.said, 1, 'dance')).toThrow(RangeError);
  const { meeting: next } = play(meeting, { move: 'ask', about: 'needs' });
  expect(() => saidOf({ table, open: next.open }, 'ask.needs')).toThrow(RangeError);
  expect(saidOf({ table, open: next.open }, 'ask', 'needs')).toBe(1);
  expect(() => saidOf({ table, open: next.open }, 'ask', 'weather')).toThrow(RangeError);
});
