/** Arms as data, so that they can be mixed. Both are written for the viewer's left; the right one is mirrored. */
import type { Point } from '../markup';
import { lerp } from '../numbers';

export type Hand = 'open' | 'back' | 'grip' | 'flat' | 'fist' | 'point';
export type PairKind = 'fold' | 'clasp';

/** Where a hand may rest on the face. */
export type Touch = 'chin' | 'cheek';

export interface Arm {
  /** Goes outwards with the width of the body. */
  elbow: Point;
  wrist: Point;
  hand: Hand;
  /** Of the hand against the forearm, in degrees. */
  turn: number;
  /** How far the forearm curves. */
  bow: number;
  /** A spot of the face the hand goes to, whatever the height and tilt of the head; 0 to 1. */
  touch: Record<Touch, number>;
}

export interface Pair {
  kind: PairKind;
  at: Point;
}

export interface Arms {
  L: Arm;
  R: Arm;
  /** Both hands drawn as one. */
  pair?: Pair;
  /** The right arm lies wholly before the left one. */
  crossed?: boolean;
}

const arm = (elbow: Point, wrist: Point, hand: Hand, rest: Partial<Arm> = {}): Arm => ({
  elbow,
  wrist,
  hand,
  turn: 0,
  bow: 0,
  touch: { chin: 0, cheek: 0 },
  ...rest,
});

const both = (one: Arm) => ({ L: one, R: one });
const onTable = (wrist: Point) => arm([120, 632], wrist, 'flat', { turn: -2 });

export const ARMS = {
  rest: { ...both(arm([120, 630], [240, 652], 'flat')), pair: { kind: 'fold', at: [300, 650] } },
  clasp: { ...both(arm([134, 634], [244, 622], 'flat')), pair: { kind: 'clasp', at: [300, 614] } },
  crossed: {
    L: arm([122, 588], [360, 572], 'grip', { bow: 10 }),
    R: arm([122, 588], [372, 556], 'grip', { turn: 10, bow: -8 }),
    crossed: true,
  },
  palm: { L: onTable([252, 662]), R: arm([96, 612], [66, 548], 'open', { turn: -22 }) },
  open: both(arm([104, 610], [72, 536], 'open', { turn: -4 })),
  heart: { L: onTable([252, 662]), R: arm([112, 612], [226, 538], 'back', { turn: 2 }) },
  chin: {
    L: onTable([276, 664]),
    R: arm([118, 640], [236, 408], 'point', { turn: -16, touch: { chin: 1, cheek: 0 } }),
  },
  cheek: {
    L: onTable([276, 664]),
    R: arm([112, 640], [190, 376], 'fist', { turn: -4, touch: { chin: 0, cheek: 1 } }),
  },
} satisfies Record<string, Arms>;

const mixPoints = (a: Point, b: Point, t: number): Point => [
  lerp(a[0], b[0], t),
  lerp(a[1], b[1], t),
];

const mixArm = (from: Arm, to: Arm, t: number): Arm => ({
  elbow: mixPoints(from.elbow, to.elbow, t),
  wrist: mixPoints(from.wrist, to.wrist, t),
  hand: (t < 0.5 ? from : to).hand,
  turn: lerp(from.turn, to.turn, t),
  bow: lerp(from.bow, to.bow, t),
  touch: {
    chin: lerp(from.touch.chin, to.touch.chin, t),
    cheek: lerp(from.touch.cheek, to.touch.cheek, t),
  },
});

/** Two pairs stay together on their way; a pair that goes to single hands opens at once. */
function mixPairs(from: Pair, to: Pair, t: number): Pair {
  return { kind: (t < 0.5 ? from : to).kind, at: mixPoints(from.at, to.at, t) };
}

/** @param t 0 gives `from` itself, 1 `to` itself */
export function mixArms(from: Arms, to: Arms, t: number): Arms {
  if (t <= 0 || from === to) return from;
  if (t >= 1) return to;
  const crossed = (t < 0.5 ? from : to).crossed ?? false;
  const arms = { L: mixArm(from.L, to.L, t), R: mixArm(from.R, to.R, t), crossed };
  return from.pair && to.pair ? { ...arms, pair: mixPairs(from.pair, to.pair, t) } : arms;
}
