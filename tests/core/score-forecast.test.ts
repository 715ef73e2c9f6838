/** Marks for the ten chips and the called reactions, by hand: simulation, section 8. */
import type { Forecast } from '../../src/core/types';
import { chips, happened, marked } from './marks';

const LEVEL = [0, 0, 10, 0];
const FEAR = [10, 0, 0, 0, 0, 0];
const SURE = [0, 0, 0, 0, 10];
const NEVER = [10, 0, 0, 0, 0];
const HALF = [0, 0, 10, 0, 0];
const PRICE = [0, 10, 0, 0, 0, 0];
const truth = { level: 2, discount: 1 };

function told(forecasts: readonly Forecast[], open = {}, mind = {}, effects = [] as never[]) {
  const made = forecasts.map((one, i) => happened('forecast', 2 * i, { of: one.stage, n: truth }));
  return marked({
    mind,
    open: { forecasts, ended: 'deal', ...open },
    effects: [...made, ...effects],
  });
}
const both = (level = LEVEL, fear = FEAR, close = SURE, discount = PRICE) =>
  told([chips('briefing', level, fear, close), chips('offer', level, fear, close, discount)]);

test('who knows everything has everything', () => {
  const all = both();
  expect(all.points('fc.level')).toBeCloseTo(25, 9);
  expect(all.points('fc.fear')).toBeCloseTo(25, 9);
  expect(all.points('fc.discount')).toBeCloseTo(20, 9);
  // .95 is the surest that can be said
  expect(all.points('fc.close')).toBeCloseTo(20 * (1 - (0.65 * 0.0025) / 0.25), 9);
  expect(all.points('fc.missing')).toBe(0);
});

test('level and discount by how far off the chips lie', () => {
  // cumulative (0,1,1) against (0,0,1): one third; (0,.5,1): one twelfth
  expect(both([0, 10, 0, 0]).points('fc.level')).toBeCloseTo(25 * (1 - (0.65 / 0.2) * (1 / 3)), 9);
  expect(both([0, 5, 5, 0]).points('fc.level')).toBeCloseTo(
    25 * (1 - (0.65 / 0.2) * (0.25 / 3)),
    9,
  );
  const far = both(LEVEL, FEAR, SURE, [0, 0, 0, 10, 0, 0]);
  expect(far.points('fc.discount')).toBeCloseTo(20 * (1 - (0.65 / 0.19) * (2 / 5)), 9);
});

test('the main fear by half the Brier score, ties within .03 of the whole shared', () => {
  const wrong = both(LEVEL, [0, 10, 0, 0, 0, 0]);
  expect(wrong.points('fc.fear')).toBeCloseTo(25 * (1 - 0.65 / 0.42), 9);
  const split = both(LEVEL, [5, 5, 0, 0, 0, 0]);
  expect(split.points('fc.fear')).toBeCloseTo(25 * (1 - (0.65 / 0.42) * 0.25), 9);
  const tied = { risk0: [0.6, 0.55, 0.4, 0.2, 0.2, 0.05] };
  const even = told(
    [
      chips('briefing', LEVEL, [5, 5, 0, 0, 0, 0], SURE),
      chips('discovery', LEVEL, [5, 5, 0, 0, 0, 0], SURE),
    ],
    {},
    tied,
  );
  expect(even.points('fc.fear')).toBeCloseTo((25 * 90) / 70, 9);
});

test('stages weigh .6, 1 and 1.2', () => {
  const off = [0, 10, 0, 0];
  const one = 1 - (0.65 / 0.2) * (1 / 3);
  const at = (briefing: number[], offer: number[]) =>
    told([
      chips('briefing', briefing, FEAR, SURE),
      chips('offer', offer, FEAR, SURE, PRICE),
    ]).points('fc.level');
  expect(at(off, LEVEL)).toBeCloseTo((25 * (0.6 * one + 1.2)) / 1.8, 9);
  expect(at(LEVEL, off)).toBeCloseTo((25 * (0.6 + 1.2 * one)) / 1.8, 9);
});

