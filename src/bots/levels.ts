/** What she understands of a topic, read from how she talks and looks: a posterior over 13 levels. */
import { CUE, STYLE_TRAITS } from '../core/constants';
import { at, dot, normalised } from '../core/exact';
import type { Style } from '../core/vocabulary';

export const GRID = Array.from({ length: 13 }, (_, i) => 1 + i / 4);
const LEAST = 0.04;
/** Cues are rounded to halves. */
const ROUNDING = 0.3;

export type Posterior = readonly number[];

/** Before anything was heard: about the middle. */
export function flat(): Posterior {
  return normalised(GRID.map((level) => 1.6 - Math.abs(level - 2.5) / 2));
}

function updated(odds: Posterior, likelihood: (level: number) => number): Posterior {
  return normalised(odds.map((x, i) => x * Math.max(LEAST, likelihood(at(GRID, i)))));
}

/** She talked: the words are as technical as she is, give or take, and a little by style. */
export function heardJargon(odds: Posterior, heard: number, style: Style, spread: number) {
  const bias = STYLE_TRAITS[style].jargon;
  return updated(odds, (level) => {
    const meant = Math.min(4, Math.max(1, level + bias));
    return 1 - Math.abs(heard - meant) / (spread + ROUNDING);
  });
}

/** She looked confused or bored, 0..3, after something at `depth`. */
export function sawFace(odds: Posterior, depth: number, confused: number, bored: number) {
  const face = (off: number, c: { base: number; share: number; from: number }) =>
    Math.min(1, c.base + c.share * Math.max(0, off - c.from));
  const near = (seen: number, meant: number) => 1 - Math.abs(seen / 3 - meant) / 0.5;
  return updated(odds, (level) => {
    const m = depth - level;
    return (
      Math.max(LEAST, near(confused, face(m, CUE.confused))) *
      Math.max(LEAST, near(bored, face(-m, CUE.bored)))
    );
  });
}

/** She said how it was for her: above 0 too deep. */
export function heardFelt(odds: Posterior, depth: number, felt: number) {
  return updated(odds, (level) => {
    const m = Math.min(CUE.check.most, Math.max(-CUE.check.most, depth - level));
    return 1 - Math.abs(felt - m) / (CUE.check.felt + ROUNDING);
  });
}

/** Expected level, 1..4. */
export function meanOf(odds: Posterior): number {
  return dot(odds, GRID);
}
