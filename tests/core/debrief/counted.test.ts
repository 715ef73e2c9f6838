/** What the pictures of the debrief are drawn from, over whole meetings of every bot. */
import { BARGAIN } from '../../../src/core/constants';
import { debriefOf } from '../../../src/core/debrief';
import { moments } from '../../../src/core/debrief/highlights';
import { SHOWN } from '../../../src/core/debrief/shown';
import { movedIn } from '../../../src/core/debrief/timeline';
import { bands, corners, wayOfTrust } from '../../../src/core/debrief/turning';
import { history } from '../../../src/core/meeting';
import type { Finding } from '../../../src/core/score/findings';
import type { Mark } from '../../../src/core/types';
import { oren } from '../../../src/scenario/shipped';
import { meetings } from '../../debrief-view/played';

const all = meetings.map((meeting) => ({ meeting, debrief: debriefOf(meeting) }));
const signed = all.filter(({ meeting }) => meeting.open.deal !== null);
const { table } = oren.scenario;
const full = table.margin * table.list;

test('there are meetings of both kinds to look at', () => {
  expect(signed.length).toBeGreaterThan(10);
  expect(all.length - signed.length).toBeGreaterThan(10);
});

describe('deal map', () => {
  test('along the frontier she gets less as the company gets more', () => {
    for (const { debrief } of all) {
      const { frontier } = debrief.map;
      expect(frontier.length).toBeGreaterThan(5);
      frontier.slice(1).forEach(({ seller, buyer }, i) => {
        expect(seller).toBeGreaterThanOrEqual(frontier[i]?.seller ?? 0);
        expect(buyer).toBeLessThanOrEqual(frontier[i]?.buyer ?? 0);
      });
    }
  });

  test('the own limit is the authority, in money', () => {
    for (const { debrief } of all)
      expect(debrief.map.limits.seller).toBe(Math.round(BARGAIN.authority * full));
  });

  test('every package that was put forward stands there in its round', () => {
    for (const { meeting, debrief } of all) {
      const proposals = history(meeting).filter(
        ({ action: { move } }) => move === 'propose' || move === 'packages',
      );
      const put = proposals.map(({ action }) =>
        action.move === 'packages' ? action.offers.length : 1,
      );
      expect(debrief.map.offers).toHaveLength(put.reduce((a, b) => a + b, 0));
      expect(debrief.map.offers.at(-1)?.round ?? 0).toBe(proposals.length);
    }
  });

  test('deal, split and what was left are there exactly when a deal was signed', () => {
    for (const { meeting, debrief } of all) {
      const { deal, left, last, split } = debrief.map;
      const there = meeting.open.deal !== null;
      expect([deal !== null, left !== null]).toEqual([there, there]);
      expect(last !== null).toBe(!there && meeting.open.standing !== null);
      if (split) expect(split.seller + split.buyer).toBe(100);
    }
  });

  test('the better package is worth what is said, and something in it differs', () => {
    for (const { debrief } of signed) {
      const { left, deal, frontier } = debrief.map;
      const most = Math.max(
        ...frontier.filter(({ buyer }) => buyer >= (deal?.buyer ?? 0)).map((p) => p.seller),
      );
      if (left && left.money > 0) {
        expect(left.swaps.length + (left.condition ? 1 : 0)).toBeGreaterThan(0);
        // Points are whole hundredths, so a package a breath below hers counts there as no loss.
        expect((deal?.seller ?? 0) + left.money).toBeLessThanOrEqual(most + 1);
      }
    }
  });

  test('the fair point lies on the frontier, above both limits', () => {
    for (const { debrief } of all) {
      const { fair, frontier, limits } = debrief.map;
      if (!fair) continue;
      expect(frontier).toContainEqual(fair);
      expect(fair.seller).toBeGreaterThanOrEqual(limits.seller);
      expect(fair.buyer).toBeGreaterThanOrEqual(limits.buyer);
    }
  });
});

describe('depth', () => {
  test('every explanation and demonstration has its step, with the level that it met', () => {
    for (const { meeting, debrief } of all) {
      const moves = history(meeting).filter(
        ({ action: { move } }) => move === 'explain' || move === 'demo',
      );
      expect(debrief.depths).toHaveLength(moves.length);
      for (const { said, level, gap } of debrief.depths) {
        expect(level).toBeGreaterThanOrEqual(1);
        expect(level).toBeLessThanOrEqual(4);
        expect(gap).toBe(said - Math.round(level));
      }
    }
  });

  test('one who always explains at expert depth is seen to be too deep', () => {
    const deep = all.flatMap(({ debrief }) => debrief.depths).filter(({ gap }) => gap >= 2);
    expect(deep.length).toBeGreaterThan(0);
    expect(deep.every(({ said }) => said >= 3)).toBe(true);
  });
});

