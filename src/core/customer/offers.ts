/** Every package that can be put on the table, and what each is worth to the two sides. */
import { BARGAIN } from '../constants';
import { at, firstOf, indexOf } from '../exact';
import type { Mind, Offer, Scenario, Table } from '../types';

/** All option combinations of an account, in index order: the last issue turns fastest. */
export interface OfferBook {
  readonly size: number;
  /** Option of issue i in offer n at [n * issues + i]. */
  readonly options: Uint8Array;
  /** Cost to the seller, share of the list price. */
  readonly cost: Float64Array;
  /** Numbers of the offers from the cheapest to the dearest, ties in index order. */
  readonly byCost: Uint16Array;
}

const books = new WeakMap<Table, OfferBook>();

function makeBook({ issues }: Table): OfferBook {
  const size = issues.reduce((n, issue) => n * issue.cost.length, 1);
  const options = new Uint8Array(size * issues.length);
  const cost = new Float64Array(size);
  for (let n = 0; n < size; n++) {
    let rest = n;
    for (let i = issues.length - 1; i >= 0; i--) {
      const costs = at(issues, i).cost;
      const option = rest % costs.length;
      rest = (rest - option) / costs.length;
      options[n * issues.length + i] = option;
      cost[n] = (cost[n] ?? 0) + at(costs, option);
    }
  }
  const numbers = Uint16Array.from(cost, (_, n) => n);
  const byCost = numbers.sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || a - b);
  return { size, options, cost, byCost };
}

/** The book of an account; made once. */
export function offerBook(table: Table): OfferBook {
  let book = books.get(table);
  if (!book) {
    book = makeBook(table);
    books.set(table, book);
  }
  return book;
}

/** A number for each option of each clause, in the order of the account. */
export type PerOption = readonly Float64Array[];

/** @param of the number of an option of issue number `i` */
export function perOption({ issues }: Table, of: (i: number, option: number) => number): PerOption {
  return issues.map(({ cost }, i) => {
    const numbers = new Float64Array(cost.length);
    for (let option = 0; option < numbers.length; option++) numbers[option] = of(i, option);
    return numbers;
  });
}

/** The numbers of the options of offer `n`, added to `start` clause by clause. */
export function summed(options: Uint8Array, n: number, per: PerOption, start = 0): number {
  const first = n * per.length;
  let total = start;
  for (let i = 0; i < per.length; i++) total += per[i]?.[options[first + i] ?? 0] ?? 0;
  return total;
}

/** What `summed` gives for every offer of the book, each beginning of an offer summed once. */
export function allSums(per: PerOption): Float64Array {
  let sums = Float64Array.of(0);
  for (const numbers of per) {
    const longer = new Float64Array(sums.length * numbers.length);
    let n = 0;
    for (const begun of sums) for (const number of numbers) longer[n++] = begun + number;
    sums = longer;
  }
  return sums;
}

const utilities = new WeakMap<readonly number[], Float64Array>();

/** Her utility of each offer in the book, without a condition; made once for a mind. */
export function buyerUtilities(scenario: Scenario, mind: Mind): Float64Array {
  let known = utilities.get(mind.issueWeight);
  if (known) return known;
  const { table } = scenario;
  const worth = perOption(
    table,
    (i, option) => at(at(table.issues, i).value, option) * at(mind.issueWeight, i),
  );
  known = allSums(worth);
  utilities.set(mind.issueWeight, known);
  return known;
}

/** Options of offer number `n` as a list. */
export function optionsOf(table: Table, n: number): number[] {
  const { options } = offerBook(table);
  return table.issues.map((_, i, { length }) => options[n * length + i] ?? 0);
}

/** The options of every offer in the book within what can be delivered. */
export function* deliverable(table: Table, { capacity }: Mind): Generator<number[]> {
  for (let n = 0; n < offerBook(table).size; n++) {
    const options = optionsOf(table, n);
    if (options.every((option, i) => option <= at(capacity, i))) yield options;
  }
}

/** Number of a condition in the account, -1 for none. */
function conditionIndex(table: Table, id: string | null): number {
  return id === null ? -1 : indexOf(table.conditions, id);
}

/**
 * Seller's utility of clauses that cost `cost` and a condition that brings `back`, both shares of
 * the list price: 1 is the full margin, 1/3 the authority floor; below 0 it loses money.
 */
export function keptOf({ margin }: Table, cost: number, back: number): number {
  return (margin - cost + back) / margin;
}

/**
 * Numbers of the offers that leave the seller a utility of `least` to `most` when a condition brings
 * `back`, from the cheapest to the dearest; see `keptOf`, which falls as the cost rises.
 */
export function keeping(table: Table, least: number, most: number, back: number): Uint16Array {
  const { size, cost, byCost } = offerBook(table);
  const kept = (k: number) => keptOf(table, cost[byCost[k] ?? 0] ?? 0, back);
  return byCost.subarray(
    firstOf(size, (k) => kept(k) <= most),
    firstOf(size, (k) => kept(k) < least),
  );
}

/** Seller's utility of an offer, see `keptOf`. */
export function sellerUtility(table: Table, offer: Offer): number {
  let cost = 0;
  offer.options.forEach((option, i) => {
    cost += at(at(table.issues, i).cost, option);
  });
  const j = conditionIndex(table, offer.condition);
  const back = j < 0 ? 0 : at(table.conditions, j).sellerValue;
  return keptOf(table, cost, back);
}

/** Conditions that may be part of a deal with this customer, in the account's order. */
export function grantable({ table, temper }: Scenario): Table['conditions'] {
  return table.conditions.filter((_, j) => !temper.conditionBanned[j]);
}

/** Whether a condition may be part of a deal with this customer at all. */
export function isReal(scenario: Scenario, condition: string | null): boolean {
  const j = conditionIndex(scenario.table, condition);
  return j >= 0 && !scenario.temper.conditionBanned[j];
}

/** What a condition costs her, 0 for none. */
export function conditionCost(scenario: Scenario, mind: Mind, condition: string | null): number {
  const j = conditionIndex(scenario.table, condition);
  return j < 0 ? 0 : at(mind.conditionCost, j);
}

/** Her utility of an offer, its condition taken off. */
export function buyerUtility(scenario: Scenario, mind: Mind, offer: Offer): number {
  let total = 0;
  offer.options.forEach((option, i) => {
    total += at(mind.issueWeight, i) * at(at(scenario.table.issues, i).value, option);
  });
  return total - conditionCost(scenario, mind, offer.condition);
}

/** Whether an offer is within what a salesperson may sign alone. */
export function isWithinAuthority(table: Table, offer: Offer): boolean {
  return sellerUtility(table, offer) >= BARGAIN.authority;
}

/** Whether two offers are the same in every clause and in the condition. */
function isSame(a: Offer, b: Offer): boolean {
  return a.condition === b.condition && a.options.every((option, i) => option === b.options[i]);
}

/** Whether any two of the packages do not differ in anything: no choice to offer her. */
export function hasTwins(offers: readonly Offer[]): boolean {
  return offers.some((offer, i) => offers.slice(i + 1).some((other) => isSame(offer, other)));
}
