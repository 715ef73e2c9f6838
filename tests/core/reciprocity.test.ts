/** Give and take at the table: simulation, section 7. */
import type { Action, Mind, Offer, Open, Scenario } from '../../src/core/types';
import { does, lost, READY, scenario } from './dana';
import { offer, propose } from './offers';

const STANDARD = [0, 1, 1, 2, 1, 1];
/** A first proposal lies on the table; she asked for nothing in particular unless `asked`. */
const standing = (options: readonly number[], how: { condition?: string; asked?: Offer } = {}) => ({
  open: {
    standing: offer(options, how.condition ?? null),
    counter: how.asked ?? null,
    pricedAt: 9,
    rounds: 1,
  } as Partial<Open>,
  mind: READY as Partial<Mind>,
});
const then = (options: readonly number[], condition: string | null, from = standing(STANDARD)) =>
  does(propose(options, condition), from);

describe('a trade', () => {
  test('gives and takes: price up a step (.08), service down (.09), all for .012', () => {
    const told = then([1, 1, 0, 2, 1, 1], null);
    expect(told.effect('trade').n).toMatchObject({ responsive: 1 });
    expect(told.effect('trade').n.gave).toBeCloseTo(0.08, 12);
    expect(told.effect('trade').n.took).toBeCloseTo(0.09, 12);
    expect(told.mind.bonus).toBeCloseTo(0.012, 12);
  });

  test('what it gives beyond what it takes counts by trust', () => {
    const told = then([3, 0, 1, 2, 1, 1], null);
    // gave .4*.6 = .24, took .1*.6 = .06
    expect(told.mind.bonus).toBeCloseTo(0.3 * 0.18 * (0.4 + 0.7) + 0.012, 12);
    expect(told.mind.inflation).toBe(0);
  });

  test('with a named condition: it is taken, at what it costs her or .006', () => {
    const told = then([1, 1, 1, 2, 1, 1], 'reference');
    expect(told.effect('trade').n.took).toBeCloseTo(0.06, 12);
    const free = does(propose([1, 1, 1, 2, 1, 1], 'term2'), {
      ...standing(STANDARD),
      mind: { ...READY, conditionCost: [0, 0, 0.001, 0, 0] },
    });
    expect(free.effect('trade').n.took).toBeCloseTo(0.006, 12);
  });

  test('dropping a condition counts as given', () => {
    const told = then([0, 0, 1, 2, 1, 1], null, standing(STANDARD, { condition: 'reference' }));
    expect(told.effect('trade').n.gave).toBeCloseTo(0.06, 12);
    expect(told.effect('trade').n.took).toBeCloseTo(0.06, 12);
  });

  test('the same condition as before is neither', () => {
    const told = then(
      [1, 1, 1, 2, 1, 1],
      'reference',
      standing(STANDARD, { condition: 'reference' }),
    );
    expect(told.codes).toContain('concede.free');
  });
});

describe('a free concession', () => {
  test('earns a little and teaches her that there is more', () => {
    const told = then([1, 1, 1, 2, 1, 1], null);
    expect(told.effect('concede.free').n.gave).toBeCloseTo(0.08, 12);
    expect(told.mind.bonus).toBeCloseTo(0.08 * 0.08, 12);
    expect(told.mind.inflation).toBeCloseTo(0.16 * 0.08, 12);
  });

  test('earns no more than .12 would', () => {
    const told = then([4, 1, 1, 2, 1, 1], null);
    expect(told.mind.bonus).toBeCloseTo(0.08 * 0.12, 12);
    expect(told.mind.inflation).toBeCloseTo(0.16 * 0.32, 12);
  });

  test('.005 or less is nothing', () => {
    const nearly = {
      ...standing(STANDARD),
      mind: { ...READY, issueWeight: [0.02, 0.2, 0.2, 0.2, 0.2, 0.18] },
    };
    const told = does(propose([1, 1, 1, 2, 1, 1], null), nearly);
    expect(told.codes).not.toContain('concede.free');
    expect(told.mind.bonus).toBe(0);
  });
});

test('stepping back costs trust, by more than .02', () => {
  const told = then([0, 1, 0, 2, 1, 1], null);
  expect(told.by('retract', 'trust')).toBeCloseTo(-0.03, 12);
  const little = {
    ...standing(STANDARD),
    mind: { ...READY, issueWeight: [0.4, 0.1, 0.03, 0.27, 0.1, 0.1] },
  };
  expect(does(propose([0, 1, 0, 2, 1, 1], null), little).codes).not.toContain('retract');
});

describe('answering what she asked for', () => {
  const asked = offer([3, 1, 1, 2, 1, 1]);

  test('is to raise an issue that her counter-offer raises', () => {
    const told = then([1, 1, 0, 2, 1, 1], null, standing(STANDARD, { asked }));
    expect(told.effect('trade').n.responsive).toBe(1);
    expect(told.codes).not.toContain('unresponsive');
  });

  test('to raise another one is worth .4 of it', () => {
    const told = then([0, 2, 0, 2, 1, 1], null, standing(STANDARD, { asked }));
    expect(told.codes).toContain('unresponsive');
    expect(told.mind.bonus).toBeCloseTo(0.4 * 0.012, 12);
    const free = then([0, 2, 1, 2, 1, 1], null, standing(STANDARD, { asked }));
    expect(free.effect('concede.free').n.responsive).toBe(0);
    expect(free.codes).toContain('unresponsive');
  });

  test('to go above her own offer by more than .02 gives money away', () => {
    const above = then([4, 1, 1, 2, 1, 1], null, standing(STANDARD, { asked }));
    expect(above.effect('overshoot').n.above).toBeCloseTo(0.08, 12);
    expect(then([3, 1, 1, 2, 1, 1], null, standing(STANDARD, { asked })).codes).not.toContain(
      'overshoot',
    );
  });
});

describe('a condition that may not be asked', () => {
  const tender: Scenario = {
    ...scenario,
    temper: { ...scenario.temper, conditionBanned: [false, true, false, false, false] },
  };
  const banned = (options: readonly number[], more = {}) =>
    does(propose(options, 'reference'), { ...standing(STANDARD), scenario: tender, ...more });

  test('is struck, costs patience and trust, and is nothing taken', () => {
    const told = banned([1, 1, 1, 2, 1, 1]);
    expect(told.cue('unreal').of).toBe('reference');
    expect(told.by('condition.unreal', 'patience')).toBeCloseTo(lost(0.02), 12);
    expect(told.by('condition.unreal', 'trust')).toBeCloseTo(-0.015, 12);
    expect(told.codes).toContain('concede.free');
    expect(told.codes).not.toContain('trade');
    expect(told.codes).not.toContain('condition.real');
  });

  test('never comes into the deal, by proposal, packages, hold or counter-offer', () => {
    const open = { ...standing(STANDARD).open, rounds: 7 };
    const signed = banned([4, 1, 1, 2, 1, 1], { open });
    expect(signed.open.standing?.condition).toBeNull();
    expect(signed.open.agreed?.offer.condition).toBeNull();
    expect(banned([0, 0, 0, 0, 0, 0]).open.counter?.condition).toBeNull();
    const packages: Action = {
      move: 'packages',
      offers: [offer([3, 1, 1, 2, 1, 1], 'reference'), offer([3, 2, 1, 2, 1, 1], 'reference')],
    };
    const told = does(packages, { ...standing(STANDARD), scenario: tender });
    expect(told.codes.filter((code) => code === 'condition.unreal')).toHaveLength(2);
    expect(told.open.standing?.condition).toBeNull();
    expect(told.open.packages?.map(({ condition }) => condition)).toEqual([null, null]);
  });
});
