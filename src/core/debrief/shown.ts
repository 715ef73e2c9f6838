/** How each finding is shown: praise or fault, the numbers of its sentence, and what it is about. */
import type { Kinds } from '../effects';
import type { Finding } from '../score/findings';

/** plain: counted for all alike, neither praise nor fault. */
export type Tone = 'good' | 'bad' | 'plain';

/** Numbers that a sentence may hold; `finding-slots.ts` fills them. */
export type SlotName =
  | 'turn'
  | 'said'
  | 'level'
  | 'gain'
  | 'start'
  | 'end'
  | 'chance'
  | 'readiness'
  | 'money'
  | 'kept'
  | 'best'
  | 'limit'
  | 'left'
  | 'turns'
  | 'times'
  | 'cooled';

interface Shown {
  readonly tone: Tone;
  readonly slots: readonly SlotName[];
}

const shown =
  (tone: Tone) =>
  (...slots: SlotName[]): Shown => ({ tone, slots });
const good = shown('good');
const bad = shown('bad');
const plain = shown('plain');

/** By finding: how it is shown. */
export const SHOWN: Readonly<Record<Finding, Shown>> = {
  'depth.understood.grew': good('turn', 'said', 'gain'),
  'depth.understood.stood': bad('turn'),
  'depth.understood.untouched': bad(),
  'depth.match.fit': good('turn', 'said', 'level'),
  'depth.match.tooDeep': bad('turn', 'said', 'level'),
  'depth.match.tooShallow': bad('turn', 'said', 'level'),
  'risk.eased.byEvidence': good('turn', 'start', 'end'),
  'risk.eased.otherwise': good('turn', 'start', 'end'),
  'risk.eased.stayed': bad('start', 'end'),
  'risk.stayedCalm.kept': good(),
  'risk.evidence.fit': good('turn'),
  'risk.evidence.partly': plain('turn'),
  'risk.evidence.misfit': bad('turn'),
  'risk.evidence.untold': bad('turn'),
  'risk.evidence.calm': bad('turn'),
  'risk.evidence.again': bad('turn'),
  'risk.raisedNewFear.raised': bad('turn'),
  'risk.hype.said': bad('turn'),
  'fc.level.near': good('level'),
  'fc.level.unsure': plain('level'),
  'fc.level.off': bad('level'),
  'fc.fear.near': good(),
  'fc.fear.unsure': plain(),
  'fc.fear.off': bad(),
  'fc.discount.near': good(),
  'fc.discount.unsure': plain(),
  'fc.discount.off': bad(),
  'fc.close.near': good('chance'),
  'fc.close.unsure': plain('chance'),
  'fc.close.tooHopeful': bad('chance'),
  'fc.close.tooCareful': bad('chance'),
  'fc.close.selfFulfilled': bad('chance'),
  'fc.missing.tooFew': bad(),
  'fc.bets.hit': good('turn'),
  'fc.bets.miss': bad('turn'),
  'bg.pareto.efficient': good('money'),
  'bg.pareto.dominated': bad('money'),
  'bg.pareto.noOffer': bad(),
  'bg.process.responsive': good('turn'),
  'bg.process.packages': good('turn'),
  'bg.process.free': bad('turn'),
  'bg.process.overshoot': bad('turn'),
  'bg.process.unreal': bad('turn'),
  'bg.process.unresponsive': bad('turn'),
  'bg.exchange.trade': good('turn'),
  'bg.exchange.condition': good('turn'),
  'bg.exchange.packages': good('turn'),
  'bg.ownShare.kept': good('kept', 'best'),
  'bg.ownShare.givenAway': bad('kept', 'best'),
  'bg.nash.shared': good(),
  'bg.nash.onesided': bad(),
  'bg.belowAuthority.signed': bad('kept', 'limit'),
  'bg.noZopa.walked': good(),
  'bg.noZopa.open': bad(),
  'bg.noZopa.signed': bad(),
  'demo.needCovered.shown': good('turn', 'said', 'gain'),
  'demo.needCovered.answered': good('turn'),
  'demo.needCovered.missing': bad(),
  'demo.relevant.hit': good('turn', 'said'),
  'demo.relevant.untold': bad('turn'),
  'demo.relevant.minor': bad('turn'),
  'demo.relevant.nobody': bad('turn'),
  'demo.relevant.depth': bad('turn', 'said', 'level'),
  'cl.signed.signed': good('turn'),
  'cl.signed.unsigned': bad(),
  'cl.prompt.prompt': good('turn'),
  'cl.prompt.cooled': bad('turn', 'cooled'),
  'cl.prompt.bargained': plain(),
  'cl.readinessWhenAsked.ready': good('turn', 'readiness'),
  'cl.readinessWhenAsked.early': bad('turn', 'readiness'),
  'cl.leftWell.left': good('turn'),
  'cl.noZopa.walked': good('turn'),
  'cl.noZopa.stayed': bad(),
  'cl.noZopa.signed': bad('turn'),
  'cl.signals.answered': good('turn'),
  'cl.signals.missed': bad('turn'),
  'cl.signals.none': plain(),
  'cl.timing.good': good('turn'),
  'cl.timing.early': bad('turn', 'readiness'),
  'cl.timing.oversold': bad('times'),
  'cl.trial.used': good('turn'),
  'cl.trial.tooEarly': bad('turn', 'readiness'),
  'cl.trial.none': bad(),
  'cl.trial.tooMany': bad('times'),
  'cl.premature.close': bad('turn', 'readiness'),
  'cl.premature.trial': bad('turn', 'readiness'),
  'cl.premature.price': bad('turn', 'readiness'),
  'care.moments.named': good('turn'),
  'care.moments.heard': good('turn'),
  'care.moments.ignored': bad('turn'),
  'care.moments.calm': plain(),
  'care.patienceKept.kept': good('left'),
  'care.patienceKept.worn': bad('left'),
  'care.trustBuilt.built': good('gain'),
  'care.trustBuilt.lost': bad('gain'),
  'care.afterwards.undone': bad(),
  'care.mislabel.wrong': bad('turn'),
  'care.mislabel.empty': bad('turn'),
  'care.talkedOver.pushedOn': bad('turn'),
  'care.lostPatience.left': bad('turn'),
  'ho.answers.true': good('turn'),
  'ho.answers.candid': good('turn'),
  'ho.answers.deferred': plain('turn'),
  'ho.answers.wrong': bad('turn'),
  'ho.answers.exaggerated': bad('turn'),
  'ho.answers.dodged': bad('turn'),
  'ho.answers.start': plain(),
  'ho.overpromise.hype': bad('turn'),
  'ho.stretchedPromise.term': bad(),
  'co.decisions.right': good('turn'),
  'co.decisions.wrong': bad('turn'),
  'co.decisions.start': plain(),
  'co.time.short': good('turns'),
  'co.time.long': bad('turns'),
  'co.return.frugal': good('money'),
  'co.return.spent': bad('money'),
  'co.return.worthIt': good(),
  'co.waste.useless': bad('money'),
  'co.authority.beyond': bad('turn'),
};

