/** Marks for cost, the outcome and the sum of all, by hand: simulation, section 9. */
import { READY, sitting, table } from './dana';
import { type Case, happened, marked } from './marks';
import { every, offer, worthToHer, worthToUs } from './offers';

const DEAL = offer([2, 2, 1, 2, 1, 1]);
/** Without lead cards their 25 points are shared out over the other 75. */
const FULL = 100 / 75;
const spend = (of: string, useful: number, cost = 60, over = 0) =>
  happened('spend', 5, { of, n: { cost, useful, over } });
const near = { distance: 0.2, allowance: 6000 };
const cost = (how: Case) => marked({ ...how, open: { ...near, ...how.open } });

describe('cost', () => {
  test('50 for right decisions: hotel, specialist, coffee and each spending', () => {
    const right = (how: Case) => cost(how).points('co.decisions');
    // hotel and specialist rightly not taken, no coffee offered
    expect(right({})).toBeCloseTo((FULL * 50 * 2.5) / 4, 9);
    expect(right({ effects: [spend('coffee', 1)] })).toBeCloseTo((FULL * 50 * 3.5) / 4, 9);
    expect(right({ effects: [spend('coffee', 1), spend('gift', 0)] })).toBeCloseTo(
      (FULL * 50 * 3.5) / 5,
      9,
    );
    expect(right({ open: { channel: 'phone' } })).toBeCloseTo((FULL * 50 * 2.5) / 3, 9);
  });

  test('a night’s hotel is for a far visit, a specialist for a level above 2.9', () => {
    const right = (how: Case) => (cost(how).points('co.decisions') * 4) / (FULL * 50) - 0.5;
    expect(right({ open: { hotel: true } })).toBeCloseTo(1, 9);
    expect(right({ open: { hotel: true, distance: 0.56 } })).toBeCloseTo(2, 9);
    expect(right({ open: { distance: 0.56 } })).toBeCloseTo(1, 9);
    const level = (x: number) => ({ mind: { level: [x, x, x] }, open: { specialist: true } });
    expect(right(level(2.91))).toBeCloseTo(2, 9);
    expect(right(level(2.9))).toBeCloseTo(1, 9);
  });

  test('15 for the time, 10 for what was not spent, 5 when it was worth it', () => {
    expect(cost({}).points('co.time')).toBeCloseTo(FULL * 15, 9);
    expect(cost({ open: { turn: 60 } }).points('co.time')).toBeCloseTo(FULL * 15 * 0.5, 9);
    expect(cost({ open: { turn: 6 } }).points('co.time')).toBeCloseTo((FULL * 15) / 2, 9);
    expect(cost({ open: { spent: 1500 } }).points('co.return')).toBeCloseTo(FULL * 7.5, 9);
    const worth = (how: Case) => cost(how).points('co.return.worthIt');
    expect(worth({})).toBe(0);
    expect(worth({ open: { ended: 'deal', deal: DEAL } })).toBeCloseTo(FULL * 5, 9);
    expect(worth({ mind: { noDeal: true } })).toBeCloseTo(FULL * 5, 9);
  });

  test('70 off for waste by the allowance, half a specialist; 20 beyond it', () => {
    const gift = cost({ effects: [spend('gift', 0, 700)] });
    expect(gift.points('co.waste')).toBeCloseTo((-70 * 700) / 6000, 9);
    expect(cost({ open: { hotel: true } }).points('co.waste')).toBeCloseTo((-70 * 1100) / 6000, 9);
    expect(cost({ open: { specialist: true } }).points('co.waste')).toBeCloseTo(
      (-70 * 1200) / 6000,
      9,
    );
    const all = Array.from({ length: 4 }, () => spend('siteVisit', 0, 2600));
    expect(cost({ effects: all }).points('co.waste')).toBeCloseTo(-70, 9);
    const beyond = [spend('gift', 0, 700, 1), spend('gift', 0, 700, 1)];
    expect(cost({ effects: beyond }).points('co.authority')).toBe(-40);
  });
});

