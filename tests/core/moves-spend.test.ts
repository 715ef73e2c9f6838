/** Money spent on her, and what is prepared before: simulation, sections 2, 4 and 8. */

import { start } from '../../src/core/meeting';
import type { Action, Mind, Scenario } from '../../src/core/types';
import type { Spending } from '../../src/core/vocabulary';
import { does, gained, lost, played, scenario, setupOf, sitting, table } from './dana';

const spend = (on: Spending): Action => ({ move: 'spend', on });
const free: Scenario = { ...scenario, table: { ...table, publicSector: false } };
const style = (name: Mind['style']) => ({ scenario: free, mind: { style: name } });

test('coffee once is kind, twice a nuisance; trust by it needs no room', () => {
  const once = does(spend('coffee'));
  expect(once.by('spend.coffee', 'trust')).toBeCloseTo(gained(0.025), 12);
  expect(once.by('spend.coffee', 'patience')).toBeCloseTo(0.06, 12);
  const phone = does(spend('coffee'), { setup: { channel: 'phone' } });
  expect(phone.by('spend.coffee', 'trust')).toBeCloseTo(gained(0.025), 12);
  expect(once.next(spend('coffee')).by('spend.again', 'patience')).toBeCloseTo(lost(0.03), 12);
});

test('a public body may take neither lunch nor gift', () => {
  expect(does(spend('lunch')).by('spend.compliance', 'trust')).toBeCloseTo(-0.07, 12);
  expect(does(spend('gift')).by('spend.compliance', 'trust')).toBeCloseTo(-0.1, 12);
});

test('lunch is for the warm ones, and once', () => {
  for (const name of ['amiable', 'expressive'] as const) {
    const told = does(spend('lunch'), style(name));
    expect(told.by('spend.lunch', 'trust')).toBeCloseTo(gained(0.045), 12);
    expect(told.by('spend.lunch', 'patience')).toBeCloseTo(0.08, 12);
    expect(told.next(spend('lunch')).by('spend.unwanted', 'patience')).toBeCloseTo(lost(0.04), 12);
  }
  for (const name of ['analytical', 'driver'] as const)
    expect(does(spend('lunch'), style(name)).by('spend.unwanted', 'patience')).toBeCloseTo(
      lost(0.04),
      12,
    );
});

test('a gift brings next to nothing, two embarrass', () => {
  const once = does(spend('gift'), { scenario: free });
  expect(once.by('spend.gift', 'trust')).toBeCloseTo(gained(0.005), 12);
  expect(once.next(spend('gift')).by('spend.again', 'trust')).toBeCloseTo(-0.03, 12);
});

test.each([
  ['performance', [0, 0.51, 0, 0, 0, 0], true],
  ['performance', [0, 0.49, 0, 0, 0, 0], false],
  ['social', [0, 0, 0, 0.51, 0, 0], true],
  ['implementation', [0, 0, 0.67, 0, 0, 0], true],
  ['implementation', [0, 0, 0.66, 0, 0, 0], false],
  ['financial', [0.9, 0, 0, 0, 0, 0], false],
] as const)('a site visit for a fear of %s', (_, risk, useful) => {
  const told = does(spend('siteVisit'), { mind: { risk } });
  expect(told.effect('spend').n.useful).toBe(useful ? 1 : 0);
  expect(told.mind.siteVisited).toBe(true);
});

test('money is counted, and what goes beyond the allowance is marked', () => {
  const told = played(
    sitting({ open: { allowance: 2700 } }),
    spend('siteVisit'),
    spend('coffee'),
  ).next(spend('coffee'));
  expect(told.open.spent).toBe(2720);
  expect(told.effect('spend').n.over).toBe(1);
  const within = does(spend('siteVisit'), { open: { allowance: 2600 } });
  expect(within.effect('spend').n.over).toBe(0);
  expect(does(spend('gift')).effect('spend').n.cost).toBe(700);
  expect(does(spend('lunch')).effect('spend').n.cost).toBe(380);
});

describe('preparation', () => {
  const begin = (seed = 1) => start(scenario, setupOf(seed));
  const prepare = (...items: ('product' | 'evidence' | 'file' | 'costing')[]): Action => ({
    move: 'prepare',
    items,
    hotel: true,
    specialist: true,
  });

  test('takes no turn and is paid for', () => {
    const told = played(begin(), prepare('product'));
    expect(told.open.turn).toBe(0);
    expect(told.open.spent).toBe(1100 + 2400);
  });

  test('costing shows what can be delivered, the rest does not', () => {
    const { mind, open } = played(begin(), prepare('costing'));
    expect(open.capacity).toEqual(mind.capacity);
    expect(played(begin(), prepare('product', 'evidence', 'file')).open.capacity).toBeNull();
  });

  test('the file tells a level and a style', () => {
    const told = played(begin(), prepare('file'));
    expect(told.cues.map(({ cue, with: from }) => [cue, from])).toEqual([
      ['jargon', 'file'],
      ['style', 'file'],
    ]);
    expect(played(begin(), prepare('product')).cues).toEqual([]);
  });

  test('a far visit without a night at a hotel begins tired', () => {
    const far = (hotel: boolean, distance: number, channel: 'visit' | 'video' = 'visit') => {
      const meeting = start(scenario, setupOf(1, { channel }));
      const placed = { ...meeting, open: { ...meeting.open, distance } };
      const bare: Action = { move: 'prepare', items: [], hotel, specialist: false };
      return played(placed, bare).next(spend('siteVisit')).mind.patience;
    };
    const rested = far(true, 0.9);
    expect(rested - far(false, 0.9)).toBeCloseTo(0.06, 12);
    expect(far(false, 0.55)).toBe(rested);
    expect(far(false, 0.9, 'video')).toBe(rested);
  });
});
