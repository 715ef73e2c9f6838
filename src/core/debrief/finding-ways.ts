/** Findings whose sentence depends on more than their name: the closed list of their ways. */
import type { Finding } from '../score/findings';
import { MARKS } from '../score/points';
import type { Mark } from '../types';
import { AFTERCARE, FEARS } from '../vocabulary';
import type { Facts } from './facts';
import { SHOWN, type Tone } from './shown';

/** By finding; a sentence of its own is `finding.<finding>.<way>`. */
export const WAYS: Readonly<Partial<Record<Finding, readonly string[]>>> = {
  'depth.understood.grew': ['little', 'late'],
  'risk.eased.byEvidence': ['weak'],
  'risk.eased.otherwise': ['hype'],
  'risk.eased.stayed': FEARS,
  'risk.stayedCalm.kept': ['rose'],
  'risk.evidence.misfit': FEARS,
  'fc.bets.hit': ['failure'],
  'bg.pareto.efficient': ['nothing'],
  'demo.needCovered.answered': ['exaggerated'],
  'care.afterwards.undone': AFTERCARE,
  'care.lostPatience.left': ['patience', 'trust'],
  'co.decisions.right': ['hotel', 'noHotel', 'specialist', 'noSpecialist'],
  'co.decisions.wrong': [
    ...['hotel', 'noHotel', 'specialist', 'noSpecialist'],
    ...['coffee', 'noCoffee', 'forbidden'],
  ],
};

type Way = (mark: Mark, facts: Facts) => string | null;

const happened = ({ at }: Facts, turn: number, code: string, of?: string) =>
  at(turn).some((effect) => effect.code === code && effect.of === of);

/** An explanation that brought less than this brought little. */
const LITTLE = 0.15;
/** How well its depth met her level, 0..1, below which it was the depth. */
const OFF = 0.5;
const grew: Way = ({ n }) => {
  if ((n.gain ?? 0) >= LITTLE) return null;
  return (n.q ?? 0) < OFF ? 'little' : 'late';
};

const ofItself: Way = ({ of }) => of ?? null;

/** Hotel and specialist: taken or done without. */
function planned({ of }: Mark, { story: { open } }: Facts): string | null {
  if (of === 'hotel') return open.hotel ? 'hotel' : 'noHotel';
  if (of === 'specialist') return open.specialist ? 'specialist' : 'noSpecialist';
  return null;
}

const wrong: Way = (mark, facts) => {
  const { of, turn } = mark;
  if (happened(facts, turn, 'spend.compliance', of)) return 'forbidden';
  if (of === 'coffee') return happened(facts, turn, 'spend', of) ? 'coffee' : 'noCoffee';
  return planned(mark, facts);
};

const WAY_OF: Readonly<Partial<Record<Finding, Way>>> = {
  'depth.understood.grew': grew,
  'risk.eased.byEvidence': ({ turn, of }, facts) =>
    happened(facts, turn, 'address.weak', of) ? 'weak' : null,
  'risk.eased.otherwise': ({ turn, of }, facts) =>
    happened(facts, turn, 'hype', of) ? 'hype' : null,
  'risk.eased.stayed': ofItself,
  'risk.stayedCalm.kept': ({ points }) => (points < MARKS.risk.eased / 2 ? 'rose' : null),
  'risk.evidence.misfit': ofItself,
  'fc.bets.hit': ({ n }) => (n.truth === 0 ? null : 'failure'),
  'bg.pareto.efficient': ({ n }) => (Math.round(n.money ?? 0) === 0 ? 'nothing' : null),
  'demo.needCovered.answered': ({ turn, of }, facts) =>
    happened(facts, turn, 'answer.exaggerate', of) ? 'exaggerated' : null,
  'care.afterwards.undone': ofItself,
  'care.lostPatience.left': ofItself,
  'co.decisions.right': planned,
  'co.decisions.wrong': wrong,
};

/** Which of its ways a mark went, or null for the plain sentence. */
export function wayOf(mark: Mark, facts: Facts): string | null {
  return WAY_OF[mark.finding]?.(mark, facts) ?? null;
}

/** Ways that take the praise out of a finding: it brought points, but is nothing to repeat. */
const NO_PRAISE: readonly string[] = [
  ...['little', 'late', 'weak', 'hype', 'rose', 'exaggerated'],
  ...['noHotel', 'noSpecialist'],
];

/** Of little merit when the other side broke the meeting off. */
const SPARED: readonly string[] = ['care.patienceKept.kept', 'co.time.short', 'co.return.frugal'];

/** Praise, fault, or neither. */
export function toneOf(mark: Mark, facts: Facts): Tone {
  const { tone } = SHOWN[mark.finding];
  if (tone !== 'good') return tone;
  const way = wayOf(mark, facts);
  if (way !== null && NO_PRAISE.includes(way)) return 'plain';
  const brokenOff = facts.meeting.open.ended === 'left';
  return brokenOff && SPARED.includes(mark.finding) ? 'plain' : tone;
}
