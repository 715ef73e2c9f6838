/** What can be seen and heard of her: simulation, section 6. */
import type { Action, Cue, Mind } from '../../src/core/types';
import { does, type Sitting, scenario, shareOf } from './dana';

const seeds = Array.from({ length: 800 }, (_, i) => i + 1);
const levels = (action: Action, name: Cue['cue'], how: Sitting = {}, of?: string) =>
  seeds.flatMap((seed) =>
    does(action, { ...how, seed })
      .cues.filter((cue) => cue.cue === name && (of === undefined || cue.of === of))
      .map(({ level }) => level ?? Number.NaN),
  );
const kinds = (xs: readonly number[]) => [...new Set(xs)].sort((a, b) => a - b);
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
const share = (xs: readonly number[], x: number) =>
  xs.filter((one) => one === x).length / xs.length;

describe('how technically she talks', () => {
  const ask: Action = { move: 'ask', about: 'integration' };
  const heard = (level: number, bias = 0, how: Sitting = {}) =>
    levels(ask, 'jargon', { ...how, mind: { level: [1, level, 1], jargonBias: bias } });

  test('is her level and her bias, by halves, .8 up or down', () => {
    expect(kinds(heard(2.5))).toEqual([2, 2.5, 3]);
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

describe('a fear', () => {
  const ask: Action = { move: 'ask', about: 'concerns' };
  /** An open mind with trust 1.3 would have no pretexts; 1 leaves few. */
  const fears = (mind: Partial<Mind>) =>
    seeds.flatMap((seed) => {
      const told = does(ask, { seed, mind: { trust: 1, ...mind } });
      if (told.codes.includes('smokescreen')) return [];
      return told.cues.filter(({ cue }) => cue === 'fear');
    });

  test('is drawn by the cube of its size', () => {
    const named = fears({ risk: [0.8, 0.4, 0, 0, 0, 0] });
    const second = named.filter(({ of }) => of === 'performance').length / named.length;
    expect(Math.abs(second - 1 / 9)).toBeLessThan(0.04);
  });

  test('is told as strongly as it is, .22 more or less, and then counts as told', () => {
    const strength = fears({ risk: [0.66, 0, 0, 0, 0, 0] }).map(({ level }) => level ?? -1);
    expect(kinds(strength)).toEqual([1, 2, 3]);
    expect(share(strength, 2)).toBeGreaterThan(0.85);
    const told = does(ask, { mind: { trust: 1, risk: [0.9, 0, 0, 0, 0, 0] } });
    expect(told.open.toldFear).toEqual([true, false, false, false, false, false]);
  });

  test.each([
    ['asked', ask, {}, 1, 1],
    ['asked, at difficulty 1.9', ask, { setup: { difficulty: 1.9 } }, 1.9, 1],
    ['of an amiable mind', ask, { mind: { style: 'amiable' } }, 3, 1],
    ['at trust 1', ask, { mind: { trust: 1 } }, 1 / 3, 1],
    [
      'after "what else"',
      { move: 'more' },
      { open: { easedAt: 10 }, mind: { lastAddressed: 5 } },
      0.35,
      1,
    ],
    ['while she talks by herself', { move: 'listen' }, {}, 0.4, 0.6],
  ] as [string, Action, Sitting, number, number][])(
    'is hidden behind a pretext, %s',
    (_, action, how, factor, spoken) => {
      const hidden = shareOf(2000, (seed) =>
        does(action, { ...how, seed }).codes.includes('smokescreen'),
      );
      // .15 for an analytical mind, times 1.3 - trust .4
      expect(Math.abs(hidden - 0.15 * 0.9 * factor * spoken)).toBeLessThan(0.02);
    },
  );

  test('the pretext is the price, .7, or the time, and becomes told', () => {
    const pretexts = Array.from({ length: 4000 }, (_, i) => {
      const told = does(ask, { seed: i + 1, mind: { style: 'amiable', trust: 0.1 } });
      if (!told.codes.includes('smokescreen')) return null;
      expect(told.cue('fear').level).toBe(1);
      return told.cue('fear').of ?? '';
    }).filter((of) => of !== null);
    expect(new Set(pretexts)).toEqual(new Set(['financial', 'time']));
    const price = pretexts.filter((of) => of === 'financial').length / pretexts.length;
    expect(Math.abs(price - 0.7)).toBeLessThan(0.03);
  });
});

test('a need is drawn by its weight and counts as told', () => {
  const named = seeds.map((seed) => does({ move: 'ask', about: 'needs' }, { seed }));
  const first = named.filter((told) => told.cue('need').of === 'alarms');
  expect(Math.abs(first.length / seeds.length - 0.4)).toBeLessThan(0.04);
  expect(first[0]?.open.toldNeed).toEqual([true, false, false, false]);
});

test('how the decision is made: an easy condition in .85, and what she says is easy is', () => {
  const process: Action = { move: 'ask', about: 'process' };
  const named = seeds.flatMap((seed) =>
    does(process, { seed }).cues.filter(({ cue }) => cue === 'easyCondition'),
  );
  expect(Math.abs(named.length / seeds.length - 0.85)).toBeLessThan(0.04);
  expect(new Set(named.map(({ of }) => of))).toEqual(new Set(['signThisMonth', 'secondWard']));
  const none = { mind: { conditionEasy: [false, false, false, false, false] } };
  expect(does(process, none).cueNames).not.toContain('easyCondition');
});

describe('"we have a binding cheaper offer"', () => {
  const says = (action: Action, noDeal: boolean) =>
    shareOf(1500, (seed) => {
      const told = does(action, { seed, mind: { noDeal } });
      const said = told.cueNames.includes('binding');
      expect(told.mind.saidBinding).toBe(said && noDeal);
      return said;
    });
  const offer = { options: [0, 0, 0, 0, 0, 0], condition: null };

  test.each([
    [{ move: 'ask', about: 'process' }, 0.9],
    [{ move: 'trial' }, 0.8],
    [{ move: 'propose', offer }, 0.6],
  ] as [Action, number][])('%p', (action, odds) => {
    expect(Math.abs(says(action, true) - odds)).toBeLessThan(0.04);
    expect(Math.abs(says(action, false) - 0.04)).toBeLessThan(0.02);
  });
});

describe('what her body says at the end of every turn', () => {
  const COFFEE: Action = { move: 'spend', on: 'siteVisit' };

  test('tension: .9 of the risk and .6 of the anger, in four', () => {
    const even = (risk: number, anger: number) =>
      levels(COFFEE, 'tension', { mind: { risk: Array(6).fill(risk), anger, nextFeeling: 99 } });
    expect(mean(even(0.1, 0)) / 3).toBeCloseTo(0.09, 1);
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
  expect(scenario.table.id).toBe('oren');
});
