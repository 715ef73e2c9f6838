/** What a deal left on the table: more for the company at no loss to her, and what would change. */
import { buyerUtility, deliverable, grantable, sellerUtility } from '../customer/offers';
import { at } from '../exact';
import type { Story } from '../score/story';
import type { Offer } from '../types';

/** A clause at another option. */
interface Swap {
  readonly issue: string;
  readonly from: number;
  readonly to: number;
}

export interface Left {
  /** Whole units of the currency; 0 when nothing better for one was no worse for the other. */
  readonly money: number;
  readonly swaps: readonly Swap[];
  /** The condition of the better package when the deal had another one or none; null otherwise. */
  readonly condition: string | null;
}

/** Two utilities nearer than this are the same. */
const SAME = 1e-9;
/** Less than this share of the full margin is not worth a sentence. */
const LITTLE = 0.005;

/** The most for the company with at least as much for her, within what can be delivered. */
function better({ scenario, mind, table }: Story, deal: Offer): Offer {
  const least = buyerUtility(scenario, mind, deal) - SAME;
  const conditions = [null, ...grantable(scenario).map(({ id }) => id)];
  let best = deal;
  let most = sellerUtility(table, deal);
  for (const options of deliverable(table, mind)) {
    for (const condition of conditions) {
      const offer = { options, condition };
      const worth = sellerUtility(table, offer);
      if (worth <= most + SAME || buyerUtility(scenario, mind, offer) < least) continue;
      best = offer;
      most = worth;
    }
  }
  return best;
}

/** What a signed deal left on the table. */
export function leftOnTable(story: Story, deal: Offer): Left {
  const { table } = story;
  const best = better(story, deal);
  const gain = sellerUtility(table, best) - sellerUtility(table, deal);
  if (gain < LITTLE) return { money: 0, swaps: [], condition: null };
  return {
    money: Math.round(gain * table.margin * table.list),
    swaps: table.issues.flatMap(({ id }, i) => {
      const from = at(deal.options, i);
      const to = at(best.options, i);
      return from === to ? [] : [{ issue: id, from, to }];
    }),
    condition: best.condition === deal.condition ? null : best.condition,
  };
}
