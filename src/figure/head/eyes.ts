/** Eyes, drawn about the middle of each. */
import type { SkinTones } from '../colour';
import { at, circle, clipped, disc, fill, line, path } from '../markup';
import type { Face } from '../person';
import type { Pose } from '../pose';

export type Side = 'L' | 'R';

/** Distance of each eye from the middle of the face. */
export const APART = 34;

const LASH = '#2A1D1F';
const WHITE = '#FFFDF8';
const PUPIL = '#17121A';
const LID_SHADOW = '#5A4048';

interface Form {
  half: number;
  /** Height of the lids against those of round eyes. */
  upper: number;
  lower: number;
  /** How much higher the outer corner is than the inner one, in px. */
  slant: number;
  /** Height of the crease over the lid; low over hooded eyes. */
  crease: number;
}

const FORMS: Record<Face['eyes'], Form> = {
  round: { half: 18.5, upper: 1, lower: 1, slant: 0, crease: 1 },
  almond: { half: 20, upper: 0.88, lower: 0.86, slant: 3.5, crease: 0.9 },
  hooded: { half: 18.5, upper: 0.86, lower: 0.92, slant: -1.5, crease: 0.5 },
};

interface Eye {
  half: number;
  /** 1 where the outer corner is to the right. */
  out: 1 | -1;
  /** Heights of the corners. */
  left: number;
  right: number;
  /** How far the control points of the lids are above and below the middle. */
  above: number;
  below: number;
  lid: number;
}

function eyeOf(side: Side, { eyes: kind, lashes }: Face, { eyes }: Pose): Eye {
  const form = FORMS[kind];
  const lid = side === 'L' ? eyes.lidL : eyes.lidR;
  const outer = 2 - form.slant - (lashes ? 2 : 0);
  const inner = 2 + form.slant * 0.3;
  return {
    half: form.half + eyes.wide * 1.5,
    out: side === 'L' ? -1 : 1,
    left: side === 'L' ? outer : inner,
    right: side === 'L' ? inner : outer,
    above: ((19 + eyes.wide * 9) * (1 - lid) - lid * 7) * form.upper,
    below: (13 + eyes.wide * 5) * (1 - eyes.lower * 0.75) * form.lower,
    lid,
  };
}

const upperLid = ({ half, left, right, above }: Eye): string =>
  path`M${-half},${left}C${-half * 0.55},${-above} ${half * 0.5},${-above} ${half},${right}`;

const opening = (eye: Eye): string => {
  const { half, left, below } = eye;
  return upperLid(eye) + path`C${half * 0.55},${below} ${-half * 0.55},${below} ${-half},${left}Z`;
};

function ball(eye: Eye, face: Face, pose: Pose): string {
  const [x, y] = [pose.gaze.x * 7, pose.gaze.y * 5 - 1.5];
  return (
    fill('M-24,-24H24V24H-24Z', WHITE) +
    disc(x, y, 10.2, face.iris) +
    line(circle(x, y, 10.2), '#000000', 2, 0.28) +
    disc(x, y, 5 - pose.eyes.wide, PUPIL) +
    at([0, 3], line(upperLid(eye), LID_SHADOW, 7, 0.28)) +
    disc(x - 3.4, y - 3.8, 3, '#FFFFFF') +
    disc(x + 3, y + 3, 1.4, '#FFFFFF', 0.7)
  );
}

function lids(eye: Eye, face: Face, skin: SkinTones, lower: number): string {
  const { half, above, below } = eye;
  const crease = FORMS[face.eyes].crease;
  const under = path`M${-half * 0.6},${below * 0.72 + 3.5}Q0,${below * 0.9 + 4.5} ${half * 0.6},${below * 0.72 + 3.5}`;
  const over = path`M${2 - half},${-above * 0.72 - 7 * crease}Q0,${-above * 0.9 - 9 * crease} ${half - 2},${-above * 0.72 - 7 * crease}`;
  return (
    line(under, skin.line, 2, 0.55 + lower * 0.45) +
    line(over, skin.line, 2.2, eye.lid > 0.5 ? 1 : 0.8)
  );
}

const OPEN_LASH = -4.5;
const SHUT_LASH = 2;
const HAPPY_LASH = -3;

function lash({ half, out, left, right }: Eye, y: number, { lashes }: Face, down: number): string {
  if (!lashes) return '';
  const corner = y + (out > 0 ? right : left) - 2;
  return line(path`M${out * half},${corner}l${out * 6},${down}`, LASH, 4);
}

function open(eye: Eye, face: Face, skin: SkinTones, pose: Pose): string {
  const shape = opening(eye);
  return (
    clipped(shape, ball(eye, face, pose)) +
    line(upperLid(eye), LASH, face.lashes ? 5.2 : 4.4) +
    lash(eye, 2, face, OPEN_LASH) +
    lids(eye, face, skin, pose.eyes.lower)
  );
}

function shut(eye: Eye, face: Face, skin: SkinTones): string {
  const { half, left, right } = eye;
  return (
    line(path`M${-half},${left}Q0,13 ${half},${right}`, LASH, 5) +
    lash(eye, 2, face, SHUT_LASH) +
    line(path`M${2 - half},-9Q0,-15 ${half - 2},-9`, skin.line, 2.2)
  );
}

function laughing(eye: Eye, face: Face): string {
  const { half, left, right } = eye;
  return (
    line(path`M${-half},${left + 2}Q0,-15 ${half},${right + 2}`, LASH, 5.5) +
    lash(eye, 4, face, HAPPY_LASH)
  );
}

const SHUT_FROM = 0.92;

export function eye(side: Side, face: Face, skin: SkinTones, pose: Pose): string {
  const drawn = eyeOf(side, face, pose);
  if (pose.eyes.happy > 0.5) return laughing(drawn, face);
  if (drawn.lid >= SHUT_FROM) return shut(drawn, face, skin);
  return open(drawn, face, skin, pose);
}
