/** Limbs as tapered, slightly bowed tubes between two circles. */
import { type Point, path, tenth } from '../markup';
import { lerp } from '../numbers';

export interface Tube {
  from: Point;
  to: Point;
  /** Radii at both ends. */
  radii: readonly [number, number];
  /** How far the middle is off the straight line. */
  bow?: number;
  /** How much thicker it is towards the middle. */
  bulge?: number;
  /** The part of it that is drawn, as shares of its length. */
  part?: readonly [number, number];
}

/** Both edges, from the tube's beginning to its end. */
export interface Limb {
  left: readonly Point[];
  right: readonly Point[];
  /** Radii where the drawn part begins and ends. */
  ends: readonly [number, number];
}

const SAMPLES = 7;

/** Where a quadratic curve is at `t`, and whither it goes there (a unit vector). */
function along(a: Point, control: Point, b: Point, t: number): { at: Point; going: Point } {
  const s = 1 - t;
  const place = (i: 0 | 1) => s * s * a[i] + 2 * s * t * control[i] + t * t * b[i];
  const speed = (i: 0 | 1) => 2 * s * (control[i] - a[i]) + 2 * t * (b[i] - control[i]);
  const [x, y] = [speed(0), speed(1)];
  const length = Math.hypot(x, y) || 1;
  return { at: [place(0), place(1)], going: [x / length, y / length] };
}

function middleOf({ from: a, to: b, bow = 0 }: Tube): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [(a[0] + b[0]) / 2 - (dy / length) * bow, (a[1] + b[1]) / 2 + (dx / length) * bow];
}

export function limb(tube: Tube): Limb {
  const { from, to, radii, bulge = 0, part = [0, 1] } = tube;
  const control = middleOf(tube);
  const thickness = (t: number) => lerp(radii[0], radii[1], t);
  const rings = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const t = lerp(part[0], part[1], i / SAMPLES);
    const { at, going } = along(from, control, to, t);
    const r = thickness(t) + bulge * Math.sin(Math.PI * Math.min(1, t * 1.5));
    return { at, off: [going[1] * r, -going[0] * r] as const };
  });
  return {
    left: rings.map(({ at, off }): Point => [at[0] + off[0], at[1] + off[1]]),
    right: rings.map(({ at, off }): Point => [at[0] - off[0], at[1] - off[1]]),
    ends: [thickness(part[0]), thickness(part[1])],
  };
}

export const xy = ([x, y]: Point): string => `${tenth(x)},${tenth(y)}`;

/** One piece of a smooth curve through p1 and p2, with their neighbours (Catmull-Rom). */
function piece(p0: Point, p1: Point, p2: Point, p3: Point): string {
  const leaving: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
  const reaching: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
  return `C${xy(leaving)} ${xy(reaching)} ${xy(p2)}`;
}

function smooth(points: readonly Point[]): string {
  const pieces = points.slice(1).map((p2, i) => {
    const p1 = points[i] ?? p2;
    return piece(points[i - 1] ?? p1, p1, p2, points[i + 2] ?? p2);
  });
  return pieces.join('');
}

const last = (points: readonly Point[]): Point => points[points.length - 1] ?? [0, 0];

/** Path data of a smooth curve through all points. */
export const curve = (points: readonly Point[]): string =>
  `M${xy(points[0] ?? [0, 0])}${smooth(points)}`;

/** Path data of the whole limb, round at both ends. */
export function outlineOf({ left, right, ends: [begin, end] }: Limb): string {
  const back = [...right].reverse();
  const start = left[0] ?? [0, 0];
  return (
    curve(left) +
    path`A${end},${end} 0 0 1 ${xy(back[0] ?? last(left))}${smooth(back)}` +
    path`A${begin},${begin} 0 0 1 ${xy(start)}Z`
  );
}

/** Path data of a band across the limb, straight-edged. */
export const bandOf = ({ left, right }: Limb): string =>
  `M${[...left, ...[...right].reverse()].map(xy).join('L')}Z`;
