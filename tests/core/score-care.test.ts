/** Marks for care and honesty, by hand: simulation, section 9. */
import type { EffectCode } from '../../src/core/effects';
import { type Case, happened, marked } from './marks';
import { offer } from './offers';

const DEAL = { ended: 'deal', deal: offer([1, 1, 2, 2, 1, 0]) } as const;

describe('care', () => {
  const felt = (turn: number) => happened('feeling', turn, { of: 'worry' });
  const hit = (turn: number, n: number) =>
    happened('ack.match', turn, { of: 'worry', n: { hit: n } });
  const heard = (turn: number) =>
    happened('listen.emotion', turn, { of: 'worry', n: { hit: 0.3 } });
  const moments = (...effects: Case['effects'] & object) =>
    marked({ effects }).points('care.moments');

  test('55 for the moments: (hits + .3) of (feelings + .6)', () => {
    expect(moments()).toBeCloseTo(55 / 2, 9);
    expect(moments(felt(2), hit(3, 1))).toBeCloseTo((55 * 1.3) / 1.6, 9);
    expect(moments(felt(2), heard(3), hit(4, 0.7))).toBeCloseTo((55 * 1.3) / 1.6, 9);
    expect(moments(felt(2), heard(3), felt(9))).toBeCloseTo((55 * 0.6) / 2.6, 9);
  });

  test('never more than 55: who comes upset has a feeling from the start', () => {
    const upset = {
      mind: { anger0: 0.5, anger: 0.2 },
      effects: [hit(1, 1), felt(9), hit(10, 1)],
    };
    expect(marked(upset).points('care.moments')).toBeCloseTo((55 * 2.3) / 2.6, 9);
  });

  test('20 for patience, full from .3, by how long the meeting was', () => {
    const kept = (patience: number, turn = 20) =>
      marked({ mind: { patience }, open: { turn } }).points('care.patienceKept');
    expect([kept(0.3), kept(0.9)]).toEqual([20, 20]);
    expect([kept(0.15), kept(0.9, 6)]).toEqual([10, 10]);
    expect(kept(-0.1)).toBe(0);
  });

  test('25 for trust, from -.02 to .26', () => {
    const built = (trust: number, more = {}) =>
      marked({ mind: { trust, ...more } }).points('care.trustBuilt');
    expect(built(0.66)).toBeCloseTo(25, 9);
    expect(built(0.52)).toBeCloseTo(12.5, 9);
    expect(built(0.38)).toBeCloseTo(0, 9);
    // who came angry has to be calmed too
    expect(built(0.66, { anger0: 0.5, anger: 0.35 })).toBeCloseTo(25 * 0.5, 9);
    expect(built(0.66, { anger0: 0.5, anger: 0.1 })).toBeCloseTo(25, 9);
  });

  test('6 off a wrong word, 3 for one where nothing was, 4 for talking over, five times at most', () => {
    const all = (code: EffectCode, n: number) =>
      Array.from({ length: n }, (_, i) => happened(code, i));
    expect(marked({ effects: all('ack.mislabel', 2) }).points('care.mislabel')).toBe(-12);
    expect(marked({ effects: all('ack.empty', 1) }).points('care.mislabel')).toBe(-3);
    expect(marked({ effects: all('talkedOver', 7) }).points('care.talkedOver')).toBe(-20);
  });

  test('15 off when she left', () => {
    const left = marked({
      open: { ended: 'left' },
      effects: [felt(2), happened('buyerLeft', 20, { of: 'patience' })],
    });
    expect(left.points('care.lostPatience')).toBe(-15);
  });

  test('8 off for what was useful afterwards and left undone', () => {
    const term = {
      source: 'term',
      what: 'service',
      keepOdds: 0.93,
      honest: true,
      turn: 20,
    } as const;
    const undone = (how: Case) => marked(how).points('care.afterwards');
    const signed = { mind: { promises: [term], deferred: 1 } };
    expect(undone({ ...signed, open: DEAL })).toBe(-8);
    expect(undone({ ...signed, open: { ...DEAL, aftercare: ['answers'] } })).toBe(-4);
    expect(undone({ ...signed, open: { ...DEAL, aftercare: ['call', 'summary'] } })).toBe(-4);
    expect(undone({ ...signed, open: { ...DEAL, aftercare: ['handover', 'answers'] } })).toBe(0);
    expect(undone({})).toBe(-8);
    expect(undone({ open: { aftercare: ['call'] } })).toBe(0);
    expect(undone({ open: { ended: 'left' }, effects: [felt(2)] })).toBe(0);
  });
});

describe('honesty', () => {
  type Given = 'true' | 'candid' | 'defer' | 'wrong' | 'exaggerate' | 'dodged';
  const gave = (code: Given, n = 0) => happened(`answer.${code}`, 5, { of: 'mri', n: { n } });
  const honest = (...effects: Case['effects'] & object) => marked({ effects }).sum('honesty');
  const share = (sum: number, n: number) => (100 * (sum + 0.9)) / (n + 1.5);

  test('100 for (worth + .9) of (questions + 1.5)', () => {
    expect(honest()).toBeCloseTo(60, 9);
    expect(honest(gave('true'), gave('candid'))).toBeCloseTo(share(2, 2), 9);
    expect(honest(gave('defer', 0), gave('defer', 1))).toBeCloseTo(share(0.65 + 0.35, 2), 9);
    expect(honest(gave('wrong'), gave('dodged'))).toBeCloseTo(share(0.35 + 0.2, 2), 9);
    expect(honest(gave('exaggerate'))).toBeCloseTo(share(0, 1), 9);
  });

  test('a short meeting shows little of it', () => {
    expect(marked({ open: { turn: 3 } }).sum('honesty')).toBeCloseTo(60 / 4, 9);
  });

  test('20 off a hype, 7 for every clause of the deal above what can be delivered', () => {
    expect(honest(happened('hype', 5, { of: 'time' }))).toBeCloseTo(40, 9);
    // capacity of service is 1, of the others as signed
    expect(marked({ open: DEAL }).points('ho.stretchedPromise')).toBe(-7);
    expect(marked({ open: { standing: DEAL.deal } }).points('ho.stretchedPromise')).toBe(0);
  });
});
