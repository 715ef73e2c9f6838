/** How she talks, looks and holds herself: simulation, section 6. */
import type { Action } from '../../src/core/types';
import { does, type Sitting, shareOf } from './dana';
import { kinds, levels, mean, seeds } from './hearing';

describe('how technically she talks', () => {
  const ask: Action = { move: 'ask', about: 'integration' };
  const heard = (level: number, bias = 0, how: Sitting = {}) =>
    levels(ask, 'jargon', { ...how, mind: { level: [1, level, 1], jargonBias: bias } });

  test('is her level and her bias, by halves, .8 up or down', () => {
    expect(kinds(heard(2.5)).every((x) => x >= 1.5 && x <= 3.5)).toBe(true);
    expect(kinds(heard(2.5)).length).toBeGreaterThan(3);
    expect(mean(heard(2.5))).toBeCloseTo(2.5, 1);
    expect(mean(heard(2.5, 0.4))).toBeCloseTo(2.9, 1);
    expect(mean(heard(2.5, -0.4))).toBeCloseTo(2.1, 1);
  });

  test('stays within 1 and 4, and is noisier by telephone and at higher difficulty', () => {
    expect(Math.min(...heard(1))).toBe(1);
    expect(Math.max(...heard(4))).toBe(4);
    const far = heard(2.5, 0, { setup: { channel: 'phone' } });
    expect(kinds(far)).toEqual([1, 1.5, 2, 2.5, 3, 3.5, 4]);
    const hard = heard(2.5, 0, { setup: { difficulty: 1.9 } });
    expect(kinds(hard)).toEqual(kinds(far));
  });

  test('comes in passing after .45 of the other questions, of a topic by luck', () => {
    const passing = levels({ move: 'ask', about: 'needs' }, 'jargon');
    expect(Math.abs(passing.length / seeds.length - 0.45)).toBeLessThan(0.04);
    expect(levels(ask, 'jargon')).toHaveLength(seeds.length);
    const after = levels({ move: 'explain', topic: 'workflow', depth: 2 }, 'jargon');
    expect(Math.abs(after.length / seeds.length - 0.35)).toBeLessThan(0.04);
  });
});

describe('her face after an explanation', () => {
  const at = (depth: 1 | 2 | 4, cue: 'confused' | 'bored') =>
    levels({ move: 'explain', topic: 'workflow', depth }, cue, {
      mind: { level: [2, 2, 2] },
    });

  test('is confused when it was too deep, bored when too shallow', () => {
    // .12 + .42 * 1.75 = .855; .12 + .40 * .75 = .42; .12 alone otherwise
    expect(mean(at(4, 'confused')) / 3).toBeCloseTo(0.84, 1);
    expect(mean(at(1, 'bored')) / 3).toBeCloseTo(0.42, 1);
    for (const quiet of [at(4, 'bored'), at(1, 'confused'), at(2, 'confused'), at(2, 'bored')]) {
      expect(kinds(quiet)).toEqual([0, 1]);
      expect(mean(quiet) / 3).toBeCloseTo(0.12, 1);
    }
  });

  test('is more bored by a demonstration that serves nobody', () => {
    const bored = levels({ move: 'demo', feature: 'openInterface', depth: 3 }, 'bored');
    expect(mean(bored) / 3).toBeCloseTo(0.42, 1);
  });
});

test('a check tells in fifths what she understood and by halves how it felt', () => {
  const how = {
    mind: { level: [2, 2, 2], understanding: [0.6, 0.6, 0.6] },
    open: {
      unchecked: [false, false, false],
      said: does({ move: 'explain', topic: 'workflow', depth: 3 }).open.said,
    },
  };
  const check: Action = { move: 'check', topic: 'workflow' };
  expect(kinds(levels(check, 'understood', how))).toEqual([2, 3]);
  expect(mean(levels(check, 'understood', how)) / 4).toBeCloseTo(0.6, 1);
  const feel = levels(check, 'felt', how);
  expect(kinds(feel)).toEqual([0.5, 1, 1.5]);
  expect(mean(feel)).toBeCloseTo(1, 1);
});

describe('what her body says at the end of every turn', () => {
  const COFFEE: Action = { move: 'spend', on: 'siteVisit' };

  test('tension: .9 of the risk and .6 of the anger, in four', () => {
    const even = (risk: number, anger: number) =>
      levels(COFFEE, 'tension', { mind: { risk: Array(6).fill(risk), anger, nextFeeling: 99 } });
    expect(mean(even(0.37, 0)) / 3).toBeCloseTo(0.333, 1);
    expect(mean(even(0.5, 0.2)) / 3).toBeCloseTo(0.57, 1);
    expect(kinds(even(0.5, 0.2))).toEqual([1, 2]);
  });

  test('hurry: what is gone of her patience, in four', () => {
    const left = (patience: number) => levels(COFFEE, 'hurry', { mind: { patience } });
    expect(mean(left(0.95)) / 3).toBeCloseTo(0.05, 1);
    expect(mean(left(0.4)) / 3).toBeCloseTo(0.61, 1);
  });
});

test('style is read rightly in .72 over small talk, .6 over a question, .75 in the file', () => {
  const right = (action: Action, how: Sitting = {}) =>
    shareOf(2000, (seed) => does(action, { ...how, seed }).cue('style').of === 'analytical');
  expect(Math.abs(right({ move: 'rapport' }) - 0.72)).toBeLessThan(0.03);
  expect(Math.abs(right({ move: 'ask', about: 'needs' }) - 0.6)).toBeLessThan(0.03);
  const file: Action = { move: 'prepare', items: ['file'], hotel: false, specialist: false };
  expect(Math.abs(right(file, { turn: 0 }) - 0.75)).toBeLessThan(0.03);
});

test('what is left of a fear after evidence, in five', () => {
  const address: Action = { move: 'address', fear: 'social', evidence: 'data' };
  const how = { mind: { risk: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2], eased: Array(6).fill(true) } };
  expect(kinds(levels(address, 'left', how))).toEqual([0, 1]);
  expect(mean(levels(address, 'left', how)) / 4).toBeCloseTo(0.2, 1);
});
