/** Where hands and elbows of a person come to be. */
import { JAW_Y, outlineOf } from '../head/outline';
import type { Point } from '../markup';
import { lerp } from '../numbers';
import type { Person } from '../person';
import { MIDDLE, shoulderHeight, spotOfHead } from '../placing';
import type { Pose } from '../pose';
import type { Touch } from './arms-pose';

export type Side = 'L' | 'R';

/** 1 to the viewer's right. */
export const outwards = (side: Side): 1 | -1 => (side === 'R' ? 1 : -1);

/** From a point written for the left arm to that of the given side. */
const mirrored = (side: Side, [x, y]: Point): Point => [side === 'R' ? 2 * MIDDLE - x : x, y];

/** From the spot of the face to the wrist of the hand that touches it: outwards and down. */
const FROM_SPOT: Record<Touch, Point> = { chin: [57, 72], cheek: [21, 47] };

function touching(touch: Touch, person: Person, pose: Pose, side: Side): Point {
  const { jaw, depth } = outlineOf(person);
  const out = outwards(side);
  const spot: Point = touch === 'chin' ? [0, depth] : [out * jaw, JAW_Y];
  const [x, y] = spotOfHead(person, pose, spot);
  const [dx, dy] = FROM_SPOT[touch];
  return [x + out * dx, y + dy];
}

const towards = (from: Point, to: Point, share: number): Point => [
  lerp(from[0], to[0], share),
  lerp(from[1], to[1], share),
];

function wristOf(person: Person, pose: Pose, side: Side): Point {
  const { wrist, touch } = pose.arms[side];
  const free = mirrored(side, wrist);
  const both = touch.chin + touch.cheek;
  if (both === 0) return free;
  const chin = touching('chin', person, pose, side);
  const cheek = touching('cheek', person, pose, side);
  return towards(free, towards(chin, cheek, touch.cheek / both), both);
}

export interface Joints {
  shoulder: Point;
  elbow: Point;
  wrist: Point;
}

export function jointsOf(person: Person, pose: Pose, side: Side): Joints {
  const width = person.body.width ?? 0;
  const [x, y] = pose.arms[side].elbow;
  return {
    shoulder: mirrored(side, [190 - width, shoulderHeight(person, pose)]),
    elbow: mirrored(side, [x - width, y]),
    wrist: wristOf(person, pose, side),
  };
}
