/** What could have been agreed: every package within capacity, with every real condition. */
import { BARGAIN } from '../constants';
import { buyerUtilities, conditionCost, offerBook } from '../customer/offers';
import type { Mind, Scenario } from '../types';

/** Packages that can be kept, each worth `buyer` to her and `seller` to the company. */
export interface Frontier {
  readonly buyer: Float64Array;
  readonly seller: Float64Array;
}

/** Conditions that she may grant, none among them: what each costs her and brings the seller. */
function asks(scenario: Scenario, mind: Mind) {
  const { table, temper } = scenario;
  const real = table.conditions.filter((_, j) => !temper.conditionBanned[j]);
  return [
    { cost: 0, back: 0 },
    ...real.map(({ id, sellerValue }) => ({
      cost: conditionCost(scenario, mind, id),
      back: sellerValue,
    })),
  ];
}

/** Numbers of the offers in the book that stay within what can be delivered. */
function kept(scenario: Scenario, mind: Mind): number[] {
  const { size, options } = offerBook(scenario.table);
  const width = mind.capacity.length;
  const numbers: number[] = [];
  for (let n = 0; n < size; n++)
    if (mind.capacity.every((most, i) => (options[n * width + i] ?? 0) <= most)) numbers.push(n);
  return numbers;
}

export function frontierOf(scenario: Scenario, mind: Mind): Frontier {
  const { margin } = scenario.table;
  const worth = buyerUtilities(scenario, mind);
  const { cost } = offerBook(scenario.table);
  const offers = kept(scenario, mind);
  const conditions = asks(scenario, mind);
  const buyer = new Float64Array(offers.length * conditions.length);
  const seller = new Float64Array(buyer.length);
  conditions.forEach((condition, j) => {
    offers.forEach((n, i) => {
      const k = j * offers.length + i;
      buyer[k] = (worth[n] ?? 0) - condition.cost;
      seller[k] = (margin - (cost[n] ?? 0) + condition.back) / margin;
    });
  });
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