test('what was not asked carries no weight', () => {
  const early = told([chips('briefing', LEVEL, FEAR, SURE), chips('discovery', LEVEL, FEAR, SURE)]);
  expect(early.points('fc.level')).toBeCloseTo((25 * 90) / 70, 9);
  expect(early.points('fc.discount')).toBe(0);
});

test('fewer than two cost 25, and a short meeting shows little of either', () => {
  expect(told([chips('briefing', LEVEL, FEAR, SURE)]).points('fc.missing')).toBe(-25);
  expect(told([]).sum('forecast')).toBe(-25);
  expect(told([]).score.skills.forecast.points).toBe(0);
  const short = told([chips('briefing', LEVEL, FEAR, SURE)], { turn: 3 });
  expect(short.points('fc.missing')).toBeCloseTo(-25 / 4, 9);
  expect(short.points('fc.level')).toBeCloseTo((25 * 90) / 70 / 4, 9);
});

describe('the chance to close', () => {
  const close = (chip: number[], open: object, mind = {}) =>
    told(
      [chips('briefing', LEVEL, FEAR, chip), chips('offer', LEVEL, FEAR, chip, PRICE)],
      open,
      mind,
    ).points('fc.close');
  const paid = (p: number, happens: number) => 20 * (1 - (0.65 * (p - happens) ** 2) / 0.25);

  test('is the mean of the bins against what came', () => {
    expect(close(HALF, {})).toBeCloseTo(paid(0.5, 1), 9);
    expect(close([0, 0, 5, 5, 0], {})).toBeCloseTo(paid(0.625, 1), 9);
    expect(close(NEVER, {})).toBeCloseTo(paid(0.05, 1), 9);
  });

  test('walking out of what was possible pays nothing', () => {
    expect(close(NEVER, { ended: 'walk' })).toBeCloseTo(0, 9);
    expect(close(HALF, { ended: 'walk' })).toBeCloseTo(0, 9);
    expect(close(SURE, { ended: 'walk' })).toBeLessThan(0);
  });

  test('losing it otherwise pays at most what .5 would have', () => {
    for (const ended of ['left', 'time']) {
      expect(close(NEVER, { ended })).toBeCloseTo(paid(0.5, 0), 9);
      expect(close(HALF, { ended })).toBeCloseTo(paid(0.5, 0), 9);
      expect(close(SURE, { ended })).toBeCloseTo(paid(0.95, 0), 9);
    }
  });

  test('when nothing was possible a low chance was right', () => {
    for (const ended of ['walk', 'left'])
      expect(close(NEVER, { ended }, { noDeal: true })).toBeCloseTo(paid(0.05, 0), 9);
  });
});

describe('called reactions', () => {
  const bets = (...calls: [number, number][]) =>
    marked({
      effects: calls.map(([bet, came], i) => happened('bet', i, { n: { bet, truth: came } })),
    }).points('fc.bets');

  test('ten for four that came and more; a called failure counts .6', () => {
    expect(bets([0, 0], [0, 0], [0, 0], [0, 0])).toBeCloseTo(10, 9);
    expect(bets([1, 1], [1, 1], [2, 2], [2, 2])).toBeCloseTo(10 * ((0.6 - 0.4) / 0.5), 9);
    expect(bets([0, 0], [0, 0], [0, 1], [0, 1])).toBeCloseTo(10 * ((0.5 - 0.4) / 0.5), 9);
    expect(bets([0, 0], [0, 1], [0, 1])).toBe(0);
    expect(bets([0, 0], [0, 0])).toBeCloseTo(5, 9);
  });

  test('only the first six count', () => {
    const six: [number, number][] = [0, 1, 2, 3, 4, 5].map(() => [0, 0]);
    expect(bets(...six, [0, 1], [0, 1], [0, 1])).toBeCloseTo(10, 9);
  });
});
