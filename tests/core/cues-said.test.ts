/** What she says of her fears, her needs and her other offers: simulation, section 6. */
import type { Action, Mind } from '../../src/core/types';
import { does, type Sitting, shareOf } from './dana';
import { kinds, seeds, share } from './hearing';

describe('a fear', () => {
  const ask: Action = { move: 'ask', about: 'concerns' };
  /** An open mind with trust 1.3 would have no pretexts; 1 leaves few. */
  const fears = (mind: Partial<Mind>) =>
    seeds.flatMap((seed) => {
      const told = does(ask, { seed, mind: { trust: 1, ...mind } });
      if (told.codes.includes('smokescreen')) return [];
      return told.cues.filter(({ cue }) => cue === 'fear');
    });

  test('is drawn by the cube of its size', () => {
    const named = fears({ risk: [0.8, 0.4, 0, 0, 0, 0] });
    const second = named.filter(({ of }) => of === 'performance').length / named.length;
    expect(Math.abs(second - 1 / 9)).toBeLessThan(0.04);
  });

  test('is told as strongly as it is, .22 more or less, and then counts as told', () => {
    const strength = fears({ risk: [0.66, 0, 0, 0, 0, 0] }).map(({ level }) => level ?? -1);
    expect(kinds(strength)).toEqual([1, 2, 3]);
    expect(share(strength, 2)).toBeGreaterThan(0.85);
    const told = does(ask, { mind: { trust: 1, risk: [0.9, 0, 0, 0, 0, 0] } });
    expect(told.open.toldFear).toEqual([true, false, false, false, false, false]);
  });

  test.each([
    ['asked', ask, {}, 1, 1],
    ['asked, at difficulty 1.9', ask, { setup: { difficulty: 1.9 } }, 1.9, 1],
    ['of an amiable mind', ask, { mind: { style: 'amiable' } }, 3, 1],
    ['at trust 1', ask, { mind: { trust: 1 } }, 1 / 3, 1],
    [
      'after "what else"',
      { move: 'more' },
      { open: { easedAt: 10 }, mind: { lastAddressed: 5 } },
      0.35,
      1,
    ],
    ['while she talks by herself', { move: 'listen' }, {}, 0.4, 0.6],
  ] as [string, Action, Sitting, number, number][])(
    'is hidden behind a pretext, %s',
    (_, action, how, factor, spoken) => {
      const hidden = shareOf(2000, (seed) =>
        does(action, { ...how, seed }).codes.includes('smokescreen'),
      );
      // .15 for an analytical mind, times 1.3 - trust .4
      expect(Math.abs(hidden - 0.15 * 0.9 * factor * spoken)).toBeLessThan(0.02);
    },
  );

  test('the pretext is the price, .7, or the time, and becomes told', () => {
    const pretexts = Array.from({ length: 4000 }, (_, i) => {
      const told = does(ask, { seed: i + 1, mind: { style: 'amiable', trust: 0.1 } });
      if (!told.codes.includes('smokescreen')) return null;
      expect(told.cue('fear').level).toBe(1);
      return told.cue('fear').of ?? '';
    }).filter((of) => of !== null);
    expect(new Set(pretexts)).toEqual(new Set(['financial', 'time']));
    const price = pretexts.filter((of) => of === 'financial').length / pretexts.length;
    expect(Math.abs(price - 0.7)).toBeLessThan(0.03);
  });
});

test('a need is drawn by its weight and counts as told', () => {
  const named = seeds.map((seed) => does({ move: 'ask', about: 'needs' }, { seed }));
  const first = named.filter((told) => told.cue('need').of === 'alarms');
  expect(Math.abs(first.length / seeds.length - 0.4)).toBeLessThan(0.04);
  expect(first[0]?.open.toldNeed).toEqual([true, false, false, false]);
});

test('how the decision is made: an easy condition in .85, and what she says is easy is', () => {
  const process: Action = { move: 'ask', about: 'process' };
  const named = seeds.flatMap((seed) =>
    does(process, { seed }).cues.filter(({ cue }) => cue === 'easyCondition'),
  );
  expect(Math.abs(named.length / seeds.length - 0.85)).toBeLessThan(0.04);
  expect(new Set(named.map(({ of }) => of))).toEqual(new Set(['signThisMonth', 'secondWard']));
  const none = { mind: { conditionEasy: [false, false, false, false, false] } };
  expect(does(process, none).cueNames).not.toContain('easyCondition');
});

describe('"we have a binding cheaper offer"', () => {
  const says = (action: Action, noDeal: boolean) =>
    shareOf(1500, (seed) => {
      const told = does(action, { seed, mind: { noDeal } });
      const said = told.cueNames.includes('binding');
      expect(told.mind.saidBinding).toBe(said && noDeal);
      return said;
    });
  const offer = { options: [0, 0, 0, 0, 0, 0], condition: null };

  test.each([
    [{ move: 'ask', about: 'process' }, 0.9],
    [{ move: 'trial' }, 0.8],
    [{ move: 'propose', offer }, 0.6],
  ] as [Action, number][])('%p', (action, odds) => {
    expect(Math.abs(says(action, true) - odds)).toBeLessThan(0.04);
    expect(Math.abs(says(action, false) - 0.04)).toBeLessThan(0.02);
  });
});
