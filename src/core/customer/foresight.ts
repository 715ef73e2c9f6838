/** What a forecast is held against, as it stands when the forecast is made. */
import { FORESIGHT } from '../constants';
import { at, clamp } from '../exact';
import type { Mind, Scenario } from '../types';
import { PRICE_CLAUSE } from '../vocabulary';
import { levelOf, reservation } from './reading';

/** Number of the bin that holds `x`, an edge belonging to the bin below it. */
export function binOf(x: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length && x > at(edges, bin)) bin += 1;
  return bin;
}

/** Discount that she needs with the standard package, share of the list price. */
function neededDiscount(scenario: Scenario, mind: Mind): number {
  const { issues, standard } = scenario.table;
  const { best, low, high } = FORESIGHT.price;
  let rest = reservation(scenario, mind);
  for (let i = 0; i < issues.length; i++)
    if (i !== PRICE_CLAUSE)
      rest -= at(mind.issueWeight, i) * at(at(issues, i).value, at(standard, i));
  return clamp((rest / at(mind.issueWeight, PRICE_CLAUSE)) * best, low, high);
}

/** True bins: `level` 0..3 and `discount` 0..5 at this moment. */
export function truthNow(
  scenario: Scenario,
  mind: Mind,
): Readonly<Record<'level' | 'discount', number>> {
  return {
    level: binOf(levelOf(scenario, mind), FORESIGHT.level),
    discount: binOf(neededDiscount(scenario, mind), FORESIGHT.discount),
  };
}
