/** The whole debrief of a meeting in ids and numbers: pure, the same in every language. */
import { score } from '../score';
import type { Meeting, Score } from '../types';
import type { Ending } from '../vocabulary';
import { type Facts, factsOf } from './facts';
import { type ForecastRow, forecastRows } from './forecasts';
import { type Highlights, highlights } from './highlights';
import { type PromiseRow, promiseRows } from './promises';
import { type SkillRow, skillRows } from './skills';
import { type Turn, timeline } from './timeline';
import { type Truth, truthOf } from './truth';

/** Process and outcome apart: one is skill, the other is also luck. Whole points 0..100. */
export interface Headline {
  readonly ended: Ending | null;
  readonly total: number;
  readonly process: number;
  readonly outcome: number;
  /** Company money that the meeting brought, in whole units. */
  readonly profit: number;
}

export interface Debriefed {
  readonly facts: Facts;
  readonly score: Score;
  readonly headline: Headline;
  readonly highlights: Highlights;
  readonly skills: readonly SkillRow[];
  readonly turns: readonly Turn[];
  readonly forecasts: readonly ForecastRow[];
  readonly promises: readonly PromiseRow[];
  readonly truth: Truth;
}

/** Looks back on a meeting as it stands, over or not. */
export function debriefOf(meeting: Meeting): Debriefed {
  const facts = factsOf(meeting);
  const marked = score(meeting);
  const { total, process, outcome, profit } = marked;
  return {
    ...{ facts, score: marked },
    headline: {
      ended: meeting.open.ended,
      total: Math.round(total),
      process: Math.round(process),
      outcome: Math.round(outcome),
      profit: Math.round(profit),
    },
    highlights: highlights(marked, facts),
    skills: skillRows(marked),
    turns: timeline(meeting, marked.marks),
    forecasts: forecastRows(facts),
    promises: promiseRows(meeting),
    truth: truthOf(facts),
  };
}
