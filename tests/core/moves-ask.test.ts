/** Open and closed questions: simulation, section 4. */
import type { Action } from '../../src/core/types';
import { does, felt, gained, lost, played, shareOf, sitting } from './dana';

const ask = (about: string): Action => ({ move: 'ask', about });
const confirm = (about: string): Action => ({ move: 'confirm', about });

describe('an open question', () => {
  test('the first time it is welcome', () => {
    const told = does(ask('needs'));
    expect(told.by('ask', 'trust')).toBeCloseTo(gained(0.018), 12);
    expect(told.by('ask', 'patience')).toBeCloseTo(lost(0.004), 12);
  });

  test('the same again tries her patience and then her trust', () => {
    const second = does(ask('needs')).next(ask('needs'));
    expect(second.by('ask.repeat', 'patience')).toBeCloseTo(lost(0.036), 12);
    expect(second.by('ask.repeat', 'trust')).toBe(0);
    const sixth = second.next(ask('needs'), ask('needs'), ask('needs')).next(ask('needs'));
    expect(sixth.by('ask.repeat', 'patience')).toBeCloseTo(lost(0.072), 12);
    expect(sixth.by('ask.repeat', 'trust')).toBeCloseTo(-0.01, 12);
  });

  test('another subject is a first question again', () => {
    expect(does(ask('needs')).next(ask('concerns')).codes).toContain('ask');
  });

  test.each([
    ['needs', 'need'],
    ['process', 'readiness'],
    ['workflow', 'jargon'],
    ['concerns', 'fear'],
  ] as const)('about %s she speaks of it', (about, cue) => {
    for (let seed = 1; seed <= 20; seed++) {
      const told = does(ask(about), { seed });
      expect(told.cueNames).toContain(cue);
      if (cue === 'jargon') expect(told.cue('jargon').of).toBe('workflow');
    }
  });

  test('she answers always, then .6, then .2 of the time', () => {
    const answers = (times: number) =>
      shareOf(1500, (seed) =>
        played(sitting({ seed }), ...Array.from({ length: times - 1 }, () => ask('needs')))
          .next(ask('needs'))
          .cueNames.includes('need'),
      );
    expect(answers(1)).toBe(1);
    expect(answers(2)).toBeCloseTo(0.6, 1);
    expect(answers(3)).toBeGreaterThan(0.15);
    expect(answers(3)).toBeLessThan(0.25);
  });

  test('while she is upset it talks over her, unless it asks for her concerns', () => {
    const upset = { mind: { feeling: 'worry', anger: 0.46 }, open: felt('worry').open } as const;
    expect(does(ask('process'), upset).codes).toContain('talkedOver');
    expect(does(ask('concerns'), upset).codes).not.toContain('talkedOver');
    const calmer = { ...upset, mind: { feeling: 'worry', anger: 0.45 } } as const;
    expect(does(ask('process'), calmer).codes).not.toContain('talkedOver');
  });
});

describe('a closed question', () => {
  test('that hits a great fear or need shows that she is understood', () => {
    expect(does(confirm('financial')).by('closed.understood', 'trust')).toBeCloseTo(
      gained(0.02),
      12,
    );
    expect(does(confirm('alarms')).by('closed.understood', 'trust')).toBeCloseTo(gained(0.02), 12);
    for (const about of ['implementation', 'easeOfUse'])
      expect(does(confirm(about)).by('closed.understood', 'trust')).toBe(0);
  });

  test('is answered rightly nine times out of ten, and "yes" marks it told', () => {
    const right = shareOf(2000, (seed) => {
      const told = does(confirm('financial'), { seed });
      const yes = told.cueNames.includes('yes');
      expect(told.open.toldFear[0]).toBe(yes);
      return yes;
    });
    expect(right).toBeCloseTo(0.9, 1);
    const wrong = shareOf(2000, (seed) => {
      const told = does(confirm('reporting'), { seed });
      expect(told.open.toldNeed[3]).toBe(told.cueNames.includes('yes'));
      return told.cueNames.includes('yes');
    });
    expect(wrong).toBeCloseTo(0.1, 1);
  });

  test('the same again, or more than four in all, is an interrogation', () => {
    const again = does(confirm('financial')).next(confirm('financial'));
    expect(again.by('closed.interrogation', 'patience')).toBeCloseTo(lost(0.025), 12);
    const four = does(confirm('financial')).next(
      confirm('performance'),
      confirm('social'),
      confirm('time'),
    );
    expect(four.codes).not.toContain('closed.interrogation');
    const eighth = four.next(confirm('alarms'), confirm('uptime'), confirm('reporting'));
    expect(eighth.effects.filter(({ code }) => code === 'closed.interrogation')).toHaveLength(3);
    expect(eighth.next(confirm('security')).by('closed.interrogation', 'patience')).toBeCloseTo(
      lost(0.075),
      12,
    );
  });
});
