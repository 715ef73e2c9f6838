/** What a mark brought or cost, so that the marks of different skills can be put in order. */
import { MOST } from '../score/most';
import type { Mark, Score } from '../types';
import { SHOWN } from './shown';

/** Points of the skill that a mark brought, at least 0. */
export function brought({ points }: Mark): number {
  return Math.max(0, points);
}

/**
 * Points of the skill that a fault cost: what it took, and its share of what its rule left unpaid.
 * @param all every mark of the meeting
 */
export function costOf(mark: Mark, all: readonly Mark[]): number {
  const same = all.filter(({ rule }) => rule === mark.rule);
  const faults = same.filter(({ finding }) => SHOWN[finding].tone === 'bad');
  const paid = same.reduce((sum, one) => sum + brought(one), 0);
  const unpaid = Math.max(0, (MOST[mark.rule] ?? 0) - paid);
  return Math.max(0, -mark.points) + unpaid / Math.max(1, faults.length);
}

/** What a point of a skill weighs in the process score of this meeting. */
export function weightIn(score: Score, { skill }: Mark): number {
  const observed = Object.values(score.skills).filter(({ points }) => points !== null);
  const whole = observed.reduce((sum, { weight }) => sum + weight, 0);
  return whole > 0 ? score.skills[skill].weight / whole : 0;
}
