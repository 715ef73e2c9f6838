/** The whole head, about the middle between its eyes. */
import { HAIR, SKIN } from '../colour';
import { at } from '../markup';
import type { Person } from '../person';
import type { Pose } from '../pose';
import { beard } from './beard';
import { APART, eye } from './eyes';
import { brow, glasses, moustache, nose } from './features';
import { hairBefore } from './hair-before';
import { hairBehind } from './hair-behind';
import { covers, headwearBefore, headwearBehind } from './headwear';
import { mouth } from './mouth';
import { outlineOf } from './outline';
import { ears, face, lines, sweat } from './skin';

const MOUTH_Y = 62;
const BROW_Y = -29;

function eyesAndBrows(person: Person, pose: Pose): string {
  const skin = SKIN[person.skin];
  const { brows } = pose;
  return (
    at([-APART, 0], eye('L', person.face, skin, pose)) +
    at([APART, 0], eye('R', person.face, skin, pose)) +
    at([-APART - 1, BROW_Y], brow('L', brows.L, person)) +
    at([APART + 1, BROW_Y], brow('R', brows.R, person))
  );
}

function onTop(person: Person): string {
  const hair = covers(person) ? '' : hairBefore(person.hair.cut, HAIR[person.hair.colour]);
  return hair + headwearBefore(person);
}

/** A turn of the head is drawn by moving what is nearer to the viewer further. */
export function headBefore(person: Person, pose: Pose): string {
  const skin = SKIN[person.skin];
  const hair = HAIR[person.hair.colour];
  const outline = outlineOf(person);
  const { turn } = pose.head;
  const turned = (follows: number, inside: string, y = 0) => at([turn * follows, y], inside);
  return (
    ears(person, skin, outline, turn) +
    face(person, skin, outline, pose) +
    lines(person, skin, outline, pose) +
    beard(person.face, hair, outline) +
    turned(10, nose(person.face, skin)) +
    turned(7, mouth(pose.mouth, person.face, skin), MOUTH_Y) +
    turned(7, moustache(person.face, hair)) +
    turned(6, eyesAndBrows(person, pose)) +
    turned(2, onTop(person)) +
    turned(6, glasses(person)) +
    sweat(pose.marks.sweat)
  );
}

/** What of hair or scarf lies behind neck and shoulders. */
export function headBehind(person: Person): string {
  return covers(person)
    ? headwearBehind(person)
    : hairBehind(person.hair.cut, HAIR[person.hair.colour]);
}
