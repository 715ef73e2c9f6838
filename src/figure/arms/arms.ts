/** Arms and hands: all that lies before the table's edge. */
import { sleeveColour } from '../clothes/cloth';
import { type Colour, contourOf, SKIN, type SkinTones, toned } from '../colour';
import { at, fill, line, outlined, path, placed, tenth } from '../markup';
import type { Person } from '../person';
import type { Pose } from '../pose';
import { handPair } from './hand-pairs';
import { hand } from './hands';
import { bandOf, curve, limb, outlineOf, type Tube, xy } from './limb';
import { type Joints, jointsOf, outwards, type Side } from './reach';

const RADIUS = { shoulder: 37, elbow: 28, wrist: 19 };
const SKIN_RADIUS = { elbow: 23, wrist: 14 };
/** How far down the forearm a sleeve reaches that is not rolled up. */
const LONG = 0.9;
const WHITE_CUFFS: readonly string[] = ['blazer', 'coat'];

interface Sleeve {
  colour: Colour;
  dark: Colour;
  cuff: Colour;
  contour: Colour | null;
  rolled: number | undefined;
}

function sleeveOf(person: Person): Sleeve {
  const colour = sleeveColour(person);
  const { kind, rolled } = person.clothes;
  return {
    colour,
    dark: toned(colour, -0.2),
    cuff: WHITE_CUFFS.includes(kind) ? '#FFFFFF' : toned(colour, 0.18),
    contour: contourOf(colour),
    rolled,
  };
}

/** The pieces of one arm, since two arms may be drawn between one another. */
interface ArmDrawn {
  upper: string;
  skin: string;
  hand: string;
  sleeve: string;
  fold: string;
}

function upperArm({ shoulder, elbow }: Joints, sleeve: Sleeve, side: Side): string {
  const tube = limb({
    from: shoulder,
    to: elbow,
    radii: [RADIUS.shoulder, RADIUS.elbow],
    bow: -10 * outwards(side),
  });
  const [inner, outer] = side === 'R' ? [tube.right, tube.left] : [tube.left, tube.right];
  return (
    fill(outlineOf(tube), sleeve.colour) +
    line(curve(inner.slice(2)), sleeve.dark, 2.6) +
    (sleeve.contour ? line(curve(outer.slice(1)), sleeve.contour, 2.2) : '')
  );
}

type Forearm = Pick<Tube, 'from' | 'to' | 'bow' | 'bulge'>;

function forearmSleeve(forearm: Forearm, { colour, dark, cuff, rolled }: Sleeve): string {
  const end = rolled ?? LONG;
  const { elbow, wrist } = RADIUS;
  const cloth = limb({ ...forearm, radii: [elbow, wrist], part: [0, end] });
  const band = limb({
    ...forearm,
    radii: [elbow + 1.5, wrist + 2],
    part: [end - (rolled ? 0.13 : 0.1), end],
  });
  return outlined(outlineOf(cloth), colour, dark) + outlined(bandOf(band), cuff, dark, 2);
}

function bareForearm(forearm: Forearm, skin: SkinTones): string {
  const tube = limb({ ...forearm, radii: [SKIN_RADIUS.elbow, SKIN_RADIUS.wrist] });
  return outlined(outlineOf(tube), skin.base, skin.line, 2.2);
}

/** A short fold in the crook of the elbow. */
function fold({ elbow, wrist }: Joints, sleeve: Sleeve, side: Side): string {
  const [dx, dy] = [(wrist[0] - elbow[0]) / 100, (wrist[1] - elbow[1]) / 100];
  const out = -outwards(side);
  const [nx, ny] = [-dy * out, dx * out];
  const height = 22 / Math.max(0.8, Math.hypot(dx, dy));
  const begin = xy([elbow[0] + dx * 16 - nx * height, elbow[1] + dy * 16 - ny * height]);
  const d = path`M${begin}q${dx * 8 + nx * 6},${dy * 8 + ny * 6} ${dx * 10 + nx * 14},${dy * 10 + ny * 14}`;
  return line(d, sleeve.dark, 2.2);
}

function handAt({ elbow, wrist }: Joints, pose: Pose, skin: SkinTones, side: Side): string {
  const { hand: kind, turn } = pose.arms[side];
  const forearm = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
  const out = outwards(side);
  const turned = `rotate(${tenth(forearm - turn * out)}) scale(1,${-out})`;
  return placed(`translate(${xy(wrist)}) ${turned}`, hand(kind, skin));
}

function arm(person: Person, pose: Pose, side: Side): ArmDrawn {
  const joints = jointsOf(person, pose, side);
  const sleeve = sleeveOf(person);
  const skin = SKIN[person.skin];
  const bow = -pose.arms[side].bow * outwards(side);
  const forearm = { from: joints.elbow, to: joints.wrist, bow, bulge: 3 };
  return {
    upper: upperArm(joints, sleeve, side),
    skin: sleeve.rolled ? bareForearm(forearm, skin) : '',
    hand: pose.arms.pair ? '' : handAt(joints, pose, skin, side),
    sleeve: forearmSleeve(forearm, sleeve),
    fold: fold(joints, sleeve, side),
  };
}

export function arms(person: Person, pose: Pose): string {
  const [L, R] = [arm(person, pose, 'L'), arm(person, pose, 'R')];
  const { pair, crossed } = pose.arms;
  // The left hand is tucked away under the right arm.
  if (crossed) {
    const left = L.upper + L.skin + L.sleeve;
    return left + R.upper + R.skin + R.sleeve + R.hand + R.fold;
  }
  const forearm = (one: ArmDrawn) => one.skin + one.hand + one.sleeve + one.fold;
  const joined = pair ? at(pair.at, handPair(pair.kind, SKIN[person.skin])) : '';
  return L.upper + R.upper + joined + forearm(L) + forearm(R);
}
