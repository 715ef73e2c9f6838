/** What worked and what to change: the few findings that moved the score most. */
import type { Mark, Score } from '../types';
import type { Facts } from './facts';
import { toneOf } from './finding-ways';
import { SHOWN, type Tone } from './shown';
import { brought, costOf, weightIn } from './worth';

interface Highlight {
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

export interface Weighed extends Highlight {
  readonly tone: Tone;
  /** Points of the process score that all marks of the finding brought or cost, at least 0. */
  readonly size: number;
}

/** Marks of each finding together, with what they weigh. */
function weighed(marks: readonly Mark[], tone: Tone, size: (mark: Mark) => number): Weighed[] {
  const findings = [...new Set(marks.map(({ finding }) => finding))];
  return findings.flatMap((finding) => {
    const same = marks.filter((mark) => mark.finding === finding);
    const sizes = same.map(size);
    const mark = same[sizes.indexOf(Math.max(...sizes))];
    return mark ? [{ mark, tone, times: same.length, size: sizes.reduce((a, b) => a + b, 0) }] : [];
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

/** Findings of one tone, with what they weigh. */
function toned(score: Score, facts: Facts, tone: Tone): Weighed[] {
  const size = tone === 'good' ? brought : (mark: Mark) => costOf(mark, score.marks);
  return weighed(
    score.marks.filter((mark) => toneOf(mark, facts) === tone),
    tone,
    (mark) => size(mark) * weightIn(score, mark),
  );
}

/** Best and worst three findings of a score. */
export function highlights(score: Score, facts: Facts): Highlights {
  return {
    worked: chosen(toned(score, facts, 'good')),
    toChange: chosen(toned(score, facts, 'bad')),
  };
}

/** What gave and what took points, the greatest effect first. */
export function ledger(score: Score, facts: Facts): Weighed[] {
  return (['good', 'bad'] as const)
    .flatMap((tone) => toned(score, facts, tone))
    .filter(({ size }) => size >= LEAST)
    .sort((a, b) => b.size - a.size);
}

/** Whether a finding speaks of one turn, not of the whole meeting. */
const isPinned = ({ turn, finding }: Mark) => turn > 0 && SHOWN[finding].slots.includes('turn');

/** At most three moments at the table to take along, praise and fault among them, in their order. */
export function moments(rows: readonly Weighed[]): Weighed[] {
  const seen = rows.filter(
    ({ mark }, i) =>
      isPinned(mark) &&
      rows.findIndex((other) => isPinned(other.mark) && other.mark.turn === mark.turn) === i,
  );
  const first = (tone: Tone) => seen.filter((row) => row.tone === tone).slice(0, 1);
  const two = [...first('bad'), ...first('good')];
  const rest = seen.filter((row) => !two.includes(row)).slice(0, MOST - two.length);
  return [...two, ...rest].sort((a, b) => a.mark.turn - b.mark.turn);
}
