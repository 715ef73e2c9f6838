/** Every way a rule of the score can go: the skill that it marks and the guidance that it teaches. */
import type { Mark } from '../types';
import type { Guidance, Skill } from '../vocabulary';

type Ways = Readonly<Record<string, Guidance>>;

/** By skill, then by finding; a finding is its rule and, after the last dot, which way it went. */
const BY_SKILL = {
  channel: {},
  depth: {
    'depth.understood.grew': 'G11',
    'depth.understood.stood': 'G11',
    'depth.understood.untouched': 'G11',
    'depth.match.fit': 'G11',
    'depth.match.tooDeep': 'G11',
    'depth.match.tooShallow': 'G11',
  },
  risk: {
    'risk.eased.byEvidence': 'G10',
    'risk.eased.otherwise': 'G10',
    'risk.eased.stayed': 'G12',
    'risk.stayedCalm.kept': 'G12',
    'risk.evidence.fit': 'G10',
    'risk.evidence.partly': 'G10',
    'risk.evidence.misfit': 'G10',
    'risk.evidence.untold': 'G10',
    'risk.evidence.calm': 'G10',
    'risk.evidence.again': 'G10',
    'risk.raisedNewFear.raised': 'G10',
    'risk.hype.said': 'G6',
  },
  forecast: {
    'fc.level.near': 'G5',
    'fc.level.unsure': 'G5',
    'fc.level.off': 'G5',
    'fc.fear.near': 'G10',
    'fc.fear.unsure': 'G10',
    'fc.fear.off': 'G10',
    'fc.discount.near': 'G5',
    'fc.discount.unsure': 'G5',
    'fc.discount.off': 'G5',
    'fc.close.near': 'G5',
    'fc.close.unsure': 'G5',
    'fc.close.tooHopeful': 'G5',
    'fc.close.tooCareful': 'G5',
    'fc.close.selfFulfilled': 'G5',
    'fc.missing.tooFew': 'G5',
    'fc.bets.hit': 'G11',
    'fc.bets.miss': 'G11',
  },
  bargain: {
    'bg.pareto.efficient': 'G5',
    'bg.pareto.dominated': 'G5',
    'bg.pareto.noOffer': 'G5',
    'bg.process.responsive': 'G5',
    'bg.process.packages': 'G12',
    'bg.process.free': 'G5',
    'bg.process.overshoot': 'G5',
    'bg.process.unreal': 'G12',
    'bg.process.unresponsive': 'G5',
    'bg.exchange.trade': 'G5',
    'bg.exchange.condition': 'G5',
    'bg.exchange.packages': 'G12',
    'bg.ownShare.kept': 'G5',
    'bg.ownShare.givenAway': 'G5',
    'bg.nash.shared': 'G12',
    'bg.nash.onesided': 'G12',
    'bg.belowAuthority.signed': 'G8',
    'bg.noZopa.walked': 'G5',
    'bg.noZopa.open': 'G5',
    'bg.noZopa.signed': 'G5',
  },
  demonstrate: {
    'demo.needCovered.shown': 'G5',
    'demo.needCovered.answered': 'G6',
    'demo.needCovered.missing': 'G5',
    'demo.relevant.hit': 'G5',
    'demo.relevant.untold': 'G5',
    'demo.relevant.minor': 'G5',
    'demo.relevant.nobody': 'G5',
    'demo.relevant.depth': 'G11',
  },
  close: {
    'cl.signed.signed': 'G5',
    'cl.signed.unsigned': 'G5',
    'cl.prompt.prompt': 'G5',
    'cl.prompt.cooled': 'G5',
    'cl.prompt.bargained': 'G5',
    'cl.readinessWhenAsked.ready': 'G5',
    'cl.readinessWhenAsked.early': 'G2',
    'cl.leftWell.left': 'G3',
    'cl.noZopa.walked': 'G5',
    'cl.noZopa.stayed': 'G5',
    'cl.noZopa.signed': 'G5',
    'cl.signals.answered': 'G5',
    'cl.signals.missed': 'G5',
    'cl.signals.none': 'G5',
    'cl.timing.good': 'G5',
    'cl.timing.early': 'G5',
    'cl.timing.oversold': 'G5',
    'cl.trial.used': 'G5',
    'cl.trial.tooEarly': 'G5',
    'cl.trial.none': 'G5',
    'cl.trial.tooMany': 'G5',
    'cl.premature.close': 'G2',
    'cl.premature.trial': 'G2',
    'cl.premature.price': 'G2',
  },
  care: {
    'care.moments.named': 'G2',
    'care.moments.heard': 'G2',
    'care.moments.ignored': 'G2',
    'care.moments.calm': 'G2',
    'care.patienceKept.kept': 'G2',
    'care.patienceKept.worn': 'G2',
    'care.trustBuilt.built': 'G3',
    'care.trustBuilt.lost': 'G3',
    'care.afterwards.undone': 'G3',
    'care.mislabel.wrong': 'G4',
    'care.mislabel.empty': 'G4',
    'care.talkedOver.pushedOn': 'G2',
    'care.lostPatience.left': 'G2',
  },
  honesty: {
    'ho.answers.true': 'G6',
    'ho.answers.candid': 'G6',
    'ho.answers.deferred': 'G6',
    'ho.answers.wrong': 'G6',
    'ho.answers.exaggerated': 'G6',
    'ho.answers.dodged': 'G6',
    'ho.answers.start': 'G6',
    'ho.overpromise.hype': 'G6',
    'ho.stretchedPromise.term': 'G6',
  },
  cost: {
    'co.decisions.right': 'G7',
    'co.decisions.wrong': 'G7',
    'co.decisions.start': 'G7',
    'co.time.short': 'G7',
    'co.time.long': 'G7',
    'co.return.frugal': 'G8',
    'co.return.spent': 'G8',
    'co.return.worthIt': 'G7',
    'co.waste.useless': 'G7',
    'co.authority.beyond': 'G8',
  },
} as const satisfies Readonly<Record<Skill, Ways>>;

