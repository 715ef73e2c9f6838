/** What a mark brought or cost, so that the marks of different skills can be put in order. */
import type { Finding } from '../core/score/findings';
import { MARKS } from '../core/score/points';
import type { Mark, Score } from '../core/types';
import { SHOWN } from './shown';

const { bargain, care, close, cost, demonstrate, depth, forecast, honesty, risk } = MARKS;
const SCALE = 100 / (100 - cost.cards);

/** The most that all marks of a rule can bring together; a rule that only takes is not named. */
const MOST: Readonly<Record<string, number>> = {
  'depth.understood': depth.understood,
  'depth.match': depth.match,
  'risk.eased': risk.eased,
  'risk.stayedCalm': risk.eased,
  'risk.evidence': risk.evidence,
  'fc.level': forecast.level,
  'fc.fear': forecast.fear,
  'fc.discount': forecast.discount,
  'fc.close': forecast.close,
  'fc.bets': forecast.bets.points,
  'bg.pareto': bargain.efficient,
  'bg.process': bargain.process,
  'bg.exchange': bargain.exchange,
  'bg.ownShare': bargain.own,
  'bg.nash': bargain.nash,
  'bg.noZopa': bargain.noDeal.walked,
  'demo.needCovered': demonstrate.covered,
  'demo.relevant': demonstrate.relevant,
  'cl.signed': close.signed,
  'cl.prompt': close.prompt,
  'cl.readinessWhenAsked': close.ready.points,
  'cl.noZopa': close.noDeal.walked,
  'cl.signals': close.signals.points,
  'cl.timing': close.timing.points,
  'cl.trial': close.trial.points,
  'care.moments': care.moments,
  'care.patienceKept': care.patience.points,
  'care.trustBuilt': care.trust.points,
  'ho.answers': honesty.points,
  'co.decisions': cost.decisions * SCALE,
  'co.time': cost.time.points * SCALE,
  'co.return': (cost.frugal + cost.worthIt) * SCALE,
};

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
  const faults = same.filter(({ finding }) => SHOWN[finding as Finding].tone === 'bad');
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
