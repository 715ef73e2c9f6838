/** What she aspires to, takes and answers: simulation, section 7. */
import type { Action, Mind, Offer, Open } from '../../src/core/types';
import { does, lost, played, READY, type Sitting, scenario, sitting, table } from './dana';
import { every, offer, propose, worthToHer, worthToUs } from './offers';

/** Limits by hand: .4 + .4(Rw-.3) - .28(V-.4) - .22(trust-.45) - .12(Ub-.5). */
const LIMIT = 0.4 + 0.4 * (0.2 - 0.3) - 0.28 * 0.4 - 0.22 * 0.25 - 0.12 * 0.3;
const LOW = [0, 0, 0, 0, 0, 0];
const STANDARD = [0, 1, 1, 2, 1, 1];
const conceded = (t: number, c: number) => t / (t + c * (1 - t));
const aims = (round: number, bonus = 0, c = 1.9) =>
  LIMIT + (0.9 - LIMIT) * (1 - conceded(Math.min(1, round / 7), c)) - bonus;
const aspiration = (how: Sitting, action: Action = propose(LOW)) =>
  does(action, { ...how, mind: { ...READY, ...how.mind } }).effect('counter').n.wish;

describe('what an offer is worth', () => {
  test('to her: the sum of weight and value', () => {
    const told = does(propose(STANDARD), { mind: READY });
    const uB = 0.4 * 0 + 0.1 * 0.6 + 0.15 * 0.6 + 0.15 * 0.85 + 0.1 * 0.75 + 0.1 * 0.65;
    expect(told.effect('counter').n.worth).toBeCloseTo(uB, 12);
  });

  test('less what a condition costs her', () => {
    const told = does(propose(STANDARD, 'reference'), { mind: READY });
    expect(told.effect('counter').n.worth).toBeCloseTo(0.4175 - 0.06, 12);
  });
});

describe('her aspiration', () => {
  test('falls from her top to her limit, slowly when she is firm', () => {
    for (const rounds of [0, 1, 2, 4, 6, 7, 8])
      expect(aspiration({ open: { rounds } })).toBeCloseTo(aims(rounds + 1), 12);
    for (const firmness of [0.75, 2.6])
      expect(aspiration({ open: { rounds: 2 }, mind: { firmness } })).toBeCloseTo(
        aims(3, 0, firmness),
        12,
      );
  });

  test('is lowered by what was earned, never below her limit', () => {
    expect(aspiration({ open: { rounds: 2 }, mind: { bonus: 0.1 } })).toBeCloseTo(aims(3, 0.1), 12);
    expect(aspiration({ open: { rounds: 6 }, mind: { bonus: 0.5 } })).toBeCloseTo(LIMIT, 12);
  });

  test('her limit: fear and anger raise it, value, trust and understanding lower it', () => {
    const limit = (mind: Partial<Mind>) => aspiration({ open: { rounds: 9 }, mind }) ?? Number.NaN;
    const base = limit({});
    expect(limit({ risk: [0.3, 0.3, 0.3, 0.3, 0.3, 0.3] }) - base).toBeCloseTo(0.4 * 0.1, 12);
    expect(limit({ cover: [0.7, 0.7, 0.7, 0.7] }) - base).toBeCloseTo(0.28 * 0.1, 12);
    expect(limit({ trust: 0.6 }) - base).toBeCloseTo(0.22 * 0.1, 12);
    expect(limit({ understanding: [0.7, 0.7, 0.7] }) - base).toBeCloseTo(0.12 * 0.1, 12);
    expect(limit({ anger: 0.1 }) - base).toBeCloseTo(0.18 * 0.1, 12);
    expect(limit({ inflation: 0.1 }) - base).toBeCloseTo(0.1, 12);
    expect(limit({ noDeal: true }) - base).toBeCloseTo(1.35 - 0.4, 12);
    expect(limit({ reservation0: 0 })).toBe(0.05);
  });
});

describe('she takes an offer', () => {
  const late: Partial<Open> = { rounds: 7 };

  test('that reaches what she aspires to', () => {
    const told = does(propose(STANDARD), { mind: READY, open: late });
    expect(told.cueNames).toContain('agreed');
    expect(told.open.agreed).toEqual({ offer: offer(STANDARD), since: 11 });
    const poor = does(propose(LOW), { mind: READY, open: late });
    expect(poor.codes).toContain('counter');
  });

  test('only when she is ready: z above .3', () => {
    const z = (v: number): Sitting => ({
      open: { ...late, pricedAt: 9 },
      mind: {
        ...READY,
        cover: [v, v, v, v],
        understanding: [0, 0, 0],
        trust: 0.5,
        risk: Array(6).fill(0.5),
      },
    });
    // z = .35v + .125
    expect(does(propose(every('best')), z(0.51)).cueNames).toContain('agreed');
    expect(does(propose(every('best')), z(0.49)).cueNames).not.toContain('agreed');
  });
});

