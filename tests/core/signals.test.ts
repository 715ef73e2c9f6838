/** Signs that she would buy, and selling on after them: simulation, sections 5 and 9. */
import type { Action, Mind, Open } from '../../src/core/types';
import { does, played, shareOf, sitting } from './dana';

/** Answers a fear that was eased before: of substance, but it moves nothing but patience. */
const DWELL: Action = { move: 'address', fear: 'time', evidence: 'data' };
const RISK = [0.25, 0.25, 0.25, 0.25, 0.25, 0.25];
/** z = .35V + .25*.4 + .25*(1 - .5) + .15*.2; V is set so that z comes out. */
function at(z: number): Partial<Mind> {
  const v = (z - 0.1 - 0.125 - 0.03) / 0.35;
  const eased = RISK.map(() => true);
  return { cover: [v, v, v, v], risk: RISK, risk0: RISK, eased, lastAddressed: 4 };
}
const signs = (z: number, action: Action = DWELL, open: Partial<Open> = {}) =>
  shareOf(1000, (seed) => does(action, { seed, mind: at(z), open }).cueNames.includes('signal'));
const near = (share: number, odds: number) => expect(Math.abs(share - odds)).toBeLessThan(0.03);

test('are shown by .85 when she is ready, by .15 when she is near, by .02 below', () => {
  near(signs(0.521), 0.85);
  near(signs(0.519), 0.15);
  near(signs(0.421), 0.15);
  near(signs(0.419), 0.02);
});

test('come only after something of substance, and not once a price was named', () => {
  expect(signs(0.55, { move: 'listen' })).toBe(0);
  expect(signs(0.55, { move: 'trial' })).toBe(0);
  expect(signs(0.55, DWELL, { pricedAt: 8 })).toBe(0);
  near(signs(0.55, { move: 'demo', feature: 'openInterface', depth: 3 }), 0.85);
});

test('come at least five turns apart, four at most, and none while one is open', () => {
  const after = (mind: Partial<Mind>) =>
    shareOf(300, (seed) =>
      does(DWELL, { seed, mind: { ...at(0.55), ...mind } }).cueNames.includes('signal'),
    );
  expect(after({ signalAt: 7 })).toBe(0);
  expect(after({ signalAt: 6 })).toBeGreaterThan(0.8);
  expect(after({ signals: 4 })).toBe(0);
  expect(after({ signalOpen: true, signalAt: 9 })).toBe(0);
});

test('are an opportunity from z .45 on', () => {
  const opportunities = (z: number) =>
    [...new Array(300).keys()].flatMap((seed) => {
      const { effects } = does(DWELL, { seed, mind: at(z) });
      return effects.flatMap((one) => (one.code === 'signal' ? one.n.opportunity : []));
    });
  expect(new Set(opportunities(0.451))).toEqual(new Set([1]));
  expect(new Set(opportunities(0.449))).toEqual(new Set([0]));
});

const shown = () => sitting({ mind: { ...at(0.3), signalOpen: true, signalAt: 10 } });
const COFFEE: Action = { move: 'spend', on: 'coffee' };
const STANDARD = { options: [0, 1, 1, 2, 1, 1], condition: null };

test.each<Action>([
  { move: 'trial' },
  { move: 'close' },
  { move: 'propose', offer: STANDARD },
  { move: 'packages', offers: [STANDARD, { options: [1, 0, 0, 2, 1, 1], condition: null }] },
])('$move within three turns answers it', (action) => {
  expect(played(shown(), action).codes).toContain('signal.answered');
  expect(played(shown(), COFFEE, COFFEE, action).codes).toContain('signal.answered');
  const late = played(shown(), COFFEE, COFFEE, COFFEE, action);
  expect(late.codes).toContain('signal.missed');
  expect(late.codes).not.toContain('signal.answered');
});

test('anything else lets it pass', () => {
  const told = played(shown(), { move: 'listen' }, { move: 'rapport' });
  expect(told.codes).not.toContain('signal.missed');
  expect(told.next({ move: 'ask', about: 'needs' }).effect('signal.missed').n.shown).toBe(10);
});

describe('overselling', () => {
  const oversells = (z: number, how: Partial<Open> = {}, action: Action = DWELL) =>
    does(action, { mind: { ...at(z), signals: 4 }, open: how }).codes.includes('oversell');

  test('is a move of substance, after she was ready, that brings her limit hardly down', () => {
    expect(oversells(0.551)).toBe(true);
    expect(oversells(0.549)).toBe(false);
    expect(oversells(0.551, {}, { move: 'listen' })).toBe(false);
  });

  test('what still brings her limit down by .004 is none', () => {
    const told = does(
      { move: 'demo', feature: 'routing', depth: 2 },
      { mind: at(0.551), open: { toldNeed: [true, true, true, true] } },
    );
    expect(told.by('demo', 'cover', 'alarms') * 0.4 * 0.28).toBeGreaterThan(0.004);
    expect(told.codes).not.toContain('oversell');
  });
});
