/** The book of offers, against a walk through all of them. */
import {
  allSums,
  keeping,
  offerBook,
  optionsOf,
  perOption,
  sellerUtility,
  summed,
} from '../../src/core/customer/offers';
import type { Table } from '../../src/core/types';
import { table } from './dana';
import { every } from './offers';

/** Edges that no sum of costs meets: sums in another order differ in the last bits. */
test.each([
  [0.501, 0.599, null],
  [0.901, 1.001, 'reference'],
  [2, 3, null],
  [-9, 9, null],
] as const)('offers that leave %d to %d, asking for %s', (least, most, condition) => {
  const back = table.conditions.find(({ id }) => id === condition)?.sellerValue ?? 0;
  const found = Array.from(keeping(table, least, most, back), (n) => optionsOf(table, n));
  const worth = (options: readonly number[]) => sellerUtility(table, { options, condition });
  const meant = every().filter((options) => worth(options) >= least && worth(options) <= most);
  expect(found.map(String).sort()).toEqual(meant.map(String).sort());
});

test('a book is made once for an account and is not shared with another', () => {
  const other: Table = { ...table, issues: table.issues.slice(0, 2) };
  expect(offerBook(table)).toBe(offerBook(table));
  expect(offerBook(other).size).toBeLessThan(offerBook(table).size);
});

test('all sums at once are the sums one by one, to the last bit', () => {
  const per = perOption(table, (i, option) => (option + 1) / (3 * i + 7));
  const { size, options } = offerBook(table);
  const single = Array.from({ length: size }, (_, n) => summed(options, n, per));
  expect([...allSums(per)]).toEqual(single);
});
