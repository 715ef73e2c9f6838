/** Where the curves of the debrief run: places in pixels, drawn at their final size. */

export const HEIGHT = 240;
/** Pixels around the band of values. */
export const MARGIN = { left: 34, right: 10, top: 12, bottom: 24 } as const;
/** Pixels between two shapes of a line, and between two numbers of the axis. */
const APART = { shapes: 48, numbers: 34 } as const;

type Shape = (x: number, y: number) => string;

const round: Shape = (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
const square: Shape = (x, y) => `M${x - 4} ${y - 4}h8v8h-8Z`;
const triangle: Shape = (x, y) => `M${x} ${y - 5}l5 9h-10Z`;

export interface Series {
  readonly name: 'trust' | 'understanding' | 'fear';
  readonly dash: string;
  readonly shape: Shape;
}

/** Each with a dash and a shape of its own beside its colour. */
export const SERIES: readonly Series[] = [
  { name: 'trust', dash: 'none', shape: round },
  { name: 'understanding', dash: '9 5', shape: square },
  { name: 'fear', dash: '3 6', shape: triangle },
];

/** Place of a value out of 100. */
export function yOf(value: number): number {
  const band = HEIGHT - MARGIN.top - MARGIN.bottom;
  return Math.round((MARGIN.top + (1 - value / 100) * band) * 10) / 10;
}

export interface Plot {
  /** Pixels from one turn to the next. */
  readonly step: number;
  xOf(i: number): number;
}

/** Lays `turns` turns out over a width. */
export function plotFor(turns: number, width: number): Plot {
  const room = Math.max(0, width - MARGIN.left - MARGIN.right - 8);
  const step = room / Math.max(1, turns - 1);
  return { step, xOf: (i) => Math.round((MARGIN.left + 8 + i * step) * 10) / 10 };
}

/** The line through values out of 100, one a turn. */
export function linePath(values: readonly number[], { xOf }: Plot): string {
  return values.map((value, i) => `${i === 0 ? 'M' : 'L'}${xOf(i)} ${yOf(value)}`).join('');
}

/** Every so many turns, so that what stands there keeps its distance. */
function every({ step }: Plot, apart: number): number {
  return Math.max(1, Math.ceil(apart / Math.max(step, 1)));
}

/** Shapes along a line, the last value always among them. */
export function markersOf(values: readonly number[], plot: Plot, shape: Shape): string[] {
  const n = every(plot, APART.shapes);
  return values.flatMap((value, i) =>
    i % n === 0 || i === values.length - 1 ? [shape(plot.xOf(i), yOf(value))] : [],
  );
}

/** Turns whose number is written, 1 for the first. */
export function numbered(turns: number, plot: Plot): number[] {
  const least = every(plot, APART.numbers);
  const n = [1, 2, 5, 10, 20].find((size) => size >= least) ?? 50;
  return Array.from({ length: turns }, (_, i) => i + 1).filter((turn) => turn % n === 0);
}
