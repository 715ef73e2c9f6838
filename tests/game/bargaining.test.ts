import { refusal, start } from '../../src/core/meeting';
import type { Offer, Open } from '../../src/core/types';
import { view } from '../../src/core/view';
import {
  type Clause,
  clauses,
  isAbove,
  shareAlong,
} from '../../src/game/words-layer/bargaining/clauses';
import {
  actionOf,
  inHand,
  mayAdd,
  opening,
  turnedTo,
  withCondition,
  withOneMore,
  withOption,
  without,
} from '../../src/game/words-layer/bargaining/drafts';
import { compare, conditionWorth, reckon } from '../../src/game/words-layer/bargaining/money';
import { oren } from '../../src/scenario/shipped';
import { setupOf } from '../core/dana';

const { scenario } = oren;
const { table } = scenario;
const seat = view(start(scenario, setupOf(1)), 'realistic');
const at = (open: Partial<Open>) => ({ ...seat, open: { ...seat.open, ...open } });
const standard: Offer = { options: table.standard, condition: null };

describe('the sheet opens', () => {
  test('with the standard package before anything was offered', () => {
    expect(opening(seat)).toEqual({ offers: [standard], inHand: 0 });
  });

  test('with the standing offer once there is one', () => {
    const standing: Offer = { options: [1, 0, 0, 1, 0, 0], condition: 'term2' };
    expect(inHand(opening(at({ standing })))).toBe(standing);
  });

  test('with the packages on the table, the one that she named in hand', () => {
    const packages: Offer[] = [standard, { options: [1, 0, 1, 2, 1, 0], condition: null }];
    const drafts = opening(at({ packages, standing: packages[1] as Offer }));
    expect(drafts).toEqual({ offers: packages, inHand: 1 });
  });
});

describe('packages in hand', () => {
  const one = opening(seat);

  test('a clause and a condition change without touching the offer before', () => {
    const now = withCondition(withOption(one, 0, 3, 1), 0, 'reference');
    expect(inHand(now)).toEqual({ options: [0, 1, 1, 1, 1, 1], condition: 'reference' });
    expect(inHand(one)).toEqual(standard);
  });

  test('a second and a third are copies; there is no fourth', () => {
    const three = withOneMore(withOneMore(one));
    expect(three.offers).toHaveLength(3);
    expect(three.inHand).toBe(2);
    expect(mayAdd(three)).toBe(false);
    expect(withOneMore(three)).toBe(three);
  });

  test('the last one stays, and the hand stays on a package', () => {
    const two = withOneMore(one);
    expect(without(two, 1)).toEqual(one);
    expect(without(two, 0)).toEqual(one);
    expect(without(one, 0)).toBe(one);
    expect(turnedTo(two, 7).inHand).toBe(1);
  });

  test('one is a proposal, several are packages; both are legal once the packages differ', () => {
    const actions = [actionOf(one), actionOf(withOption(withOneMore(one), 1, 0, 1))];
    expect(actions.map(({ move }) => move)).toEqual(['propose', 'packages']);
    for (const action of actions) expect(refusal(seat, action)).toBeNull();
    expect(refusal(seat, actionOf(withOneMore(one)))).toBe('twinPackages');
  });
});

describe('money', () => {
  test('the standard package: list price, margin 24.1 % of it, above the limit', () => {
    // margin .30 - payment .006 - service .015 - training .016 - pilot .010 - warranty .012 = .241
    const sum = reckon(table, standard);
    expect(sum).toMatchObject({ price: 400_000, discount: 0, margin: 96_400, limit: 40_000 });
    expect(sum.share).toBeCloseTo(0.241);
    expect(sum.limitShare).toBeCloseTo(0.1);
    expect(sum.within).toBe(true);
  });

  test('a discount of 15 % is a price of 85 %, below what may be signed alone', () => {
    const offer: Offer = { options: [5, 1, 1, 2, 1, 1], condition: null };
    expect(reckon(table, offer)).toMatchObject({ price: 340_000, margin: 36_400, within: false });
  });

  test('a condition counts at what it brings', () => {
    const offer: Offer = { ...standard, condition: 'term2' };
    expect(conditionWorth(table, 'term2')).toBe(8_000);
    expect(reckon(table, offer).margin).toBe(96_400 + 8_000);
  });

  test('packages: equal within the band of the rules, twins are named', () => {
    const cheaper: Offer = { options: [1, 1, 1, 2, 0, 1], condition: null };
    const dear: Offer = { options: [4, 1, 1, 2, 1, 1], condition: null };
    expect(compare(table, [standard])).toBeNull();
    expect(compare(table, [standard, cheaper])).toEqual({
      equal: true,
      apart: 8_000,
      twins: false,
    });
    expect(compare(table, [standard, dear])?.equal).toBe(false);
    expect(compare(table, [standard, { ...standard }])?.twins).toBe(true);
  });
});

describe('clauses', () => {
  test('the standard package is marked; nothing is known of her wishes or of capacity at first', () => {
    const all = clauses(seat);
    expect(all.map(({ standard: option }) => option)).toEqual(table.standard);
    expect(all.every(({ asked, capacity }) => asked === null && capacity === null)).toBe(true);
  });

  test('her counter-offer and the costing show beside each clause that has to be kept', () => {
    const counter: Offer = { options: [3, 2, 2, 3, 1, 1], condition: null };
    const all = clauses(at({ counter, capacity: [5, 2, 1, 2, 1, 2] }));
    expect(all.map(({ asked }) => asked)).toEqual(counter.options);
    expect(all.map(({ capacity }) => capacity)).toEqual([null, null, 1, 2, 1, 2]);
    expect(isAbove(all[2] as Clause, 2)).toBe(true);
    expect(isAbove(all[0] as Clause, 5)).toBe(false);
    expect(shareAlong(all[0] as Clause, 5)).toBe(1);
  });
});
