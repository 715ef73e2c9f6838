/** What becomes of a kept record: it is played on, shown with the score it was given, or refused. */
import { replay } from '../core/replay';
import type { Meeting, Scenario } from '../core/types';
import { type Fault, type KeptAttempt, readAttempt } from './attempt';

/** Why a record is refused, and where in it. */
export interface Refusal {
  readonly fault: Fault;
  /** Index of the action that the rules refuse (-1: what stands before them), and their reason. */
  readonly at?: { readonly step: number; readonly reason: string };
}

export type Verdict =
  | { readonly kind: 'sound'; readonly attempt: KeptAttempt; readonly meeting: Meeting }
  /** Finished under other rules or with an account that was changed since; never played anew. */
  | { readonly kind: 'past'; readonly attempt: KeptAttempt; readonly fault: Fault }
  | ({ readonly kind: 'faulty' } & Refusal);

const faulty = (fault: Fault, at?: Refusal['at']): Verdict => ({
  kind: 'faulty',
  fault,
  ...(at && { at }),
});

/** Reasons of `replay` that say that something else was played. */
const OTHER: Readonly<Record<string, Fault>> = {
  otherRules: 'otherRules',
  otherScenario: 'otherScenario',
  otherFingerprint: 'otherText',
};

/** Judges a kept record; never throws. A finished one is `past` under other rules. */
export function judge(record: unknown, scenario: Scenario): Verdict {
  const attempt = readAttempt(record);
  if (!attempt) return faulty('damaged');
  const result = replay(scenario, attempt.recording);
  if (!result.ok) {
    const { step, reason } = result;
    const other = OTHER[reason];
    if (!other) return faulty('illegal', { step, reason });
    return attempt.done ? { kind: 'past', attempt, fault: other } : faulty(other);
  }
  const { meeting } = result;
  if (attempt.done && meeting.open.ended === null) return faulty('damaged');
  return { kind: 'sound', attempt, meeting };
}
