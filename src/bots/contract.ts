/** What a seller puts on the table: offers found among all packages, never by luck alone. */
import { BARGAIN } from '../core/constants';
import {
  keeping,
  offerBook,
  optionsOf,
  type PerOption,
  perOption,
  sellerUtility,
  summed,
} from '../core/customer/offers';
import { at, sum } from '../core/exact';
import type { Offer, Table, View } from '../core/types';
import type { Beliefs } from './beliefs';

interface Rated {
  readonly offer: Offer;
  /** What it seems worth to her. */
  readonly hers: number;
}

interface Wish {
  /** Span of the seller's utility. */
  readonly least: number;
  readonly most: number;
  readonly conditions: readonly (string | null)[];
  fits?(options: readonly number[]): boolean;
}

/** The most that may be promised: capacity when it is known, else one below the best. */
export function reach({ open, table }: View, i: number): number {
  const { cost, promise } = at(table.issues, i);
  const last = cost.length - 1;
  if (!promise) return last;
  return open.capacity?.[i] ?? Math.max(1, last - 1);
}

/** Out of reach: no sum with it is better than any other. */
const NEVER = Number.NEGATIVE_INFINITY;

/** What each option of each clause seems worth to her. */
function worths(view: View, b: Beliefs): PerOption {
  const { table } = view;
  const all = sum(b.issue);
  const limits = table.issues.map((_, i) => reach(view, i));
  return perOption(table, (i, option) =>
    option > at(limits, i) ? NEVER : (at(at(table.issues, i).value, option) * at(b.issue, i)) / all,
  );
}

/** What a condition seems to cost her, and brings us. */
function askOf({ conditions }: Table, b: Beliefs, id: string | null) {
  const j = conditions.findIndex((one) => one.id === id);
  return j < 0
    ? { price: 0, back: 0 }
    : { price: at(b.condition, j), back: at(conditions, j).sellerValue };
}

/** The offer that she should like best when that is asked, by its number; null when none fits. */
function bestWith(
  table: Table,
  worth: PerOption,
  wish: Wish,
  ask: { readonly price: number; readonly back: number },
): { n: number; hers: number } | null {
  const { options } = offerBook(table);
  let best = { n: -1, hers: NEVER };
  const numbers = keeping(table, wish.least, wish.most, ask.back);
  for (let k = 0; k < numbers.length; k++) {
    const n = numbers[k] ?? 0;
    const hers = summed(options, n, worth, -ask.price);
    if (hers < best.hers || (hers === best.hers && n > best.n)) continue;
    if (!wish.fits || wish.fits(optionsOf(table, n))) best = { n, hers };
  }
  return best.n < 0 ? null : best;
}

/** The package that she should like best within a wish, ties in index order; null when none fits. */
export function bestFor(view: View, b: Beliefs, wish: Wish): Rated | null {
  const { table } = view;
  const worth = worths(view, b);
  let best: Rated | null = null;
  for (const condition of wish.conditions) {
    const found = bestWith(table, worth, wish, askOf(table, b, condition));
    if (found && (!best || found.hers > best.hers))
      best = { offer: { options: optionsOf(table, found.n), condition }, hers: found.hers };
  }
  return best;
}

export function mineOf(view: View, offer: Offer): number {
  return sellerUtility(view.table, offer);
}

/** Conditions from the one that seems easiest for her. */
export function byEase({ table }: View, b: Beliefs): string[] {
  return table.conditions
    .map(({ id }, j) => ({ id, cost: at(b.condition, j) }))
    .sort((x, y) => x.cost - y.cost)
    .map(({ id }) => id);
}

/** Three packages worth the same to us, each strong on another clause. */
export function threePackages(view: View, b: Beliefs, target: number): Offer[] | null {
  const span = BARGAIN.equal / 2 - 0.001;
  const order = view.table.issues.map((_, i) => i).sort((x, y) => at(b.issue, y) - at(b.issue, x));
  const found = new Map<string, Offer>();
  for (const strong of order) {
    const rated = bestFor(view, b, {
      least: target - span,
      most: target + span,
      conditions: [null],
      fits: (options) => at(options, strong) === reach(view, strong) && !found.has(options.join()),
    });
    if (rated) found.set(rated.offer.options.join(), rated.offer);
    if (found.size === 3) break;
  }
  const offers = [...found.values()];
  return offers.length >= 2 ? offers : null;
}
