/** What a seller puts on the table: offers found among all packages, never by luck alone. */
import { BARGAIN } from '../core/constants';
import { keptOf, offerBook, sellerUtility } from '../core/customer/offers';
import { at } from '../core/exact';
import type { Offer, View } from '../core/types';
import type { Beliefs } from './beliefs';

interface Rated {
  readonly offer: Offer;
  /** Seller's utility. */
  readonly mine: number;
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

function worths(view: View, b: Beliefs): number[][] {
  const all = b.issue.reduce((x, y) => x + y, 0);
  return view.table.issues.map(({ value }, i) => value.map((v) => (v * at(b.issue, i)) / all));
}

/** The package that she should like best within a wish; null when none fits. */
export function bestFor(view: View, b: Beliefs, wish: Wish): Rated | null {
  const { table } = view;
  const book = offerBook(table);
  const worth = worths(view, b);
  const width = worth.length;
  const limits = worth.map((_, i) => reach(view, i));
  let best: Rated | null = null;
  for (const condition of wish.conditions) {
    const j = table.conditions.findIndex(({ id }) => id === condition);
    const back = j < 0 ? 0 : at(table.conditions, j).sellerValue;
    const price = j < 0 ? 0 : at(b.condition, j);
    for (let n = 0; n < book.size; n++) {
      const mine = keptOf(table, book.cost[n] ?? 0, back);
      if (mine < wish.least || mine > wish.most) continue;
      const options = book.options.subarray(n * width, n * width + width);
      let hers = -price;
      let within = true;
      for (let i = 0; i < width && within; i++) {
        const option = options[i] ?? 0;
        within = option <= (limits[i] ?? 0);
        hers += worth[i]?.[option] ?? 0;
      }
      if (!within || (best && hers <= best.hers)) continue;
      const list = Array.from(options);
      if (wish.fits && !wish.fits(list)) continue;
      best = { offer: { options: list, condition }, mine, hers };
    }
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
