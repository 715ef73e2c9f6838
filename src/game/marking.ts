/** Marks that are kept with an attempt; apart from `judge`, since no mark is wanted before the end. */
import { score } from '../core/score';
import type { Meeting } from '../core/types';
import type { GivenScore, KeptAttempt } from './attempt';

/** The score of a meeting that is over, as it is kept. */
export function givenScore(meeting: Meeting): GivenScore {
  const { total, process, outcome, skills } = score(meeting);
  const points = Object.entries(skills).map(([skill, one]) => [skill, one.points]);
  return { total, process, outcome, skills: Object.fromEntries(points) };
}

/** A sound attempt, with its score when it is over: also one that was kept without. */
export function marked(attempt: KeptAttempt, meeting: Meeting): KeptAttempt {
  if (!attempt.done || attempt.score) return attempt;
  return { ...attempt, score: givenScore(meeting) };
}
