/** The ten expressions, each told by what differs from a calm face. */
import { ARMS } from './arms/arms-pose';
import type { Brow, Expression, Eyes, Head, Marks, Mouth, Pose } from './pose';

interface Change {
  brow?: Partial<Brow>;
  /** When the two brows differ. */
  browL?: Partial<Brow>;
  browR?: Partial<Brow>;
  eyes?: Partial<Eyes>;
  gaze?: Partial<Pose['gaze']>;
  mouth?: Partial<Mouth>;
  marks?: Partial<Marks>;
  head?: Partial<Head>;
  raised?: number;
  arms?: keyof typeof ARMS;
}

const LEVEL: Brow = { y: 0, turn: 0, arch: 0 };
const OPEN: Eyes = { lidL: 0, lidR: 0, lower: 0, wide: 0, happy: 0 };
const SHUT: Mouth = {
  half: 23,
  cornerL: 2,
  cornerR: 2,
  open: 0,
  x: 0,
  teeth: 0,
  tongue: 0,
  sag: 0,
};
const NONE: Marks = { blush: 0, forehead: 0, frown: 0, smile: 0, sweat: 0 };
const UPRIGHT: Head = { tilt: 0, x: 0, y: 0, turn: 0, lean: 0 };

function held(change: Change): Pose {
  return {
    brows: {
      L: { ...LEVEL, ...change.brow, ...change.browL },
      R: { ...LEVEL, ...change.brow, ...change.browR },
    },
    eyes: { ...OPEN, ...change.eyes },
    gaze: { x: 0, y: 0, ...change.gaze },
    mouth: { ...SHUT, ...change.mouth },
    marks: { ...NONE, ...change.marks },
    head: { ...UPRIGHT, ...change.head },
    shoulders: { raised: change.raised ?? 0 },
    arms: ARMS[change.arms ?? 'rest'],
  };
}

export const HELD: Readonly<Record<Expression, Pose>> = {
  neutral: held({}),
  interested: held({
    brow: { y: -9, turn: -2, arch: 3 },
    eyes: { wide: 0.3 },
    mouth: { half: 27, cornerL: 8, cornerR: 8 },
    marks: { smile: 0.55, blush: 0.3 },
    head: { y: 6, lean: 0.055, tilt: -5, turn: 0.15 },
  }),
  confused: held({
    browL: { y: -12, turn: -8, arch: 2 },
    browR: { y: 5, turn: 10, arch: -2 },
    eyes: { lidR: 0.22 },
    gaze: { x: 0.1, y: 0.1 },
    mouth: { half: 17, cornerL: -5, cornerR: 3, open: 0.12, x: -4 },
    marks: { forehead: 0.5, frown: 0.5 },
    head: { tilt: 9, turn: -0.2 },
    arms: 'palm',
  }),
  worried: held({
    brow: { y: -5, turn: -17, arch: -3 },
    eyes: { wide: 0.4 },
    gaze: { y: 0.05 },
    mouth: { half: 21, cornerL: -8, cornerR: -8, open: 0.2, teeth: 1, sag: -4 },
    marks: { forehead: 0.9, sweat: 1 },
    head: { y: 3 },
    raised: 9,
    arms: 'clasp',
  }),
  sceptical: held({
    browL: { y: 5, turn: 8, arch: -3 },
    browR: { y: -13, turn: -3, arch: 6 },
    eyes: { lidL: 0.36, lidR: 0.16, lower: 0.2 },
    gaze: { x: -0.25 },
    mouth: { half: 21, cornerL: -4, cornerR: 5, x: 5 },
    marks: { forehead: 0.25 },
    head: { tilt: -5, turn: 0.3, y: -2, lean: -0.02 },
    arms: 'crossed',
  }),
  annoyed: held({
    brow: { y: 7, turn: 18, arch: -3 },
    eyes: { lidL: 0.26, lidR: 0.26, lower: 0.25 },
    mouth: { half: 22, cornerL: -9, cornerR: -9, sag: -3 },
    marks: { frown: 1 },
    head: { y: 4 },
    raised: 3,
    arms: 'crossed',
  }),
  relieved: held({
    brow: { y: -6, turn: -10 },
    eyes: { lidL: 1, lidR: 1 },
    mouth: { half: 25, cornerL: 8, cornerR: 8, open: 0.16, teeth: 1 },
    marks: { smile: 0.7, blush: 0.5 },
    head: { tilt: 5, y: 2 },
    raised: -5,
    arms: 'heart',
  }),
  delighted: held({
    brow: { y: -11, turn: -2, arch: 5 },
    eyes: { happy: 1, lower: 0.6 },
    mouth: { half: 31, cornerL: 11, cornerR: 11, open: 0.8, teeth: 1, tongue: 1 },
    marks: { smile: 1, blush: 0.9 },
    head: { tilt: -4, y: -4, lean: 0.03 },
    arms: 'open',
  }),
  bored: held({
    brow: { y: 2, turn: -3, arch: -4 },
    eyes: { lidL: 0.56, lidR: 0.56 },
    gaze: { x: -0.6, y: 0.2 },
    mouth: { half: 20, cornerL: -3, cornerR: -2, x: 2 },
    head: { tilt: 13, x: 12, y: 18, lean: -0.01 },
    arms: 'cheek',
  }),
  thinking: held({
    browL: { y: -9, turn: -4, arch: 3 },
    browR: { y: 1, turn: 6 },
    eyes: { wide: 0.05 },
    gaze: { x: 0.55, y: -0.75 },
    mouth: { half: 16, cornerL: 0, cornerR: 1, x: -6 },
    head: { tilt: -6, turn: -0.25 },
    arms: 'chin',
  }),
};
