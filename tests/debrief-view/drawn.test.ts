/** Where the drawings of the debrief put things. */

import { betterPath, frontierPath, mapPlotFor, ticksOf } from '../../src/debrief-view/map-plot';
import {
  faced,
  gridOf,
  linePath,
  markersOf,
  plotFor,
  SERIES,
  spread,
} from '../../src/debrief-view/plot';
import { answered, BLANK, marked } from '../../src/debrief-view/review';

const room = { width: 600, unit: 1 };

describe('curves', () => {
  test('turns run from left to right and values upward, inside the drawing', () => {
    const plot = plotFor(10, room, 300, [30, 72]);
    expect(plot.xOf(9)).toBeGreaterThan(plot.xOf(0));
    expect(plot.xOf(9)).toBeLessThanOrEqual(600);
    expect(plot.yOf(72)).toBeLessThan(plot.yOf(30));
    expect(plot.yOf(30)).toBeLessThanOrEqual(300);
  });

  test('a small change is not blown up: at least forty points stand on the axis', () => {
    for (const values of [
      [50, 51],
      [0, 1],
      [99, 100],
    ]) {
      const { low, high } = plotFor(5, room, 300, values);
      expect(high - low).toBeGreaterThanOrEqual(40);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
    }
  });

  test('the axis names round values within its edges', () => {
    const grid = gridOf(plotFor(5, room, 300, [12, 88]));
    expect(grid.every((value) => value % 10 === 0 && value >= 0 && value <= 100)).toBe(true);
    expect(grid.length).toBeGreaterThanOrEqual(3);
  });

  test('a peak is level, so that the line never rises above its values', () => {
    const plot = plotFor(3, room, 300, [20, 80]);
    const path = linePath([20, 80, 20], plot);
    const heights = [...path.matchAll(/ (-?[\d.]+)(?= |C|$)/g)].map(([, y]) => Number(y));
    expect(Math.min(...heights)).toBe(plot.yOf(80));
  });

  test('every series has a dash and a shape of its own', () => {
    expect(new Set(SERIES.map(({ dash }) => dash)).size).toBe(SERIES.length);
    expect(new Set(SERIES.map(({ shape }) => shape(0, 0))).size).toBe(SERIES.length);
  });

  test('the last value always has its shape, however many turns there are', () => {
    const values = Array.from({ length: 64 }, (_, i) => i);
    const plot = plotFor(64, { width: 300, unit: 1 }, 200, values);
    const [round] = SERIES;
    const markers = markersOf(values, plot, round?.shape ?? (() => ''));
    expect(markers.at(-1)).toBe(round?.shape(plot.xOf(63), plot.yOf(63)));
    expect(markers.length).toBeLessThan(12);
  });

  test('faces keep their distance, and the ends and the low point come first', () => {
    const values = [50, 48, 20, 30, 70, 71];
    const plot = plotFor(6, { width: 230, unit: 1 }, 200, values);
    const kept = faced([0, 1, 2, 4, 5], values, plot);
    expect(kept).toEqual(expect.arrayContaining([0, 2, 5]));
    kept.slice(1).forEach((i, at) => {
      expect(plot.xOf(i) - plot.xOf(kept[at] ?? 0)).toBeGreaterThanOrEqual(42);
    });
  });

  test('tiles that are close move apart and stay within the edges', () => {
    expect(spread([10, 12, 100], 20, [0, 110])).toEqual([10, 30, 100]);
    expect(spread([90, 95, 100], 20, [0, 100])).toEqual([60, 80, 100]);
    expect(spread([10, 20, 30], 60, [0, 100])).toBeNull();
  });
});

describe('deal map', () => {
  const at = (seller: number, buyer: number) => ({ seller, buyer });
  const map = {
    frontier: [at(10_000, 92), at(50_000, 80), at(80_000, 60), at(110_000, 20)],
    limits: at(40_000, 42),
    offers: [{ ...at(100_000, 25), round: 1, turn: 9 }],
    ...{ deal: at(70_000, 50), last: null, fair: at(80_000, 60), split: null, left: null },
  };
  const plot = mapPlotFor(map, room, 360);

  test('everything that was offered or agreed lies inside the drawing', () => {
    for (const point of [map.deal, map.limits, map.fair, ...map.offers]) {
      expect(plot.xOf(point.seller)).toBeGreaterThanOrEqual(plot.left);
      expect(plot.xOf(point.seller)).toBeLessThanOrEqual(room.width - plot.right);
      expect(plot.yOf(point.buyer)).toBeGreaterThanOrEqual(plot.top);
    }
    expect(plot.low).toBeLessThan(map.limits.seller);
  });

  test('an offer below the own limit still has its place', () => {
    const cheap = { ...map, deal: at(5_000, 90) };
    const wider = mapPlotFor(cheap, room, 360);
    expect(wider.xOf(5_000)).toBeGreaterThanOrEqual(wider.left);
  });

  test('the axis has a handful of round numbers', () => {
    const ticks = ticksOf(plot);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(9);
    expect(ticks.every((tick) => tick % 1000 === 0)).toBe(true);
  });

  test('the frontier starts where it enters the drawing', () => {
    expect(frontierPath(map.frontier, plot).startsWith(`M${plot.xOf(50_000)}`)).toBe(
      plot.low > 10_000,
    );
  });

  test('better for both lies above and to the right of the deal, and nowhere for the best', () => {
    expect(betterPath(map.frontier, map.deal, plot)).toContain(
      `${plot.xOf(80_000)} ${plot.yOf(60)}`,
    );
    expect(betterPath(map.frontier, at(110_000, 92), plot)).toBe('');
  });
});

describe('own review', () => {
  const better = (turn: number) => ({ turn, way: 'better' as const });

  test('two turns at most: a third pushes the oldest out, the same again takes it back', () => {
    expect(marked([better(1), better(2)], better(3))).toEqual([better(2), better(3)]);
    expect(marked([better(1)], better(1))).toEqual([]);
    expect(marked([better(1)], { turn: 1, way: 'worse' })).toEqual([{ turn: 1, way: 'worse' }]);
  });

  test('four answers are counted, blanks are none', () => {
    expect(answered(BLANK)).toBe(0);
    expect(answered({ marks: [better(1)], level: 0, fear: 0, line: ' ' })).toBe(3);
    expect(answered({ marks: [better(1)], level: 0, fear: 0, line: 'So' })).toBe(4);
  });
});
