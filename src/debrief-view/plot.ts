/** Where the curves of the debrief run: places in pixels, drawn at their final size. */
import type { Room } from './use-width';

/** Pixels between two shapes of a line, two numbers of the axis, two faces. */
const APART = { shapes: 40, numbers: 30, faces: 42 } as const;

type Shape = (x: number, y: number) => string;

const round: Shape = (x, y) => `M${x - 4.5} ${y}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z`;
const square: Shape = (x, y) => `M${x - 4} ${y - 4}h8v8h-8Z`;
const triangle: Shape = (x, y) => `M${x} ${y - 5.5}l5.5 9.5h-11Z`;

export interface Series {
  readonly name: 'trust' | 'understanding' | 'fear';
  readonly dash: string;
  readonly shape: Shape;
}

/** Each with a dash and a shape of its own beside its colour; the first lies on top. */
export const SERIES: readonly Series[] = [
  { name: 'trust', dash: 'none', shape: round },
  { name: 'understanding', dash: '9 5', shape: square },
  { name: 'fear', dash: '3 6', shape: triangle },
];

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Values at the lower and the upper edge. */
  readonly low: number;
  readonly high: number;
  /** Pixels from one turn to the next. */
  readonly step: number;
  xOf(i: number): number;
  yOf(value: number): number;
}

/** A tenth of a pixel is not seen. */
export const tenth = (x: number) => Math.round(x * 10) / 10;

/** Least span of the values, so that a small change does not look like a great one. */
const SPAN = 40;

/** Round edges around all values, 0..100. */
function edges(values: readonly number[]): [number, number] {
  let low = Math.max(0, Math.floor((Math.min(...values) - 4) / 10) * 10);
  let high = Math.min(100, Math.ceil((Math.max(...values) + 6) / 10) * 10);
  while (high - low < SPAN) {
    if (high < 100) high += 10;
    if (low > 0 && high - low < SPAN) low -= 10;
  }
  return [low, high];
}

/** Lays `turns` turns out over a width; `values` are all that is drawn, out of 100. */
export function plotFor(
  turns: number,
  { width, unit }: Room,
  height: number,
  values: readonly number[],
): Plot {
  const [left, top, bottom] = [46 * unit, 26 * unit, 26 * unit];
  const first = left + 24;
  const step = Math.max(0, width - first - 24) / Math.max(1, turns - 1);
  const [low, high] = edges(values);
  const band = height - top - bottom;
  return {
    ...{ width, height, left, top, bottom, low, high, step },
    xOf: (i) => tenth(turns < 2 ? (first + width) / 2 : first + i * step),
    yOf: (value) => tenth(top + ((high - value) / (high - low)) * band),
  };
}

/** Slope at a value between its neighbours: level at every peak, so that no curve overshoots. */
function slopeAt(values: readonly number[], i: number): number {
  const before = (values[i] ?? 0) - (values[i - 1] ?? values[i] ?? 0);
  const after = (values[i + 1] ?? values[i] ?? 0) - (values[i] ?? 0);
  if (before * after <= 0) return 0;
  return (2 * before * after) / (before + after);
}

/** The smooth line through values out of 100, one a turn. */
export function linePath(values: readonly number[], { xOf, yOf, step }: Plot): string {
  const third = step / 3;
  return values
    .map((value, i) => {
      const [x, y] = [xOf(i), yOf(value)];
      const last = values[i - 1];
      if (last === undefined) return `M${x} ${y}`;
      const from = yOf(last + slopeAt(values, i - 1) / 3);
      const to = yOf(value - slopeAt(values, i) / 3);
      return `C${tenth(x - 2 * third)} ${from} ${tenth(x - third)} ${to} ${x} ${y}`;
    })
    .join('');
}

/** Every so many turns, so that what stands there keeps its distance. */
function every({ step }: Plot, apart: number): number {
  return Math.max(1, Math.ceil(apart / Math.max(step, 1)));
}

/** Shapes along a line, the last value always among them. */
export function markersOf(values: readonly number[], plot: Plot, shape: Shape): string[] {
  const n = every(plot, APART.shapes);
  return values.flatMap((value, i) =>
    i % n === 0 || i === values.length - 1 ? [shape(plot.xOf(i), plot.yOf(value))] : [],
  );
}

/** Turns whose number is written, 1 for the first. */
export function numbered(turns: number, plot: Plot): number[] {
  const least = every(plot, APART.numbers);
  const n = [1, 2, 5, 10, 20].find((size) => size >= least) ?? 50;
  return Array.from({ length: turns }, (_, i) => i + 1).filter((turn) => turn % n === 0);
}

/** Values that have a line and a number. */
export function gridOf({ low, high }: Plot): number[] {
  const by = high - low > 60 ? 20 : 10;
  const first = Math.ceil(low / by) * by;
  return Array.from({ length: Math.floor((high - first) / by) + 1 }, (_, i) => first + i * by);
}

/** Of some corners of a line those that have room for a face, its ends and its low point first. */
export function faced(indexes: readonly number[], values: readonly number[], plot: Plot): number[] {
  const low = values.indexOf(Math.min(...values));
  const wanted = [0, values.length - 1, low, ...indexes];
  const kept: number[] = [];
  for (const i of wanted)
    if (kept.every((other) => Math.abs(plot.xOf(i) - plot.xOf(other)) >= APART.faces)) kept.push(i);
  return kept.sort((a, b) => a - b);
}

/**
 * Places in ascending order moved apart as little as they must to keep their distance, within an
 * edge; null when there is no room for all of them.
 */
export function spread(
  places: readonly number[],
  apart: number,
  [low, high]: readonly [number, number],
): number[] | null {
  if ((places.length - 1) * apart > high - low) return null;
  let least = low;
  const pushed = places.map((place) => {
    const at = Math.max(place, least);
    least = at + apart;
    return at;
  });
  let most = high;
  return pushed
    .reverse()
    .map((place) => {
      const at = Math.min(place, most);
      most = at - apart;
      return tenth(at);
    })
    .reverse();
}
