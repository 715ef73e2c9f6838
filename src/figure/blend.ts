/** One pose on its way to another. */
import { mixArms } from './arms/arms-pose';
import { mix } from './numbers';
import type { Part, Pose } from './pose';

export interface Motion {
  /** By what share of the whole time a part runs before the others. */
  lead?: Partial<Record<Part, number>>;
  /** Of each part's own way; evenly if left out. */
  ease?: (t: number) => number;
}

/** @param t 0 to 1 */
export function easeInOut(t: number): number {
  return t * t * (3 - 2 * t);
}

/** How an expression changes: the brows go 60 ms before the rest. */
export const CHANGE = {
  ms: 260,
  lead: { brows: 60 / 260 },
  ease: easeInOut,
} as const satisfies Motion & { ms: number };

/** Where each part is at `t`: every part takes equally long, those that lead begin and end earlier. */
function clockOf({ lead = {}, ease = (t) => t }: Motion, t: number): (part: Part) => number {
  const longest = Math.max(0, ...Object.values(lead));
  return (part) => {
    const begin = longest - (lead[part] ?? 0);
    return ease(Math.min(1, Math.max(0, (t - begin) / (1 - longest))));
  };
}

/**
 * The pose between two poses. Numbers move evenly or as `motion` says; hands change at one half.
 * @param t 0 gives `from` itself, 1 `to` itself
 */
export function blend(from: Pose, to: Pose, t: number, motion: Motion = {}): Pose {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const clock = clockOf(motion, t);
  return {
    brows: mix(from.brows, to.brows, clock('brows')),
    eyes: mix(from.eyes, to.eyes, clock('eyes')),
    gaze: mix(from.gaze, to.gaze, clock('gaze')),
    mouth: mix(from.mouth, to.mouth, clock('mouth')),
    marks: mix(from.marks, to.marks, clock('marks')),
    head: mix(from.head, to.head, clock('head')),
    shoulders: mix(from.shoulders, to.shoulders, clock('shoulders')),
    arms: mixArms(from.arms, to.arms, clock('arms')),
  };
}
