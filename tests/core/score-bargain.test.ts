/** Marks for bargaining, against a search through all offers: simulation, section 9. */
import type { Mind, Offer } from '../../src/core/types';
import { READY, scenario, sitting, table } from './dana';
import { type Case, happened, marked } from './marks';
import { every, offer, worthToHer, worthToUs } from './offers';

const mind: Mind = { ...sitting().mind, ...READY };
/** Her limit without inflation, by hand: .4 - .04 - .112 - .055 - .036. */
const LIMIT = 0.157;
const capacity = mind.capacity;
const conditions = [null, ...table.conditions.map(({ id }) => id)];
const possible: Offer[] = every()
  .filter((options) => options.every((option, i) => option <= (capacity[i] ?? 0)))
  .flatMap((options) => conditions.map((condition) => offer(options, condition)));
const bestFor = (least: number, all = possible) =>
  Math.max(...all.filter((one) => worthToHer(mind, one) >= least).map(worthToUs));
const nash = (one: Offer) =>
  Math.max(0, worthToHer(mind, one) - LIMIT) * Math.max(0, worthToUs(one) - 1 / 3);

const DEAL = offer([2, 1, 1, 1, 1, 0], 'secondWard');
const signed = (deal: Offer, more: Case = {}) =>
  marked({
    mind: { ...READY, inflation: 0.3, ...more.mind },
    open: { ended: 'deal', deal, standing: deal, ...more.open },
    effects: more.effects ?? [],
  });

describe('a signed deal', () => {
  test('30 for what was left on the table', () => {
    const left = bestFor(worthToHer(mind, DEAL)) - worthToUs(DEAL);
    expect(left).toBeGreaterThan(0.01);
    expect(left).toBeLessThan(0.2);
    expect(signed(DEAL).points('bg.pareto')).toBeCloseTo(30 * (1 - left / 0.2), 9);
  });

  test('25 for our share of it, full at .75; inflation is no excuse', () => {
    const share = (worthToUs(DEAL) - 1 / 3) / (bestFor(LIMIT) - 1 / 3);
    expect(share).toBeLessThan(0.75);
    expect(signed(DEAL).points('bg.ownShare')).toBeCloseTo((25 * share) / 0.75, 9);
  });

  test('15 for how fairly it shares what there was', () => {
    const most = Math.max(...possible.map(nash));
    expect(signed(DEAL).points('bg.nash')).toBeCloseTo((15 * nash(DEAL)) / most, 9);
  });

  test('20 off below what may be signed alone', () => {
    const cheap = offer([5, 2, 1, 3, 2, 2]);
    expect(worthToUs(cheap)).toBeLessThan(1 / 3);
    expect(signed(cheap).points('bg.belowAuthority')).toBe(-20);
    expect(signed(DEAL).points('bg.belowAuthority')).toBe(0);
  });

  test('a condition that is banned is in no frontier', () => {
    const all = table.conditions.map(() => true);
    const tender = { ...scenario, temper: { ...scenario.temper, conditionBanned: all } };
    const bare = offer(DEAL.options);
    const without = possible.filter(({ condition }) => condition === null);
    const left = bestFor(worthToHer(mind, bare), without) - worthToUs(bare);
    const told = marked({
      scenario: tender,
      mind: READY,
      open: { ended: 'deal', deal: bare, standing: bare },
    });
    expect(told.points('bg.pareto')).toBeCloseTo(30 * (1 - left / 0.2), 9);
    expect(signed(bare).points('bg.pareto')).toBeLessThan(told.points('bg.pareto') - 1);
  });
});

describe('no deal', () => {
  test('.7 of the efficiency of what was offered, and no share', () => {
    const left = bestFor(worthToHer(mind, DEAL)) - worthToUs(DEAL);
    const told = marked({ mind: READY, open: { standing: DEAL } });
    expect(told.points('bg.pareto')).toBeCloseTo(21 * (1 - left / 0.2), 9);
    expect(told.points('bg.ownShare') + told.points('bg.nash')).toBe(0);
    expect(marked({ mind: READY }).rows('bg.pareto.noOffer')).toHaveLength(1);
  });

  test('where none was possible: 80 walked, 20 left open, 10 signed', () => {
    const none = (open: Case['open']) =>
      marked({ mind: { noDeal: true }, open: { pricedAt: 9, ...open } }).sum('bargain');
    expect(none({ ended: 'walk' })).toBe(80);
    expect(none({ ended: 'left' })).toBe(20);
    expect(none({ ended: 'deal', deal: DEAL })).toBe(10);
  });
});

describe('how it was bargained', () => {
  const trade = (turn: number, responsive = 1) =>
    happened('trade', turn, { n: { gave: 0.1, took: 0.1, responsive } });
  const free = (turn: number, responsive = 1) =>
    happened('concede.free', turn, { n: { gave: 0.1, responsive } });
  const packages = happened('packages', 9);
  const process = (...effects: Case['effects'] & object) =>
    marked({ mind: READY, effects }).points('bg.process');

  test('20 for two that answered her or packages', () => {
    expect(process(trade(8))).toBeCloseTo(10, 9);
    expect(process(trade(8), packages)).toBeCloseTo(20, 9);
    expect(process(trade(8), trade(9), trade(10))).toBeCloseTo(20, 9);
    expect(process(trade(8, 0))).toBe(0);
  });

  test.each([
    ['a free concession', free(10), 0.3],
    ['an overshoot', happened('overshoot', 10), 0.2],
    ['a condition that may not be asked', happened('condition.unreal', 10), 0.15],
    ['one that did not answer her', happened('unresponsive', 10), 0.15],
  ])('%s takes its part of it', (_, fault, part) => {
    expect(process(trade(8), packages, fault)).toBeCloseTo(20 * (1 - part), 9);
  });

  test('no more can be taken than there was', () => {
    const faults = Array.from({ length: 8 }, (_, i) => happened('overshoot', i));
    expect(process(trade(8), packages, ...faults)).toBeCloseTo(0, 9);
  });

  test('a free concession that answered her is both', () => {
    expect(process(free(8))).toBeCloseTo(10 * 0.7, 9);
  });

  test('10 for the exchange: .25 a trade that answered, .3 a condition, .2 packages', () => {
    const exchange = (...effects: Case['effects'] & object) =>
      marked({ mind: READY, effects }).points('bg.exchange');
    const asked = happened('condition.real', 8, { of: 'term2' });
    expect(exchange(trade(8))).toBeCloseTo(2.5, 9);
    expect(exchange(trade(8), trade(9), trade(10), trade(11, 0))).toBeCloseTo(5, 9);
    expect(exchange(asked, asked)).toBeCloseTo(3, 9);
    expect(exchange(packages, packages)).toBeCloseTo(2, 9);
    expect(exchange(free(8))).toBe(0);
  });
});
