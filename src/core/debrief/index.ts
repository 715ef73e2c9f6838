/** The whole debrief of a meeting in ids and numbers: pure, the same in every language. */
import { scoreOf } from '../score';
import type { Meeting, Score } from '../types';
import type { Ending } from '../vocabulary';
import { type DealMap, dealMap } from './deal-map';
import { type DepthStep, depthSteps } from './depth-steps';
import { type Expenses, expenses } from './expenses';
import { type Facts, factsOf } from './facts';
import { type ForecastRow, forecastRows } from './forecasts';
import { type Highlights, highlights, ledger, moments, type Weighed } from './highlights';
import { type PromiseRow, promiseRows } from './promises';
import { hundredths } from './quantity';
import { type RiskRow, riskLedger } from './risk-ledger';
import { type SkillRow, skillRows } from './skills';
import { type Turn, timeline } from './timeline';
import { type Truth, truthOf } from './truth';
import { type Band, bands, type WayOfTrust, wayOfTrust } from './turning';

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
  /** What gave and what took points, the greatest effect first. */
  readonly ledger: readonly Weighed[];
  /** At most three, in the order of their turns. */
  readonly moments: readonly Weighed[];
  readonly skills: readonly SkillRow[];
  readonly turns: readonly Turn[];
  readonly trust: WayOfTrust;
  readonly bands: readonly Band[];
  readonly depths: readonly DepthStep[];
  readonly risks: readonly RiskRow[];
  readonly map: DealMap;
  readonly expenses: Expenses;
  readonly forecasts: readonly ForecastRow[];
  readonly promises: readonly PromiseRow[];
  readonly truth: Truth;
}

/** Looks back on a meeting as it stands, over or not. */
export function debriefOf(meeting: Meeting): Debriefed {
  const facts = factsOf(meeting);
  const marked = scoreOf(facts.story);
  const { total, process, outcome } = marked;
  const money = expenses(facts, marked.marks);
  const turns = timeline(meeting, marked.marks);
  const rows = ledger(marked, facts);
  return {
    ...{ facts, score: marked },
    headline: {
      ended: meeting.open.ended,
      total: Math.round(total),
      process: Math.round(process),
      outcome: Math.round(outcome),
      profit: money.profit,
    },
    highlights: highlights(marked, facts),
    skills: skillRows(marked),
    ...{ turns, ledger: rows, moments: moments(rows) },
    trust: wayOfTrust(hundredths(meeting.mind.trust0), turns),
    bands: bands(turns),
    depths: depthSteps(meeting),
    risks: riskLedger(facts),
    map: dealMap(facts),
    expenses: money,
    forecasts: forecastRows(facts),
    promises: promiseRows(meeting),
    truth: truthOf(facts),
  };
}
