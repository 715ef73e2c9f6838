/** Who she is today: simulation, section 3, over many seeds. */
import { start } from '../../src/core/meeting';
import type { Mind } from '../../src/core/types';
import { scenario, setupOf } from './dana';

const COUNT = 3000;
const minds: Mind[] = Array.from({ length: COUNT }, (_, i) => start(scenario, setupOf(i + 1)).mind);
const all = (value: (mind: Mind) => readonly number[]) => minds.flatMap(value);
const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
const near = (x: number, goal: number, within = 0.02) =>
  expect(Math.abs(x - goal)).toBeLessThan(within);
const within = (xs: readonly number[], low: number, high: number) => {
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(low);
  expect(Math.max(...xs)).toBeLessThanOrEqual(high);
};
const sd = (xs: readonly number[]) => Math.sqrt(mean(xs.map((x) => (x - mean(xs)) ** 2)));

test('level 1..4 around 2.5, understanding grows with it', () => {
  const levels = all(({ level }) => level);
  within(levels, 1, 4);
  near(mean(levels), 2.5, 0.05);
  for (const { level, understanding } of minds.slice(0, 200))
    understanding.forEach((known, t) => {
      const base = 0.05 + 0.05 * ((level[t] ?? 1) - 1);
      expect(known).toBeGreaterThanOrEqual(base);
      expect(known).toBeLessThan(base + 0.08);
    });
});

test('talks a tenth below her level, as analytical minds do', () => {
  const biases = minds.map(({ jargonBias }) => jargonBias);
  near(mean(biases), -0.1);
  near(sd(biases), 0.12);
  within(biases, -0.45, 0.45);
});

test('three salient fears stand .4, .3 and .2 out of the others', () => {
  const base = [0.4, 0.44, 0.42, 0.36, 0.3, 0.38].map((mu) => mu - 0.16);
  within(
    all(({ risk }) => risk),
    0.05,
    0.95,
  );
  const extra = minds.map(({ risk }) =>
    risk.map((r, d) => r - (base[d] ?? 0)).sort((a, b) => b - a),
  );
  near(mean(extra.map(([first = 0]) => first)), 0.4, 0.03);
  near(mean(extra.map((xs) => xs.reduce((a, b) => a + b, 0))), 0.9, 0.03);
  for (const { risk, risk0 } of minds.slice(0, 50)) expect(risk).toEqual(risk0);
});

test('trust, anger, patience', () => {
  const trust = minds.map((mind) => mind.trust);
  within(trust, 0.1, 0.6);
  near(mean(trust), 0.3);
  near(sd(trust), 0.06, 0.01);
  within(
    minds.map(({ anger }) => anger),
    0,
    0.15,
  );
  expect(minds.every(({ patience }) => patience === 1)).toBe(true);
});

test('needs and issues: weights that sum to one', () => {
  for (const { needWeight, issueWeight } of minds.slice(0, 300)) {
    near(
      needWeight.reduce((a, b) => a + b, 0),
      1,
      1e-12,
    );
    near(
      issueWeight.reduce((a, b) => a + b, 0),
      1,
      1e-12,
    );
  }
  near(mean(minds.map(({ needWeight }) => needWeight[0] ?? 0)), 0.25);
  const prices = minds.map(({ issueWeight }) => issueWeight[0] ?? 0);
  expect(sd(prices)).toBeGreaterThan(0.08);
});

test('limits: reservation, rounds, firmness, top', () => {
  const limits = minds.map(({ reservation0 }) => reservation0);
  within(limits, 0.26, 0.5);
  near(mean(limits), 0.38);
  expect(new Set(minds.map(({ patienceRounds }) => patienceRounds))).toEqual(new Set([6, 7, 8]));
  near(mean(minds.map(({ firmness }) => firmness)), 1.9 * 1.08, 0.1);
  within(
    minds.map(({ top }) => top),
    0.8,
    0.98,
  );
});

test('difficulty makes her firmer by half of what it adds, and nothing else of her', () => {
  const [easy, hard] = [1, 1.9].map(
    (difficulty) => start(scenario, setupOf(7, { difficulty })).mind,
  );
  expect(hard?.firmness).toBeCloseTo((easy?.firmness ?? 0) * 1.45, 12);
  expect({ ...hard, firmness: 0 }).toEqual({ ...easy, firmness: 0 });
});

test('conditions: easy ones cost a quarter, others half more', () => {
  const costs = (easy: boolean) =>
    minds.flatMap(({ conditionCost, conditionEasy }) =>
      conditionCost.filter((_, j) => j === 1 && conditionEasy[j] === easy),
    );
  near(costs(true).length / COUNT, 0.45, 0.03);
  near(mean(costs(true)), 0.04 * 0.25 * 1.05, 0.001);
  near(mean(costs(false)), 0.04 * 1.5 * 1.05, 0.003);
});

test('a condition that is banned costs 9 and is never easy', () => {
  const banned = {
    ...scenario,
    temper: { ...scenario.temper, conditionBanned: [true, false, false, false, false] },
  };
  for (let seed = 1; seed <= 100; seed++) {
    const { conditionCost, conditionEasy } = start(banned, setupOf(seed)).mind;
    expect([conditionCost[0], conditionEasy[0]]).toEqual([9, false]);
  }
});

test('capacity: the last option or one less, half and half; training sometimes two less', () => {
  const share = (issue: number, option: number) =>
    minds.filter(({ capacity }) => capacity[issue] === option).length / COUNT;
  for (const issue of [2, 4, 5]) {
    near(share(issue, 2), 0.5, 0.03);
    near(share(issue, 1), 0.5, 0.03);
  }
  near(share(3, 3), 0.5, 0.03);
  near(share(3, 2), 0.3, 0.03);
  near(share(3, 1), 0.2, 0.03);
  for (const [issue, last] of [
    [0, 5],
    [1, 2],
  ] as const)
    expect(share(issue, last)).toBe(1);
});

test('no deal is possible with eight in a hundred', () => {
  near(minds.filter(({ noDeal }) => noDeal).length / COUNT, 0.08, 0.015);
});

test('she will ask six different facts of the sheet', () => {
  for (const { questions } of minds.slice(0, 200)) {
    expect(new Set(questions).size).toBe(6);
    within(questions, 0, scenario.table.facts.length - 1);
  }
});

test('style is the account’s in play and drawn by its odds in fairness runs', () => {
  const drawn = Array.from(
    { length: COUNT },
    (_, i) => start(scenario, setupOf(i + 1, { style: 'drawn' })).mind.style,
  );
  const share = (name: string) => drawn.filter((style) => style === name).length / COUNT;
  expect(minds.every(({ style }) => style === 'analytical')).toBe(true);
  near(share('analytical'), 0.34, 0.03);
  for (const name of ['driver', 'amiable', 'expressive']) near(share(name), 0.22, 0.03);
});
