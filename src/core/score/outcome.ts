/** What the meeting brought: money, and how she will remember it. */
import { PRICE } from '../constants';
import { evidenceSpent, planPrice } from '../customer/money';
import { buyerUtility, sellerUtility } from '../customer/offers';
import { idealReservation, reservation, riskLeft, valueSeen } from '../customer/reading';
import { at, clamp } from '../exact';
import { afterwards } from './aftercare';
import { bestSeller } from './frontier';
import { MARKS } from './points';
import type { Story } from './story';

const { outcome: POINTS } = MARKS;

/** What untrue answers cost of a deal, in money; nothing without one. */
export function lostToLies({ open, mind, table }: Pick<Story, 'open' | 'mind' | 'table'>): number {
  return open.deal ? mind.lies * POINTS.lie * table.list : 0;
}

/** Company money: the deal's margin less what was spent, shown, prepared and the hour itself. */
export function profitOf({ open, mind, table, turns }: Story): number {
  const { list, margin } = table;
  const earned = open.deal ? sellerUtility(table, open.deal) * margin * list : 0;
  const { preparation } = planPrice({ ...open, items: open.prepared ?? [] });
  const spent = open.spent + evidenceSpent({ table, open }) + preparation + PRICE.turn * turns;
  return earned - lostToLies({ open, mind, table }) - spent;
}

/** Money against the best that was possible, 0..1. */
function finance(story: Story): number {
  const { table, mind, frontier, possible } = story;
  const profit = profitOf(story);
  if (!possible) return clamp(1 + profit / POINTS.noDeal);
  const best = bestSeller(frontier, idealReservation(mind)) ?? 0;
  return clamp(profit / (best * table.margin * table.list - POINTS.par));
}

/** How content she is at the end, 0..1. */
function satisfaction(story: Story): number {
  const { mind, scenario, open } = story;
  const c = POINTS;
  const surplus = open.deal
    ? buyerUtility(scenario, mind, open.deal) - reservation(scenario, mind)
    : 0;
  return clamp(
    c.base +
      c.trust * (mind.trust - c.base) +
      c.value * valueSeen(mind) +
      c.anger * (mind.anger0 - mind.anger) -
      c.risk * riskLeft(mind) -
      c.lies * mind.lies +
      at(c.deal, 0) * clamp(surplus / at(c.deal, 1)) +
      c.aftercare * afterwards(story).done.length -
      c.angry.share * Math.max(0, mind.anger - c.angry.from),
  );
}

/** 0..100. */
export function outcomeOf(story: Story): number {
  return POINTS.money * finance(story) + POINTS.satisfaction * satisfaction(story);
}
