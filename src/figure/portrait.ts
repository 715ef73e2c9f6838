/** Head and shoulders in a square, for chips and the debrief. */
import { drawBody } from './drawing';
import type { Person } from './person';
import { riseOf } from './placing';
import { type Expression, poseOf } from './pose';

/** The square of the frame that is shown, for a person of middling height; a circle holds the face. */
const CROP = { left: 172, top: 88, side: 256 };

/**
 * A whole `<svg>`, hidden from screen readers: the word for the feeling stands beside it.
 * @param size of its sides in px
 */
export function portrait(person: Person, expression: Expression, size: number): string {
  const pose = poseOf(expression);
  const still = { ...pose, head: { ...pose.head, x: 0, y: 0 } };
  const view = `${CROP.left} ${CROP.top - riseOf(person)} ${CROP.side} ${CROP.side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${view}" aria-hidden="true">${drawBody(person, still)}</svg>`;
}