describe('where it turned', () => {
  test('corners are the ends and what leaves the straight line', () => {
    expect(corners([40, 42, 44, 46])).toEqual([0, 3]);
    expect(corners([40, 50, 30, 60])).toEqual([0, 1, 2, 3]);
    expect(corners([40])).toEqual([0]);
    expect(corners([])).toEqual([]);
  });

  const turn = (n: number, trust: number, code = 'ask', fear = 40) => ({
    ...{ turn: n, moves: [], marks: [] },
    causes: [{ id: `effect.${code}`, names: [], shifts: [] }],
    after: { trust, understanding: 0, fear, readiness: 0 },
  });

  test('the same fault twice in a row is one stretch, and it counts what it cost', () => {
    const turns = [turn(1, 50), turn(2, 47, 'explain.lost'), turn(3, 44, 'demo.lost', 45)];
    expect(bands(turns)).toEqual([{ from: 2, to: 3, wrong: 'tooDeep', loss: 11 }]);
  });

  test('of four stretches the three costliest stay, in their order', () => {
    const turns = [
      ...[turn(1, 50), turn(2, 45, 'talkedOver'), turn(3, 45), turn(4, 44, 'price.early')],
      ...[turn(5, 44), turn(6, 41, 'explain.lost'), turn(7, 41), turn(8, 39, 'hype.exposed')],
    ];
    expect(bands(turns).map(({ wrong }) => wrong)).toEqual(['unheard', 'tooDeep', 'unproven']);
  });

  test('trust that fell and came back was won back', () => {
    const turns = [turn(1, 45), turn(2, 35), turn(3, 52)];
    expect(wayOfTrust(44, turns)).toEqual({ way: 'wonBack', low: 2, high: 3, rise: 3, fall: 2 });
    expect(wayOfTrust(44, [turn(1, 60), turn(2, 40)]).way).toBe('lostAgain');
    expect(wayOfTrust(44, [turn(1, 46), turn(2, 52)]).way).toBe('rose');
    expect(wayOfTrust(44, [turn(1, 42), turn(2, 36)]).way).toBe('fell');
    expect(wayOfTrust(44, [turn(1, 45)]).way).toBe('even');
    expect(wayOfTrust(44, []).way).toBe('even');
  });
});

test('the steps of the risk ledger lead from the start of each fear to its end', () => {
  for (const { debrief } of all)
    for (const { start, end, steps } of debrief.risks) {
      const sum = steps.reduce((total, { by }) => total + by, 0);
      // Each step is rounded to a whole point, and a fear is held within 0..1.
      expect(Math.abs(end - start - sum)).toBeLessThanOrEqual(steps.length / 2 + 1);
    }
});

test('the risk ledger is sorted by what moved most', () => {
  for (const { debrief } of all) {
    const moved = debrief.risks.map(({ start, end }) => Math.abs(end - start));
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
    expect(debrief.risks).toHaveLength(6);
  }
});

test('what was earned, less what was spent and lost to lies, is the profit', () => {
  for (const { debrief } of all) {
    const { earned, spent, lies, profit, rows } = debrief.expenses;
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(spent);
    expect(earned - spent - lies).toBe(profit);
    expect(profit).toBe(debrief.headline.profit);
    expect(Math.abs(profit - debrief.score.profit)).toBeLessThanOrEqual(2);
  }
});

describe('ledger and moments', () => {
  test('the greatest effect first, faults and praise alike', () => {
    for (const { debrief } of all) {
      const sizes = debrief.ledger.map(({ size }) => size);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    const tones = new Set(all.flatMap(({ debrief }) => debrief.ledger.map(({ tone }) => tone)));
    expect([...tones].sort()).toEqual(['bad', 'good']);
  });

  test('three moments at most, at different turns, in their order', () => {
    for (const { debrief } of all) {
      const turns = debrief.moments.map(({ mark }) => mark.turn);
      expect(turns).toEqual([...new Set(turns)].sort((a, b) => a - b));
      expect(turns.length).toBeLessThanOrEqual(3);
    }
  });

  test('one praise is among them however much there was to blame', () => {
    const row = (turn: number, finding: Finding, size: number) => ({
      ...{ tone: SHOWN[finding].tone, size, times: 1 },
      mark: { turn, finding } as unknown as Mark,
    });
    const chosen = moments([
      row(5, 'risk.hype.said', 9),
      row(3, 'cl.premature.close', 8),
      row(0, 'co.decisions.right', 7),
      row(9, 'risk.eased.stayed', 6),
      row(2, 'risk.evidence.calm', 5),
      row(7, 'risk.evidence.fit', 1),
    ]);
    expect(chosen.map(({ mark }) => mark.turn)).toEqual([3, 5, 7]);
  });
});

test('a quantity that two causes of a turn moved stands there once, as their sum', () => {
  const shift = (by: number, better: boolean) => ({
    ...{ what: 'debrief.change.trust', of: null, by, better },
  });
  const moved = movedIn({
    ...{ turn: 1, moves: [], marks: [] },
    causes: [
      { id: 'effect.ask', names: [], shifts: [shift(5, true)] },
      { id: 'effect.price', names: [], shifts: [shift(-8, false)] },
    ],
    after: { trust: 0, understanding: 0, fear: 0, readiness: 0 },
  });
  expect(moved).toEqual([shift(-3, false)]);
});