describe('outcome', () => {
  const margin = 0.3 * 400_000;
  const mind = { ...sitting().mind, ...READY };
  const within = every().filter((options) =>
    options.every((option, i) => option <= (mind.capacity[i] ?? 0)),
  );
  /** Limit after a meeting as good as it gets: .4 - .04 - .07 - .066 - .03. */
  const best = Math.max(
    ...[null, ...table.conditions.map(({ id }) => id)].flatMap((condition) =>
      within
        .map((options) => offer(options, condition))
        .filter((one) => worthToHer(mind, one) >= 0.194)
        .map(worthToUs),
    ),
  );

  test('profit: the margin of the deal less what everything cost', () => {
    const open = { ended: 'deal', deal: DEAL, spent: 500, prepared: ['product', 'file'] } as const;
    const told = marked({ mind: READY, open });
    expect(told.score.profit).toBeCloseTo(worthToUs(DEAL) * margin - 500 - 500 - 90 * 20, 6);
    const lied = marked({ mind: { ...READY, lies: 2 }, open });
    expect(told.score.profit - lied.score.profit).toBeCloseTo(2 * 0.02 * 400_000, 6);
    expect(marked({}).score.profit).toBe(-90 * 20);
  });

  test('70 for the money against the best that was possible, 30 for how content she is', () => {
    const told = marked({ mind: READY, open: { ended: 'deal', deal: DEAL } });
    const money = told.score.profit / (best * margin - 4500);
    const surplus = Math.min(1, (worthToHer(mind, DEAL) - 0.157) / 0.3);
    // trust .7, value .8, risk .2, no anger
    const content = 0.3 + 0.35 * 0.4 + 0.3 * 0.8 - 0.25 * 0.2 + 0.3 * surplus;
    expect(told.score.outcome).toBeCloseTo(70 * money + 30 * content, 9);
    const helped = marked({
      mind: READY,
      open: { ended: 'deal', deal: DEAL, aftercare: ['summary', 'call'] },
    });
    expect(helped.score.outcome - told.score.outcome).toBeCloseTo(30 * 0.04, 9);
  });

  test('where nothing was possible: 12,000 is all that can be lost', () => {
    const told = marked({ mind: { noDeal: true, anger: 0.4, anger0: 0.1, lies: 1 } });
    const content = 0.3 + 0.35 * 0.1 + 0.2 * (0.1 - 0.4) - 0.25 * 0.43 - 0.12 - 0.25 * 0.2;
    expect(told.score.outcome).toBeCloseTo(70 * (1 - 1800 / 12_000) + 30 * Math.max(0, content), 9);
  });
});

describe('all together', () => {
  test('80 of the process, 20 of the outcome; no cards, so no channel', () => {
    const { score } = marked({ mind: READY, open: { ended: 'deal', deal: DEAL } });
    expect(score.total).toBeCloseTo(0.8 * score.process + 0.2 * score.outcome, 12);
    expect(score.skills.channel).toMatchObject({ points: null, why: 'noTriage' });
    expect(score.coverage).toBe(1);
  });

  test('the process is the weighted mean, cut when little was seen or said honestly', () => {
    const { score } = marked({
      open: { ended: 'left', turn: 12 },
      effects: [happened('hype', 5, { of: 'time' }), happened('hype', 6, { of: 'time' })],
    });
    // forecast, honesty and cost are seen: 12, 5 and 4 of 92
    const { forecast, honesty, cost: spent } = score.skills;
    expect([honesty.points, forecast.points]).toEqual([expect.closeTo(20, 9), 0]);
    const mean = (12 * 0 + 5 * 20 + 4 * (spent.points ?? 0)) / 21;
    expect(score.coverage).toBeCloseTo(21 / 92, 12);
    expect(score.process).toBeCloseTo(mean * (0.5 + (0.5 * 21) / 92) * (0.6 + 0.4 * (20 / 50)), 9);
  });
});
