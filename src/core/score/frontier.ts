/** What could have been agreed: packages within capacity, with every real condition. */
import { BARGAIN } from '../constants';
import { buyerUtilities, conditionCost, grantable, keptOf, offerBook } from '../customer/offers';
import type { Mind, Scenario } from '../types';

/** Packages that can be kept and that no other beats for both: worth `buyer` and `seller`. */
export interface Frontier {
  readonly buyer: readonly number[];
  readonly seller: readonly number[];
}

/** Conditions that she may grant, none among them: what each costs her and brings the seller. */
function asks(scenario: Scenario, mind: Mind) {
  return [
    { cost: 0, back: 0 },
    ...grantable(scenario).map(({ id, sellerValue }) => ({
      cost: conditionCost(scenario, mind, id),
      back: sellerValue,
    })),
  ];
}

/** Offers within what can be delivered that give her more than every cheaper one. */
function efficient({ table }: Scenario, { capacity }: Mind, worth: Float64Array): number[] {
  const { options, byCost } = offerBook(table);
  const width = capacity.length;
  const front: number[] = [];
  let most = -1;
  for (let k = 0; k < byCost.length; k++) {
    const n = byCost[k] ?? 0;
    const w = worth[n] ?? 0;
    if (w <= most) continue;
    let i = 0;
    while (i < width && (options[n * width + i] ?? 0) <= (capacity[i] ?? 0)) i += 1;
    if (i < width) continue;
    front.push(n);
    most = w;
  }
  return front;
}

/** Of this customer, one part after another for each condition that she may grant. */
export function frontierOf(scenario: Scenario, mind: Mind): Frontier {
  const worth = buyerUtilities(scenario, mind);
  const { cost } = offerBook(scenario.table);
  const buyer: number[] = [];
  const seller: number[] = [];
  const offers = efficient(scenario, mind, worth);
  for (const condition of asks(scenario, mind))
    for (const n of offers) {
      buyer.push((worth[n] ?? 0) - condition.cost);
      seller.push(keptOf(scenario.table, cost[n] ?? 0, condition.back));
    }
  return { buyer, seller };
}

/** The most that the seller could have with at least `least` for her; null when nothing gives it. */
export function bestSeller({ buyer, seller }: Frontier, least: number): number | null {
  let best: number | null = null;
  for (let k = 0; k < buyer.length; k++) {
    const uS = seller[k] ?? 0;
    if ((buyer[k] ?? 0) >= least && (best === null || uS > best)) best = uS;
  }
  return best;
}

/** What an agreement leaves to both above their limits, multiplied (Nash 1950); 0 below either. */
export function nash(buyer: number, seller: number, reservation: number): number {
  return Math.max(0, buyer - reservation) * Math.max(0, seller - BARGAIN.authority);
}

/** The greatest such product. */
export function bestNash({ buyer, seller }: Frontier, reservation: number): number {
  let best = 0;
  for (let k = 0; k < buyer.length; k++)
    best = Math.max(best, nash(buyer[k] ?? 0, seller[k] ?? 0, reservation));
  return best;
}