type Keys<T> = T extends unknown ? keyof T : never;
export type Finding = Keys<(typeof BY_SKILL)[Skill]>;

interface Place {
  readonly skill: Skill;
  readonly rule: string;
  readonly guidance: Guidance;
}

/** Where each finding belongs. */
export const FINDINGS = Object.fromEntries(
  Object.entries(BY_SKILL).flatMap(([skill, ways]) =>
    Object.entries(ways).map(([finding, guidance]) => [
      finding,
      { skill, rule: finding.slice(0, finding.lastIndexOf('.')), guidance },
    ]),
  ),
) as Readonly<Record<Finding, Place>>;

interface Detail {
  readonly of?: string;
  readonly with?: string;
  readonly n?: Readonly<Record<string, number>>;
}

const NOTHING: Readonly<Record<string, number>> = Object.freeze({});

/** One row of the score. */
export function mark(finding: Finding, turn: number, points: number, detail: Detail = {}): Mark {
  const { skill, rule, guidance } = FINDINGS[finding];
  const { of, with: other, n = NOTHING } = detail;
  const row: { -readonly [K in keyof Mark]: Mark[K] } = {
    skill,
    points,
    rule,
    finding,
    turn,
    guidance,
    n,
  };
  if (of !== undefined) row.of = of;
  if (other !== undefined) row.with = other;
  return row;
}

/** Shares out `points` over causes in proportion to their weights, >= 0; nothing when all are 0. */
export function spread<T extends { readonly weight: number }>(
  points: number,
  causes: readonly T[],
  asMark: (cause: T, points: number) => Mark,
): Mark[] {
  const total = causes.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return [];
  return causes
    .filter(({ weight }) => weight > 0)
    .map((cause) => asMark(cause, (points * cause.weight) / total));
}
