/**
 * Copies of a mind and of what is open, to be written to. Every field is spelt out: engines give
 * each copy by spread a shape of its own, and what comes in many shapes is slow to copy and to read.
 */
import type { Mind, Open } from './types';

type Written<T> = { -readonly [K in keyof T]: T[K] };
type Listed = 'understanding' | 'risk' | 'eased' | 'cover';

/** A mind whose fields, and those of its lists that a turn moves, can be written. */
export type DraftMind = Written<Omit<Mind, Listed>> & {
  [K in Listed]: Mind[K] extends readonly (infer E)[] ? E[] : never;
};
export type DraftOpen = Written<Open>;

/** The lists that a turn moves are copied, all others are shared. */
export function copyOfMind(mind: Mind): DraftMind {
  return {
    style: mind.style,
    level: mind.level,
    jargonBias: mind.jargonBias,
    understanding: mind.understanding.slice(),
    risk: mind.risk.slice(),
    risk0: mind.risk0,
    eased: mind.eased.slice(),
    trust: mind.trust,
    trust0: mind.trust0,
    anger: mind.anger,
    anger0: mind.anger0,
    patience: mind.patience,
    needWeight: mind.needWeight,
    cover: mind.cover.slice(),
    questions: mind.questions,
    asked: mind.asked,
    issueWeight: mind.issueWeight,
    conditionCost: mind.conditionCost,
    conditionEasy: mind.conditionEasy,
    reservation0: mind.reservation0,
    patienceRounds: mind.patienceRounds,
    firmness: mind.firmness,
    top: mind.top,
    capacity: mind.capacity,
    noDeal: mind.noDeal,
    saidBinding: mind.saidBinding,
    bonus: mind.bonus,
    inflation: mind.inflation,
    feeling: mind.feeling,
    feelingHeard: mind.feelingHeard,
    nextFeeling: mind.nextFeeling,
    confusion: mind.confusion,
    ackStreak: mind.ackStreak,
    listenStreak: mind.listenStreak,
    idleListens: mind.idleListens,
    lastSubstance: mind.lastSubstance,
    lastAddressed: mind.lastAddressed,
    signalAt: mind.signalAt,
    signalOpen: mind.signalOpen,
    signals: mind.signals,
    siteVisited: mind.siteVisited,
    lies: mind.lies,
    deferred: mind.deferred,
    promises: mind.promises,
  };
}

/** All lists are shared: a turn replaces them as a whole. */
export function copyOfOpen(open: Open): DraftOpen {
  return {
    turn: open.turn,
    channel: open.channel,
    distance: open.distance,
    allowance: open.allowance,
    spent: open.spent,
    prepared: open.prepared,
    hotel: open.hotel,
    specialist: open.specialist,
    capacity: open.capacity,
    said: open.said,
    toldFear: open.toldFear,
    toldNeed: open.toldNeed,
    feeling: open.feeling,
    question: open.question,
    easedAt: open.easedAt,
    unchecked: open.unchecked,
    pricedAt: open.pricedAt,
    rounds: open.rounds,
    standing: open.standing,
    packages: open.packages,
    counter: open.counter,
    agreed: open.agreed,
    forecasts: open.forecasts,
    ended: open.ended,
    deal: open.deal,
    aftercare: open.aftercare,
    last: open.last,
  };
}
