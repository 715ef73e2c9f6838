import { firstBeliefs } from '../../src/bots/beliefs';
import { chipsFor } from '../../src/bots/chips';
import { bestFor, threePackages } from '../../src/bots/contract';
import { flat, heardFelt, heardJargon, meanOf, sawFace } from '../../src/bots/levels';
import { sellerUtility } from '../../src/core/customer/offers';
import { start } from '../../src/core/meeting';
import { areEqual } from '../../src/core/moves/packages';
import { PLAIN } from '../../src/core/plain-setup';
import { view } from '../../src/core/view';
import { oren } from '../../src/scenario/shipped';

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

test('packages are worth the same to us, and different', () => {
  const offers = threePackages(seat, firstBeliefs(seat), 0.75);
  expect(offers?.length).toBeGreaterThanOrEqual(2);
  expect(areEqual(seat.table, offers ?? [])).toBe(true);
  expect(new Set(offers?.map(({ options }) => options.join())).size).toBe(offers?.length);
});
