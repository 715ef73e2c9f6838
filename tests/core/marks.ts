/** A score of things that happened, written down by hand instead of played. */
import type { EffectCode } from '../../src/core/effects';
import { score } from '../../src/core/score';
import type {
  Change,
  Effect,
  Forecast,
  Mark,
  Mind,
  Open,
  Scenario,
  Score,
} from '../../src/core/types';
import type { Skill } from '../../src/core/vocabulary';
import { sitting } from './dana';

type Detail = { of?: string; with?: string; n?: Record<string, number>; changes?: Change[] };

export const happened = (code: EffectCode, turn: number, detail: Detail = {}): Effect => {
  const effect = { kind: 'effect', turn, code, n: {}, changes: [], ...detail };
  return effect as Effect;
};

export interface Case {
  readonly mind?: Partial<Mind>;
  readonly open?: Partial<Open>;
  readonly effects?: readonly Effect[];
  readonly scenario?: Scenario;
  /** Her greatest readiness. */
  readonly readiest?: number;
}

/** Marks of twenty turns that ended in a walk, unless said otherwise. */
export class Marked {
  readonly score: Score;
  constructor(how: Case) {
    const meeting = sitting({
      turn: 20,
      ...how,
      open: { turn: 20, ended: 'walk', ...how.open },
    });
    const after = { trust: 0, understanding: 0, fear: 0, readiness: how.readiest ?? 0 };
    const past = {
      turn: 20,
      action: { move: 'walk' as const },
      events: how.effects ?? [],
      after,
      before: null,
    };
    this.score = score({ ...meeting, past });
  }
  rows(finding: string): readonly Mark[] {
    return this.score.marks.filter((mark) => mark.finding === finding);
  }
  /** Sum of the marks of a finding, or of all that begin with it. */
  points(finding: string): number {
    return this.score.marks
      .filter((mark) => mark.finding === finding || mark.finding.startsWith(`${finding}.`))
      .reduce((sum, { points }) => sum + points, 0);
  }
  /** Sum of a skill's marks, before it is held within 0..100. */
  sum(skill: Skill): number {
    return this.score.marks
      .filter((mark) => mark.skill === skill)
      .reduce((sum, { points }) => sum + points, 0);
  }
}

export const marked = (how: Case = {}): Marked => new Marked(how);

/** A forecast that puts one chip pattern on each question. */
export const chips = (
  stage: Forecast['stage'],
  level: readonly number[],
  fear: readonly number[],
  close: readonly number[],
  discount?: readonly number[],
): Forecast => ({
  move: 'forecast',
  stage,
  level,
  fear,
  close,
  ...(discount && { discount }),
});
