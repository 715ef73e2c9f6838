/** What a forecast is held against, as it stands when the forecast is made. */
import { at, clamp } from '../exact';
import type { Mind, Scenario } from '../types';
import { levelOf, reservation } from './reading';

/** Upper edges of the bins of the technical level. */
export const LEVEL_EDGES = [1.75, 2.5, 3.25] as const;
/** Upper edges of the discount bins, share of the list price: the price steps. */
export const DISCOUNT_EDGES = [0, 0.03, 0.06, 0.09, 0.12] as const;
const DISCOUNT = { step: 0.15, low: -0.075, high: 0.225 } as const;

/** Number of the bin that holds `x`, an edge belonging to the bin below it. */
export function binOf(x: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length && x > at(edges, bin)) bin += 1;
  return bin;
}

/** Discount that she needs with the standard package, share of the list price. */
function neededDiscount(scenario: Scenario, mind: Mind): number {
  const { issues, standard } = scenario.table;
  let rest = reservation(scenario, mind);
  for (let i = 1; i < issues.length; i++)
    rest -= at(mind.issueWeight, i) * at(at(issues, i).value, at(standard, i));
  return clamp((rest / at(mind.issueWeight, 0)) * DISCOUNT.step, DISCOUNT.low, DISCOUNT.high);
}

/** True bins: `level` 0..3 and `discount` 0..5 at this moment. */
export function truthNow(scenario: Scenario, mind: Mind): Record<string, number> {
  return {
    level: binOf(levelOf(scenario, mind), LEVEL_EDGES),
    discount: binOf(neededDiscount(scenario, mind), DISCOUNT_EDGES),
  };
}
