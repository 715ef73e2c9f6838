/** How face, head, shoulders and arms are held. `L` is the viewer's left. Lengths in px of the frame. */
import type { Arms } from './arms/arms-pose';
import { HELD } from './expressions';

/** In the order of the columns of the art direction's face sheet. */
export const EXPRESSIONS = [
  'neutral',
  'interested',
  'confused',
  'worried',
  'sceptical',
  'annoyed',
  'relieved',
  'delighted',
  'bored',
  'thinking',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

export interface Brow {
  /** Down is positive. */
  y: number;
  /** In degrees; positive brings the inner end down, as in anger. */
  turn: number;
  arch: number;
}

export interface Eyes {
  /** Upper lids, 0 open to 1 closed. */
  lidL: number;
  lidR: number;
  /** Lower lid, 0 to 1 raised. */
  lower: number;
  wide: number;
  /** From one half on, the eyes laugh as two arcs. */
  happy: number;
}

export interface Mouth {
  /** Half of its width. */
  half: number;
  /** How far the corners go up. */
  cornerL: number;
  cornerR: number;
  /** 0 shut to 1 wide open. */
  open: number;
  x: number;
  /** Shares 0 to 1 of what shows when it is open. */
  teeth: number;
  tongue: number;
  /** The middle of the lips; down is positive. */
  sag: number;
}

/** Shares 0 to 1. */
export interface Marks {
  blush: number;
  forehead: number;
  frown: number;
  smile: number;
  sweat: number;
}

export interface Head {
  /** In degrees about the chin, clockwise. */
  tilt: number;
  x: number;
  y: number;
  /** To the side, -1 to 1, by moving the features. */
  turn: number;
  /** Towards the viewer, as a share of its size. */
  lean: number;
}

export interface Pose {
  brows: { L: Brow; R: Brow };
  eyes: Eyes;
  /** -1 to 1, right and down positive. */
  gaze: { x: number; y: number };
  mouth: Mouth;
  marks: Marks;
  head: Head;
  shoulders: { raised: number };
  arms: Arms;
}

export type Part = keyof Pose;

export function poseOf(expression: Expression): Pose {
  return HELD[expression];
}
