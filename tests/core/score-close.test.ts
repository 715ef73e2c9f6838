/** Marks for closing, by hand: simulation, section 9. */
import { type Case, happened, marked } from './marks';
import { offer } from './offers';

const DEAL = { ended: 'deal', deal: offer([1, 1, 1, 2, 1, 1]) } as const;
const price = (z: number) => happened('price', 9, { n: { readiness: z } });
const rule = (name: string, how: Case) => marked(how).points(`cl.${name}`);

test('10 for the signature and 10 for asking at once, .34 less for each turn that it cooled', () => {
  expect(rule('signed', { open: DEAL })).toBe(10);
  expect(rule('prompt', { open: DEAL })).toBe(10);
  const cooled = (n: number) =>
    rule('prompt', {
      open: DEAL,
      effects: Array.from({ length: n }, (_, i) => happened('agreed.cooling', i)),
    });
  expect([1, 2, 3].map(cooled)).toEqual([
    expect.closeTo(6.6, 9),
    expect.closeTo(3.2, 9),
    expect.closeTo(0, 9),
  ]);
});

test('5 for having bargained without a deal', () => {
  const effects = [happened('bargain', 9)];
  expect(rule('prompt', { effects })).toBe(5);
  expect(rule('prompt', {})).toBe(0);
});

test('15 for how ready she was at the first price, from .28 to .55', () => {
  const at = (z: number) => rule('readinessWhenAsked', { effects: [price(z)] });
  expect([at(0.28), at(0.2)]).toEqual([0, 0]);
  expect(at(0.415)).toBeCloseTo(7.5, 9);
  expect(at(0.6)).toBe(15);
});

test('8 for leaving well: a walk from who was never ready', () => {
  expect(rule('leftWell', { readiest: 0.54 })).toBe(8);
  expect(rule('leftWell', { readiest: 0.55 })).toBe(0);
  expect(rule('leftWell', { open: { ended: 'left' } })).toBe(0);
});

test('where no deal was possible: 60 walked, 5 else and 25 off for signing', () => {
  const none = (open: Case['open'] = {}) =>
    marked({ mind: { noDeal: true }, open: { pricedAt: 9, ...open } }).points('cl.noZopa');
  expect(none()).toBe(60);
  expect(none({ ended: 'time' })).toBe(5);
  expect(none(DEAL)).toBe(-20);
});

describe('once a price was named or on a walk', () => {
  const signal = (turn: number, opportunity = 1) =>
    happened('signal', turn, { n: { readiness: 0.5, opportunity } });
  const answered = (turn: number) => happened('signal.answered', turn);

  test('35 for her signals: (answered + .2) of (shown + .8)', () => {
    const points = (...effects: Case['effects'] & object) => rule('signals', { effects });
    expect(points()).toBeCloseTo((35 * 0.2) / 0.8, 9);
    expect(points(signal(3), answered(4))).toBeCloseTo((35 * 1.2) / 1.8, 9);
    expect(points(signal(3), answered(4), signal(9))).toBeCloseTo((35 * 1.2) / 2.8, 9);
    expect(points(signal(3, 0))).toBeCloseTo((35 * 0.2) / 0.8, 9);
  });

  test('15 for the time: not oversold, and ready at the first price', () => {
    const over = happened('oversell', 8);
    expect(rule('timing', { effects: [price(0.45)] })).toBe(15);
    expect(rule('timing', { effects: [price(0.325)] })).toBeCloseTo(7.5, 9);
    expect(rule('timing', { effects: [price(0.45), over, over, over] })).toBeCloseTo(7.5, 9);
    const six = Array.from({ length: 6 }, () => over);
    expect(rule('timing', { effects: [price(0.45), ...six] })).toBe(0);
  });

  test('15 for one to three trials, the best above .38', () => {
    const trial = (z: number) => happened('trial', 7, { n: { readiness: z } });
    const points = (...zs: number[]) => rule('trial', { effects: zs.map(trial) });
    expect([points(), points(0.38), points(0.39)]).toEqual([0, 0, 15]);
    expect([points(0.1, 0.2, 0.39), points(0.1, 0.2, 0.3, 0.4)]).toEqual([15, 0]);
  });

  test('else nothing of this counts', () => {
    const left = marked({ open: { ended: 'left' } });
    expect(left.points('cl.signals') + left.points('cl.timing')).toBe(0);
    const priced = marked({ open: { ended: 'left', pricedAt: 9 }, effects: [price(0.5)] });
    expect(priced.points('cl.signals')).toBeGreaterThan(0);
  });
});

test('12 off for pressing: half for a trial or a price that came too early', () => {
  const effects = (['close.premature', 'trial.early', 'price.early'] as const).map((code) =>
    happened(code, 5, { n: { readiness: 0.2 } }),
  );
  const told = marked({ effects });
  expect(told.points('cl.premature.close')).toBe(-12);
  expect(told.points('cl.premature.trial')).toBe(-6);
  expect(told.points('cl.premature.price')).toBe(-6);
});