describe('her counter-offer', () => {
  const mine = offer([0, 1, 1, 2, 1, 1]);

  test('is the nearest to mine of those that she would take, by an exhaustive search', () => {
    const mind: Mind = { ...sitting().mind, ...READY };
    for (const rounds of [0, 2, 4]) {
      const told = does({ move: 'propose', offer: mine }, { mind: READY, open: { rounds } });
      const asp = told.effect('counter').n.wish ?? Number.NaN;
      const near = (options: readonly number[]) =>
        table.issues.reduce((sum, { cost }, i) => {
          const step = (options[i] ?? 0) - (mine.options[i] ?? 0);
          const weight = 1.2 - (mind.issueWeight[i] ?? 0);
          return sum + (Math.abs(step) / (cost.length - 1)) * weight + 0.15 * Math.max(0, -step);
        }, 0);
      const fitting = every()
        .filter((options) => {
          const uB = worthToHer(mind, offer(options));
          return uB >= asp && uB <= asp + 0.1;
        })
        .map(near);
      expect(fitting.length).toBeGreaterThan(0);
      const hers = told.open.counter as Offer;
      expect(worthToHer(mind, hers)).toBeGreaterThanOrEqual(asp);
      expect(near(hers.options)).toBeCloseTo(Math.min(...fitting), 9);
    }
  });

  test('is everything at its best when nothing would do', () => {
    const told = does(propose(STANDARD), { mind: { ...READY, noDeal: true } });
    expect(told.open.counter?.options).toEqual(every('best'));
  });

  test('keeps a condition up to .045, strikes a dearer one', () => {
    const cheap = does(propose(STANDARD, 'secondWard'), { mind: READY });
    expect(cheap.open.counter?.condition).toBe('secondWard');
    expect(cheap.cueNames).not.toContain('struck');
    expect(worthToHer(cheap.mind, cheap.open.counter as Offer)).toBeGreaterThanOrEqual(
      cheap.effect('counter').n.wish ?? 1,
    );
    const dear = does(propose(STANDARD, 'reference'), { mind: READY });
    expect(dear.open.counter?.condition).toBeNull();
    expect(dear.cue('struck').of).toBe('reference');
    expect(dear.by('condition.struck', 'patience')).toBeCloseTo(lost(0.02), 12);
    const edge = (cost: number) =>
      does(propose(STANDARD, 'reference'), {
        mind: { ...READY, conditionCost: [1, cost, 1, 1, 1] },
      }).open.counter?.condition;
    expect([edge(0.045), edge(0.0451)]).toEqual(['reference', null]);
  });
});

describe('the first price and the rounds', () => {
  test('named before z .33 it is pressure', () => {
    const told = does(propose(STANDARD));
    expect(told.by('price.early', 'patience')).toBeCloseTo(lost(0.05), 12);
    expect(told.by('price.early', 'trust')).toBeCloseTo(-0.02, 12);
    expect(told.open.pricedAt).toBe(11);
    expect(told.next(propose(STANDARD)).codes).not.toContain('price.early');
    expect(does(propose(STANDARD), { mind: READY }).codes).not.toContain('price.early');
  });

  test('every round costs patience, from the fourth after her last a lot', () => {
    const round = (rounds: number) => does(propose(LOW), { mind: READY, open: { rounds } });
    expect(round(0).by('bargain', 'patience')).toBeCloseTo(lost(0.012), 12);
    expect(round(9).codes).not.toContain('bargain.tooLong');
    expect(round(10).by('bargain.tooLong', 'patience')).toBeCloseTo(lost(0.15), 12);
  });
});

describe('accepting hers', () => {
  const pending = { counter: offer([3, 1, 1, 2, 1, 1]), standing: offer(STANDARD), pricedAt: 9 };

  test('takes it as it stands', () => {
    const told = does({ move: 'accept' }, { mind: READY, open: pending });
    expect(told.open.agreed?.offer).toEqual(pending.counter);
    expect(told.next({ move: 'close' }).open.deal).toEqual(pending.counter);
  });

  test('needs her to be ready', () => {
    const told = does({ move: 'accept' }, { open: pending });
    expect(told.codes).toContain('accept.notYet');
    expect(told.open.agreed).toBeNull();
  });
});

test('what a condition brings is real money', () => {
  for (const { id, sellerValue } of table.conditions)
    expect(worthToUs(offer(STANDARD, id)) - worthToUs(offer(STANDARD))).toBeCloseTo(
      sellerValue / 0.3,
      12,
    );
  expect(worthToUs(offer(LOW))).toBe(1);
  expect(played(sitting(), { move: 'listen' }).mind.bonus).toBe(0);
  expect(scenario.table.margin).toBe(0.3);
});
