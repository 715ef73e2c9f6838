/** Where head and shoulders of a person are in the frame. */
import { type Point, placed, tenth } from './markup';
import type { Person } from './person';
import type { Pose } from './pose';

/** Size of a drawing in px, and the height of the table's edge in it. */
export const FRAME = { width: 600, height: 760, table: 640 } as const;

export const MIDDLE = FRAME.width / 2;
const HEAD_Y = 232;
/** The head tilts about the chin. */
const TILT_Y = 104;
const RISE_OF_LEAN = 60;
const SHOULDER_Y = 448;

/** Shoulders and head of a tall person are higher; the hands stay on the table. */
export const riseOf = (person: Person): number => person.body.height ?? 0;

export const shoulderHeight = (person: Person, pose: Pose): number =>
  SHOULDER_Y - pose.shoulders.raised - riseOf(person);

export const withShoulders = (person: Person, pose: Pose, inside: string): string =>
  placed(`translate(0,${tenth(-pose.shoulders.raised - riseOf(person))})`, inside);

interface Placed {
  x: number;
  y: number;
  scale: number;
  /** In degrees. */
  tilt: number;
}

function headOf(person: Person, { head }: Pose): Placed {
  return {
    x: MIDDLE + head.x,
    y: HEAD_Y + head.y - head.lean * RISE_OF_LEAN - riseOf(person),
    scale: (1 + head.lean) * (person.body.head ?? 1),
    tilt: head.tilt,
  };
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

/** Puts a drawing about the head's origin, the middle between the eyes, where the head is. */
export function withHead(person: Person, pose: Pose, inside: string): string {
  const { x, y, scale, tilt } = headOf(person, pose);
  const turn = `rotate(${tenth(tilt)},0,${TILT_Y})`;
  return placed(`translate(${tenth(x)},${tenth(y)}) ${turn} scale(${thousandth(scale)})`, inside);
}

/** A spot of the head, in px of the frame. */
export function spotOfHead(person: Person, pose: Pose, spot: Point): Point {
  const { x, y, scale, tilt } = headOf(person, pose);
  const angle = (tilt * Math.PI) / 180;
  const [dx, dy] = [spot[0] * scale, spot[1] * scale - TILT_Y];
  return [
    x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y + TILT_Y + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
}
