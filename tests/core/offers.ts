/** Offers of the account as the text defines them, apart from the code that is tested. */
import { sellerUtility } from '../../src/core/customer/offers';
import type { Action, Mind, Offer } from '../../src/core/types';
import { table } from './dana';

export const offer = (options: readonly number[], condition: string | null = null): Offer => ({
  options,
  condition,
});

export const propose = (options: readonly number[], condition: string | null = null): Action => ({
  move: 'propose',
  offer: offer(options, condition),
});

export function every(which: 'best'): number[];
export function every(): number[][];
/** All packages, or the one with everything at its best. */
export function every(which?: 'best'): number[] | number[][] {
  if (which === 'best') return table.issues.map(({ cost }) => cost.length - 1);
  return table.issues.reduce<number[][]>(
    (all, { cost }) => all.flatMap((head) => cost.map((_, option) => [...head, option])),
    [[]],
  );
}

/** Sum of weight and value, less the cost of the condition. */
export function worthToHer(mind: Mind, { options, condition }: Offer): number {
  const worth = table.issues.reduce(
    (sum, { value }, i) => sum + (mind.issueWeight[i] ?? 0) * (value[options[i] ?? 0] ?? 0),
    0,
  );
  const j = table.conditions.findIndex(({ id }) => id === condition);
  return worth - (j < 0 ? 0 : (mind.conditionCost[j] ?? 0));
}

export const worthToUs = (one: Offer): number => sellerUtility(table, one);
