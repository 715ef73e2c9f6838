import { firstBeliefs } from '../../src/bots/beliefs';
import { chipsFor } from '../../src/bots/chips';
import { bestFor, reach, threePackages } from '../../src/bots/contract';
import { levelOdds } from '../../src/bots/level-sums';
import { flat, GRID, heardFelt, heardJargon, meanOf, sawFace } from '../../src/bots/levels';
import { sellerUtility } from '../../src/core/customer/offers';
import { start } from '../../src/core/meeting';
import { areEqual } from '../../src/core/moves/packages';
import { PLAIN } from '../../src/core/plain-setup';
import type { Table } from '../../src/core/types';
import { view } from '../../src/core/view';
import { oren } from '../../src/scenario/shipped';
import { every } from '../core/offers';

const seat = view(start(oren.scenario, { ...PLAIN, seed: 5 }), 'realistic');

test.each([
  [
    [0.5, 0.5],
    [5, 5],
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    [4, 3, 3],
  ],
  [
    [0.96, 0.04],
    [10, 0],
  ],
  [
    [0, 0.05, 0.95],
    [0, 1, 9],
  ],
])('ten chips for %j are %j', (shares, chips) => {
  expect(chipsFor(shares)).toEqual(chips);
});

test('technical talk and bored faces raise the level, confusion lowers it', () => {
  const before = meanOf(flat());
  expect(meanOf(heardJargon(flat(), 4, 'analytical', 0.8))).toBeGreaterThan(before + 0.4);
  expect(meanOf(sawFace(flat(), 2, 0, 3))).toBeGreaterThan(before);
  expect(meanOf(sawFace(flat(), 3, 3, 0))).toBeLessThan(before);
  expect(meanOf(heardFelt(flat(), 3, 1.5))).toBeLessThan(before - 0.3);
});

/** A posterior with all its weight on one level of the grid. */
const sure = (level: number) => GRID.map((one) => (one === level ? 1 : 0));

test('odds of her level: the topics weighed by importance, each account by its own', () => {
  const { table } = seat;
  const levels = [sure(4), sure(1), sure(1)];
  expect(levelOdds(table, levels)).toEqual([0, 1, 0, 0]);
  const other: Table = {
    ...table,
    topics: table.topics.map(({ id }, t) => ({ id, importance: t === 0 ? 1 : 0 })),
  };
  expect(levelOdds(other, levels)).toEqual([0, 0, 0, 1]);
  expect(levelOdds(table, levels)).toEqual([0, 1, 0, 0]);
  const open = levelOdds(table, [flat(), flat(), flat()]);
  expect(open.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

test('an offer is found within what it must leave for us', () => {
  const beliefs = firstBeliefs(seat);
  const found = bestFor(seat, beliefs, { least: 0.7, most: 0.75, conditions: [null, 'reference'] });
  expect(found).not.toBeNull();
  if (!found) return;
  const worth = sellerUtility(seat.table, found.offer);
  expect(worth).toBeGreaterThanOrEqual(0.7);
  expect(worth).toBeLessThanOrEqual(0.75);
  expect(bestFor(seat, beliefs, { least: 2, most: 3, conditions: [null] })).toBeNull();
});

test('no other offer of the account seems worth more to her within the same span', () => {
  const beliefs = firstBeliefs(seat);
  const { issues } = seat.table;
  const all = beliefs.issue.reduce((a, b) => a + b, 0);
  const seems = (options: readonly number[]) =>
    options.reduce(
      (sum, option, i) => sum + ((issues[i]?.value[option] ?? 0) * (beliefs.issue[i] ?? 0)) / all,
      0,
    );
  const [least, most] = [0.55, 0.6];
  const fitting = every().filter((options) => {
    const mine = sellerUtility(seat.table, { options, condition: null });
    return mine >= least && mine <= most && options.every((o, i) => o <= reach(seat, i));
  });
  const found = bestFor(seat, beliefs, { least, most, conditions: [null] });
  expect(found?.hers).toBeCloseTo(Math.max(...fitting.map(seems)), 12);
  expect(fitting).toContainEqual(found?.offer.options);
});

test('packages are worth the same to us, and different', () => {
  const offers = threePackages(seat, firstBeliefs(seat), 0.75);
  expect(offers?.length).toBeGreaterThanOrEqual(2);
  expect(areEqual(seat.table, offers ?? [])).toBe(true);
  expect(new Set(offers?.map(({ options }) => options.join())).size).toBe(offers?.length);
});
