/** Ten chips from what a seller believes. */
import { LIMIT } from '../core/constants';
import { at, normalised } from '../core/exact';
import type { Forecast, View } from '../core/types';
import type { ForecastStage } from '../core/vocabulary';
import type { Beliefs } from './beliefs';
import { levelOdds } from './level-sums';

/** Ten chips in proportion to shares that sum to 1, the largest remainders filled up. */
export function chipsFor(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * LIMIT.chips);
  const chips = exact.map(Math.floor);
  const left = LIMIT.chips - chips.reduce((a, b) => a + b, 0);
  exact
    .map((x, i) => ({ i, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, left)
    .forEach(({ i }) => {
      chips[i] = at(chips, i) + 1;
    });
  return chips;
}

function fearOdds(b: Beliefs): number[] {
  return normalised(b.firstFear.map((fear) => fear * fear * fear * fear));
}

/** Chance that it closes today, as chips over the five bins. */
function closeOdds(b: Beliefs): number[] {
  if (b.bindings >= 2) return [0.8, 0.2, 0, 0, 0];
  if (b.bindings === 1) return [0.3, 0.2, 0.2, 0.2, 0.1];
  return [0, 0, 0.05, 0.15, 0.8];
}

/** What buyers of this kind mostly need off the price: known from other meetings. */
const DISCOUNTS = [0.3, 0.16, 0.16, 0.14, 0.1, 0.14];

/** Chips of a seller who knows, mixed with those of one who does not. */
export function forecastOf(
  { table }: View,
  b: Beliefs,
  stage: ForecastStage,
  knowledge: number,
): Forecast {
  const mixed = (odds: readonly number[]) =>
    chipsFor(odds.map((p) => knowledge * p + (1 - knowledge) / odds.length));
  return {
    move: 'forecast',
    stage,
    level: mixed(levelOdds(table, b.level)),
    fear: mixed(fearOdds(b)),
    close: mixed(closeOdds(b)),
    ...(stage === 'offer' && {
      discount: mixed(DISCOUNTS),
    }),
  };
}
