/** What worked and what to change: the few findings that moved the score most. */
import type { Mark, Score } from '../types';
import type { Facts } from './facts';
import { toneOf } from './finding-ways';
import type { Tone } from './shown';
import { brought, costOf, weightIn } from './worth';

export interface Highlight {
  /** The mark of this finding that weighs most. */
  readonly mark: Mark;
  /** How often the finding came up in the meeting. */
  readonly times: number;
}

export interface Highlights {
  readonly worked: readonly Highlight[];
  readonly toChange: readonly Highlight[];
}

const MOST = 3;
/** Points of the process score below which a finding is not worth the first glance. */
const LEAST = 0.2;

interface Weighed extends Highlight {
  /** Points of the process score, all marks of the finding together. */
  readonly size: number;
}

/** Marks of each finding together, with what they weigh. */
function weighed(marks: readonly Mark[], size: (mark: Mark) => number): Weighed[] {
  const findings = [...new Set(marks.map(({ finding }) => finding))];
  return findings.flatMap((finding) => {
    const same = marks.filter((mark) => mark.finding === finding);
    const sizes = same.map(size);
    const mark = same[sizes.indexOf(Math.max(...sizes))];
    return mark ? [{ mark, times: same.length, size: sizes.reduce((a, b) => a + b, 0) }] : [];
  });
}

/** The greatest first; first one of each skill, so that three findings teach three things. */
function chosen(found: readonly Weighed[]): Highlight[] {
  const sorted = found.filter(({ size }) => size >= LEAST).sort((a, b) => b.size - a.size);
  const firsts = sorted.filter(
    ({ mark }, i) => sorted.findIndex((other) => other.mark.skill === mark.skill) === i,
  );
  const seconds = sorted.filter((one) => !firsts.includes(one));
  return [...firsts, ...seconds].slice(0, MOST).map(({ mark, times }) => ({ mark, times }));
}

/** Best and worst three findings of a score. */
export function highlights(score: Score, facts: Facts): Highlights {
  const { marks } = score;
  const found = (tone: Tone, size: (mark: Mark) => number) =>
    weighed(
      marks.filter((mark) => toneOf(mark, facts) === tone),
      (mark) => size(mark) * weightIn(score, mark),
    );
  return {
    worked: chosen(found('good', brought)),
    toChange: chosen(found('bad', (mark) => costOf(mark, marks))),
  };
}