const NONE: Kinds = {};

/** By finding or, when all ways of it are about the same, by rule. */
const KINDS: Readonly<Record<string, Kinds>> = {
  'depth.understood': { of: 'topic' },
  'depth.match': { of: 'topic' },
  'risk.eased': { of: 'fear', with: 'evidence' },
  'risk.evidence': { of: 'fear', with: 'evidence' },
  'risk.raisedNewFear': { of: 'fear' },
  'risk.hype': { of: 'fear' },
  'fc.level': { of: 'stage' },
  'fc.fear': { of: 'stage' },
  'fc.discount': { of: 'stage' },
  'fc.close': { of: 'stage' },
  'bg.process': { of: 'condition' },
  'bg.exchange': { of: 'condition' },
  'demo.needCovered.shown': { of: 'feature' },
  'demo.needCovered.answered': { of: 'fact' },
  'demo.needCovered.missing': { of: 'need' },
  'demo.relevant': { of: 'feature' },
  'care.moments': { of: 'feeling' },
  'care.afterwards': { of: 'aftercare' },
  'care.mislabel.wrong': { with: 'feeling' },
  'care.mislabel.empty': { of: 'feeling' },
  'ho.answers': { of: 'fact' },
  'ho.overpromise': { of: 'fear' },
  'ho.stretchedPromise': { of: 'issue' },
  'co.decisions': { of: 'decision' },
  'co.waste': { of: 'decision' },
  'co.authority': { of: 'decision' },
};

/** What a mark is about. */
export function kindsOf(rule: string, finding: string): Kinds {
  return KINDS[finding] ?? KINDS[rule] ?? NONE;
}
