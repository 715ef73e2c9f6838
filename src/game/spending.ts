/** What is planned before the meeting, and what is left for the table. */
import { LIMIT } from '../core/constants';
import type { Plan } from '../core/customer/money';
import type { Action, Open } from '../core/types';
import type { Preparation } from '../core/vocabulary';

export const NO_PLAN: Plan = { items: [], hotel: false, specialist: false };

/** Adds an item or takes it out; a fourth one is not taken in. */
export function toggled(plan: Plan, item: Preparation): Plan {
  if (plan.items.includes(item))
    return { ...plan, items: plan.items.filter((one) => one !== item) };
  if (plan.items.length >= LIMIT.preparations) return plan;
  return { ...plan, items: [...plan.items, item] };
}

export function prepareAction({ items, hotel, specialist }: Plan): Action {
  return { move: 'prepare', items, hotel, specialist };
}

/** What may still be spent; below 0 when the allowance was overdrawn. */
export function moneyLeft(open: Pick<Open, 'allowance' | 'spent'>): number {
  return open.allowance - open.spent;
}
