/** What worked and what to change: the few marks that moved the score most. */
import type { Mark, Score } from '../core/types';
import type { Facts } from './facts';
import { toneOf } from './finding-ways';
import type { Tone } from './shown';
import { brought, costOf, weightIn } from './worth';

export interface Highlights {
  readonly worked: readonly Mark[];
  readonly toChange: readonly Mark[];
}

const MOST = 3;
/** Points of the process score below which a mark is not worth the first glance. */
const LEAST = 0.2;

interface Ranked {
  readonly mark: Mark;
  readonly size: number;
}

/** The greatest first; first one of each skill, so that three marks teach three things. */
function chosen(ranked: readonly Ranked[]): Mark[] {
  const sorted = ranked.filter(({ size }) => size >= LEAST).sort((a, b) => b.size - a.size);
  const [firsts, seconds] = [[] as Mark[], [] as Mark[]];
  const seen = new Set<string>();
  for (const { mark } of sorted) {
    if (seen.has(mark.finding)) continue;
    (seen.has(mark.skill) ? seconds : firsts).push(mark);
    seen.add(mark.skill).add(mark.finding);
  }
  return [...firsts, ...seconds].slice(0, MOST);
}

/** Best and worst three marks of a score, each finding once. */
export function highlights(score: Score, facts: Facts): Highlights {
  const { marks } = score;
  const ranked = (tone: Tone, size: (mark: Mark) => number) =>
    marks
      .filter((mark) => toneOf(mark, facts) === tone)
      .map((mark) => ({ mark, size: size(mark) * weightIn(score, mark) }));
  return {
    worked: chosen(ranked('good', brought)),
    toChange: chosen(ranked('bad', (mark) => costOf(mark, marks))),
  };
}
