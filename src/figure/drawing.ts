/** A person in a pose, in the layers that the stage paints one after another. */
import { arms } from './arms/arms';
import { torso } from './clothes/torso';
import { headBefore, headBehind } from './head/head';
import { layer } from './markup';
import type { Person } from './person';
import { withHead, withShoulders } from './placing';
import type { Pose } from './pose';
import { seat } from './seat';

/** Behind the face: wheelchair, hair at the back, neck and torso. */
export function drawBehind(person: Person, pose: Pose): string {
  return layer(
    seat(person) +
      withHead(person, pose, headBehind(person)) +
      withShoulders(person, pose, torso(person)),
  );
}

/** The head with all that is on it, over `drawBehind`. */
export function drawHead(person: Person, pose: Pose): string {
  return layer(withHead(person, pose, headBefore(person, pose)));
}

/** All that lies behind the table's edge. */
export function drawBody(person: Person, pose: Pose): string {
  return drawBehind(person, pose) + drawHead(person, pose);
}

/** All that lies before the table's edge. */
export function drawArms(person: Person, pose: Pose): string {
  return layer(arms(person, pose));
}

export interface Parts {
  behind: string;
  head: string;
  arms: string;
}

/** The layers one by one, from back to front, so that only what has changed need be painted. */
export function drawParts(person: Person, pose: Pose): Parts {
  return {
    behind: drawBehind(person, pose),
    head: drawHead(person, pose),
    arms: drawArms(person, pose),
  };
}
