/** Fingers are two strokes, contour and skin; a palm is filled over them last. */
import type { SkinTones } from '../colour';
import { line, path } from '../markup';

/** From root to tip, with the finger's thickness. */
export type Finger = readonly [x1: number, y1: number, x2: number, y2: number, width: number];

const CONTOUR = 2.2;

const bone = ([x1, y1, x2, y2]: Finger): string => path`M${x1},${y1}L${x2},${y2}`;

export const contour = (finger: Finger, skin: SkinTones): string =>
  line(bone(finger), skin.line, finger[4] + 2 * CONTOUR);

export const flesh = (finger: Finger, skin: SkinTones): string =>
  line(bone(finger), skin.base, finger[4]);

/** A single finger, or a row of which each lies over the one before. */
export const row = (skin: SkinTones, ...fingers: readonly Finger[]): string =>
  fingers.map((finger) => contour(finger, skin) + flesh(finger, skin)).join('');

/** A finger that bends. */
export const bent = (d: string, width: number, skin: SkinTones): string =>
  line(d, skin.line, width + 2 * CONTOUR) + line(d, skin.base, width);

/** Lines between fingers and along a hand. */
export const crease = (d: string, skin: SkinTones, width = CONTOUR): string =>
  line(d, skin.line, width);
