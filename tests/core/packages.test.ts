/** Equal packages and holding firm: simulation, section 7. */
import type { Action, Mind, Offer } from '../../src/core/types';
import { does, gained, lost, READY, shareOf } from './dana';
import { offer, worthToUs } from './offers';

/** Worth .7367, .7333 and .7533 to the seller; .4*.4 + .1*.6 and so on to her. */
const PRICE = offer([2, 1, 0, 1, 0, 0]);
const SERVICE = offer([1, 1, 2, 0, 1, 0]);
const SAFE = offer([1, 0, 0, 2, 1, 1]);
const show = (...offers: Offer[]): Action => ({ move: 'packages', offers });
const EQUAL = show(PRICE, SERVICE, SAFE);

test('the packages of this file are worth about the same to us', () => {
  const worth = [PRICE, SERVICE, SAFE].map(worthToUs);
  expect(Math.max(...worth) - Math.min(...worth)).toBeLessThan(0.08);
});

test('equal ones: the first time she likes being asked', () => {
  const told = does(EQUAL, { mind: READY });
  expect(told.mind.bonus).toBeCloseTo(0.02, 12);
  expect(told.by('packages', 'trust')).toBeCloseTo(gained(0.012, 0.7), 12);
  expect(told.open.packages).toHaveLength(3);
  const again = told.next(EQUAL);
  expect(again.mind.bonus).toBeCloseTo(0.02, 12);
  expect(again.by('packages', 'trust')).toBe(0);
});

test('uneven ones cost patience and earn nothing', () => {
  const uneven = show(offer([0, 0, 0, 0, 0, 0]), offer([1, 0, 0, 0, 0, 0]));
  const told = does(uneven, { mind: READY });
  expect(told.by('packages.uneven', 'patience')).toBeCloseTo(lost(0.02), 12);
  expect(told.mind.bonus).toBe(0);
  expect(told.codes).not.toContain('packages');
});

test('up to .08 apart is still equal', () => {
  const apart = (options: readonly number[]) =>
    does(show(offer([0, 0, 0, 0, 0, 0]), offer(options)), { mind: READY }).codes;
  // .022 of .3 = .073 of our utility, .028 of .3 = .093
  expect(apart([0, 0, 0, 0, 1, 1])).toContain('packages');
  expect(apart([0, 0, 0, 0, 2, 0])).toContain('packages.uneven');
});

test('she names the best for her in .9, and what makes it so; it stands as the last proposal', () => {
  // to her: PRICE .16 + .06 + .075 = .295, SERVICE .08 + .06 + .15 + .075 = .365,
  // SAFE .08 + .1275 + .075 + .065 = .3475
  const named = shareOf(1500, (seed) => {
    const told = does(EQUAL, { seed, mind: READY });
    const best = told.cue('best');
    expect(told.open.standing).toEqual([PRICE, SERVICE, SAFE][(best.level ?? 0) - 1]);
    if (best.level === 2) expect(best.of).toBe('service');
    return best.level === 2;
  });
  expect(Math.abs(named - 0.9)).toBeLessThan(0.03);
});

test('a package that reaches what she aspires to is agreed at once', () => {
  const late = { mind: READY as Partial<Mind>, open: { rounds: 7, pricedAt: 2 } };
  const told = does(EQUAL, late);
  expect(told.open.agreed?.offer).toEqual(told.open.standing);
});

test('they are a round and a first price like any proposal', () => {
  const told = does(EQUAL);
  expect(told.open.rounds).toBe(1);
  expect(told.codes).toContain('price.early');
  expect(told.open.pricedAt).toBe(11);
});

describe('holding firm', () => {
  const HOLD: Action = { move: 'hold' };
  const standing = { standing: PRICE, pricedAt: 9, rounds: 1 };

  test('is respected when she trusts and fears little', () => {
    const told = does(HOLD, { mind: READY, open: standing });
    expect(told.codes).toContain('hold.respected');
    expect(told.mind.bonus).toBeCloseTo(0.012, 12);
    expect(told.by('bargain', 'patience')).toBeCloseTo(lost(0.012), 12);
  });

  test.each([
    ['trust .5', { trust: 0.5 }],
    ['risk .34', { risk: [0.34, 0.34, 0.34, 0.34, 0.34, 0.34] }],
  ] as [string, Partial<Mind>][])('is stubborn at %s', (_, mind) => {
    const told = does(HOLD, { mind: { ...READY, ...mind }, open: standing });
    expect(told.by('hold.stubborn', 'patience')).toBeCloseTo(lost(0.04), 12);
    expect(told.mind.bonus).toBe(0);
  });

  test('tries the last proposal again', () => {
    const told = does(HOLD, { mind: READY, open: { ...standing, rounds: 7 } });
    expect(told.open.agreed?.offer).toEqual(PRICE);
  });
});
