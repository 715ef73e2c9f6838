/** Answering fears with evidence, or talking them away: simulation, section 4. */
import type { Action } from '../../src/core/types';
import type { Evidence, Fear } from '../../src/core/vocabulary';
import { does, felt, gained, lost, shareOf } from './dana';

const address = (fear: Fear, evidence: Evidence): Action => ({ move: 'address', fear, evidence });
const TOLD = { open: { toldFear: [true, true, true, true, true, true] } };
const TRUST = 0.45 + 0.7 * 0.4;
/** Fit 1.08 for data against the financial fear of an analytical mind would ease .8 and more. */
const sharePower = (fit: number, told = 0.7) => told * fit * Math.sqrt(fit) * TRUST;

describe('addressing', () => {
  test('eases a told fear by fit to the power 1.5 and by trust', () => {
    // data .8 x taste 1.2 = .96
    const told = does(address('financial', 'data'), TOLD);
    const share = sharePower(0.96);
    expect(told.by('address.fit', 'risk', 'financial')).toBeCloseTo(-0.6 * share, 12);
    expect(told.by('address.fit', 'trust')).toBeCloseTo(gained(0.018), 12);
    expect(told.open.easedAt).toBe(11);
  });

  test('an untold fear is eased .28 instead of .70, and earns no trust', () => {
    const told = does(address('financial', 'data'));
    expect(told.all('risk', 'financial')).toBeCloseTo(-0.6 * sharePower(0.96, 0.28), 12);
    expect(told.all('trust')).toBe(0);
  });

  test.each([
    ['prepared evidence', { open: { ...TOLD.open, prepared: ['evidence'] } }, 1.15],
    [
      'a feeling unanswered',
      { ...felt('worry'), open: { ...felt('worry').open, ...TOLD.open } },
      0.5,
    ],
    ['anger .45', { ...TOLD, mind: { anger: 0.45 } }, 1 - 0.5 * 0.5],
    ['anger 1', { ...TOLD, mind: { anger: 1 } }, 0.5],
  ] as const)('%s', (_, how, factor) => {
    const told = does(address('performance', 'reference'), how);
    // reference .6 x taste .7 = .42
    expect(told.effect('address').n.share).toBeCloseTo(factor * sharePower(0.42), 12);
  });

  test('the same proof again works by .45 of what it did', () => {
    const once = does(address('performance', 'data'), TOLD);
    const twice = once.next(address('performance', 'data'));
    const trust = 0.45 + 0.7 * once.mind.trust;
    const fit = 0.7 * 1.2;
    expect(twice.effect('address').n.share).toBeCloseTo(
      0.45 * 0.7 * fit * Math.sqrt(fit) * trust,
      12,
    );
  });

  test('no proof takes more than .8 of a fear', () => {
    const told = does(address('financial', 'data'), { ...TOLD, mind: { trust: 1 } });
    expect(sharePower(0.96) / TRUST).toBeGreaterThan(0.6);
    expect(told.effect('address').n.share).toBeCloseTo(0.7 * 0.96 * Math.sqrt(0.96) * 1.15, 12);
    const most = { mind: { trust: 1 }, open: { ...TOLD.open, prepared: ['evidence' as const] } };
    expect(does(address('financial', 'data'), most).effect('address').n.share).toBe(0.8);
  });

  test('a site visit that nobody paid for is half a proof', () => {
    const unpaid = does(address('performance', 'siteVisit'), TOLD);
    expect(unpaid.effect('address').n.share).toBeCloseTo(0.5 * sharePower(0.8), 12);
    const paid = does(address('performance', 'siteVisit'), {
      ...TOLD,
      mind: { siteVisited: true },
    });
    expect(paid.effect('address').n.share).toBeCloseTo(sharePower(0.8), 12);
  });

  test('what eases a fifth or less costs patience', () => {
    const told = does(address('financial', 'training'), TOLD);
    expect(told.by('address.weak', 'patience')).toBeCloseTo(lost(0.025), 12);
    expect(told.open.easedAt).toBe(-9);
  });

  test('a fear that was none becomes one', () => {
    const told = does(address('social', 'data'));
    expect(told.by('address.raisedNewFear', 'risk', 'social')).toBeCloseTo(0.08, 12);
    expect(told.by('address.raisedNewFear', 'trust')).toBeCloseTo(-0.012, 12);
    expect(told.by('address.raisedNewFear', 'patience')).toBeCloseTo(lost(0.045), 12);
  });

  test('a fear that was eased before is only dwelt upon', () => {
    const eased = { mind: { eased: [true, false, false, true, false, false] } };
    const told = does(address('social', 'data'), eased);
    expect(told.by('address.alreadyCalm', 'patience')).toBeCloseTo(lost(0.045), 12);
    expect(told.all('risk', 'social')).toBe(0);
    expect(told.all('trust')).toBe(0);
  });

  test('.3 is a fear to be eased', () => {
    const level = (risk: number) =>
      does(address('financial', 'data'), { ...TOLD, mind: { risk: [risk, 0, 0, 0, 0, 0] } }).codes;
    expect(level(0.3)).toContain('address.fit');
    expect(level(0.299)).toContain('address.raisedNewFear');
  });
});

describe('hype', () => {
  const HYPE: Action = { move: 'hype', fear: 'financial' };
  const naive = { mind: { style: 'amiable', level: [2.5, 3, 3] } } as const;

  test('makes the fear smaller and is a lie', () => {
    const told = does(HYPE);
    expect(told.by('hype', 'risk', 'financial')).toBeCloseTo(-0.6 * 0.28, 12);
    expect(told.mind.lies).toBe(1);
    expect(told.mind.promises).toMatchObject([
      { source: 'hype', what: 'financial', keepOdds: 0.1, honest: false },
    ]);
  });

  test.each([
    ['an analytical mind', { mind: { level: [1, 1, 1] } }],
    ['a technical mind', { mind: { style: 'amiable', level: [2.6, 1, 1] } }],
  ] as const)('%s sees through it', (_, how) => {
    for (let seed = 1; seed <= 20; seed++) {
      const told = does(HYPE, { ...how, seed });
      expect(told.by('hype.exposed', 'trust')).toBeCloseTo(-0.14, 12);
      expect(told.by('hype.exposed', 'risk', 'financial')).toBeCloseTo(0.18, 12);
    }
  });

  test('others see through it in .35 of the cases, and else it pleases a little', () => {
    const exposed = shareOf(2000, (seed) =>
      does(HYPE, { ...naive, seed }).codes.includes('hype.exposed'),
    );
    expect(Math.abs(exposed - 0.35)).toBeLessThan(0.03);
    const taken = [1, 2, 3, 4, 5, 6, 7, 8]
      .map((seed) => does(HYPE, { ...naive, seed }))
      .find(({ codes }) => codes.includes('hype.swallowed'));
    expect(taken?.by('hype.swallowed', 'trust')).toBeCloseTo(gained(0.01), 12);
  });
});
