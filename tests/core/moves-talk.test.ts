/** Small talk, silence and "what else": simulation, section 4. */
import { legal } from '../../src/core/meeting';
import type { Action } from '../../src/core/types';
import { view } from '../../src/core/view';
import { does, felt, gained, lost, played, shareOf, sitting } from './dana';

const RAPPORT: Action = { move: 'rapport' };

describe('rapport', () => {
  test('warms by style, less each time', () => {
    expect(does(RAPPORT).by('rapport', 'trust')).toBeCloseTo(gained(0.012), 12);
    const amiable = does(RAPPORT, { mind: { style: 'amiable' } });
    expect(amiable.by('rapport', 'trust')).toBeCloseTo(gained(0.05), 12);
    const second = amiable.next(RAPPORT);
    expect(second.by('smalltalk.repeat', 'trust')).toBeCloseTo(
      gained(0.05 * 0.45, amiable.mind.trust),
      12,
    );
  });

  test('a driver finds it a waste of time', () => {
    const driver = does(RAPPORT, { mind: { style: 'driver' } });
    expect(driver.by('rapport', 'trust')).toBeCloseTo(-0.005, 12);
  });

  test('from the second on it costs patience, from the third trust', () => {
    const third = does(RAPPORT).next(RAPPORT);
    expect(third.by('smalltalk.repeat', 'patience')).toBeCloseTo(lost(0.024), 12);
    const fifth = third.next(RAPPORT, RAPPORT).next(RAPPORT);
    expect(fifth.by('smalltalk.repeat', 'patience')).toBeCloseTo(lost(0.048), 12);
    expect(fifth.by('smalltalk.repeat', 'trust')).toBeCloseTo(0.012 * 0.45 ** 4 - 0.008, 12);
  });

  test('while she is upset it talks over her', () => {
    const upset = { ...felt('frustration'), mind: { feeling: 'frustration', anger: 0.5 } } as const;
    const told = does(RAPPORT, upset);
    expect(told.codes).toContain('talkedOver');
    expect(told.all('trust')).toBeCloseTo(0.012 - 0.04, 12);
  });

  test('on the telephone trust grows by .6 of it', () => {
    const told = does(RAPPORT, { setup: { channel: 'phone' } });
    expect(told.by('rapport', 'trust')).toBeCloseTo(gained(0.6 * 0.012), 12);
  });
});

describe('"what else worries you"', () => {
  const MORE: Action = { move: 'more' };
  const eased = { open: { easedAt: 10 }, mind: { lastAddressed: 0 } };

  test('is offered for two turns after evidence that worked', () => {
    const offered = (easedAt: number) =>
      legal(view(sitting({ open: { easedAt } }), 'realistic')).moves.some(
        ({ move }) => move === 'more',
      );
    expect([10, 9, 8, -9].map(offered)).toEqual([true, true, false, false]);
  });

  test('opens her; from the fourth time it nags', () => {
    const told = does(MORE, eased);
    expect(told.by('more', 'trust')).toBeCloseTo(gained(0.012), 12);
    expect(told.by('more', 'patience')).toBeCloseTo(lost(0.004), 12);
    const fourth = told.next(MORE);
    const again = played({ ...fourth.meeting, open: { ...fourth.open, easedAt: 12 } }, MORE);
    const nagged = played({ ...again.meeting, open: { ...again.open, easedAt: 13 } }, MORE);
    expect(again.codes).toContain('more');
    expect(nagged.by('more.repeat', 'trust')).toBeCloseTo(-0.01, 12);
    expect(nagged.by('more.repeat', 'patience')).toBeCloseTo(lost(0.03), 12);
  });

  test('never brings the fear that was just answered, unless as a pretext', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const told = does(MORE, { ...eased, seed });
      if (told.codes.includes('smokescreen')) continue;
      expect(told.cues.some(({ cue, of }) => cue === 'fear' && of === 'financial')).toBe(false);
    }
  });

  test('when all others are below .36 there is nothing else', () => {
    const calm = does(MORE, {
      ...eased,
      mind: { lastAddressed: 0, risk: [0.6, 0.35, 0, 0, 0, 0] },
    });
    expect(calm.cueNames).toContain('nothingElse');
    const not = does(MORE, { ...eased, mind: { lastAddressed: 0, risk: [0.6, 0.36, 0, 0, 0, 0] } });
    expect(not.cueNames).not.toContain('nothingElse');
  });

  test('brings a need too one time in four', () => {
    const share = shareOf(2000, (seed) => does(MORE, { ...eased, seed }).cueNames.includes('need'));
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.28);
  });
});

describe('listening', () => {
  const LISTEN: Action = { move: 'listen' };

  test('the first time to a feeling: it stays, but is certain', () => {
    const told = does(LISTEN, { ...felt('worry'), mind: { feeling: 'worry', anger: 0.2 } });
    expect(told.by('listen.emotion', 'anger')).toBeCloseTo(-0.05, 12);
    expect(told.by('listen.emotion', 'trust')).toBeCloseTo(gained(0.012), 12);
    expect(told.by('listen.emotion', 'patience')).toBeCloseTo(0.015, 12);
    expect(told.open.feeling).toMatchObject({ label: 'worry', certain: true });
    expect(told.mind.feeling).toBe('worry');
    expect(told.next(LISTEN).codes).not.toContain('listen.emotion');
  });

  test('makes a label that was read wrongly right', () => {
    const wrong = { label: 'hurry', since: 10, certain: false } as const;
    const told = does(LISTEN, { mind: { feeling: 'worry' }, open: { feeling: wrong } });
    expect(told.open.feeling?.label).toBe('worry');
  });

  test('otherwise it is worth little, and soon awkward', () => {
    const once = does(LISTEN);
    expect(once.by('listen', 'patience')).toBeCloseTo(0.005, 12);
    const twice = once.next(LISTEN);
    expect(twice.by('silence.awkward', 'patience')).toBeCloseTo(lost(0.04), 12);
    const third = twice.next(LISTEN);
    expect(third.by('silence.again', 'patience')).toBeCloseTo(lost(0.04), 12);
    expect(third.by('silence.again', 'trust')).toBeCloseTo(-0.008, 12);
    expect(third.cueNames.filter((cue) => ['fear', 'need', 'jargon'].includes(cue))).toEqual([]);
  });

  test('is awkward too when nothing of substance was said for more than two turns', () => {
    expect(does(LISTEN, { mind: { lastSubstance: 9 } }).codes).toContain('listen');
    expect(does(LISTEN, { mind: { lastSubstance: 8 } }).codes).toContain('silence.awkward');
  });

  test('she uses the silence to talk in .6 of the cases: a fear, then a need or a term', () => {
    const talks = (cue: string) =>
      shareOf(2000, (seed) => does(LISTEN, { seed }).cueNames.some((name) => name === cue));
    expect(talks('fear')).toBeCloseTo(0.6, 1);
    expect(talks('need')).toBeCloseTo(0.3, 1);
    expect(talks('jargon')).toBeCloseTo(0.3, 1);
  });
});
