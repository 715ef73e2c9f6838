/** What each rule of the score can bring at most. */
import { COST_SCALE, MARKS } from './points';

const { bargain, care, close, cost, demonstrate, depth, forecast, honesty, risk } = MARKS;

/** The most that all marks of a rule can bring together; a rule that only takes is not named. */
export const MOST: Readonly<Record<string, number>> = {
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
  'co.decisions': cost.decisions * COST_SCALE,
  'co.time': cost.time.points * COST_SCALE,
  'co.return': (cost.frugal + cost.worthIt) * COST_SCALE,
};
