/** What she asks about the product, and what is answered: simulation, sections 0.9, 4 and 5. */
import type { Action, Open } from '../../src/core/types';
import type { AnswerSay } from '../../src/core/vocabulary';
import { does, gained, lost, played, shareOf, sitting, table } from './dana';

const say = (word: AnswerSay): Action => ({ move: 'answer', say: word });
const asked = (fact: string, prepared: Open['prepared'] = ['product']) => ({
  open: { question: { fact, since: 10 }, prepared },
});
/** `backup` is true and bears on uptime; `mri` is false and bears on alarms. */
const TRUE = asked('backup');
const FALSE = asked('mri');

test('the sheet knows what the tests say of it', () => {
  const truth = (id: string) => table.facts.find((fact) => fact.id === id)?.truth;
  expect([truth('backup'), truth('mri')]).toEqual([true, false]);
});

test('a true yes', () => {
  const told = does(say('yes'), TRUE);
  expect(told.by('answer.true', 'trust')).toBeCloseTo(gained(0.025), 12);
  expect(told.by('answer.true', 'cover', 'uptime')).toBeCloseTo(0.05, 12);
  expect(told.mind.promises).toMatchObject([{ source: 'answer', keepOdds: 0.96, honest: true }]);
  expect(told.open.question).toBeNull();
});

test('a candid no is worth more trust and promises nothing', () => {
  const told = does(say('no'), FALSE);
  expect(told.by('answer.candid', 'trust')).toBeCloseTo(gained(0.04), 12);
  expect(told.all('cover', 'alarms')).toBe(0);
  expect(told.mind.promises).toEqual([]);
});

test('I will check', () => {
  const told = does(say('defer'), TRUE);
  expect(told.by('answer.defer', 'trust')).toBeCloseTo(gained(0.006), 12);
  expect(told.by('answer.defer', 'patience')).toBeCloseTo(lost(0.015), 12);
  expect(told.mind.promises).toMatchObject([{ source: 'answer', keepOdds: 0.45, honest: true }]);
});

test('a yes against better knowledge is a lie, and an analytical mind sees it', () => {
  const told = does(say('yes'), FALSE);
  expect(told.by('answer.exaggerate', 'cover', 'alarms')).toBeCloseTo(0.11, 12);
  expect(told.by('answer.exposed', 'trust')).toBeCloseTo(-0.12, 12);
  expect(told.mind.lies).toBe(1);
  expect(told.mind.promises).toMatchObject([{ source: 'answer', keepOdds: 0.08, honest: false }]);
});

test('who neither knows the subject nor reads figures takes it', () => {
  const lay = { ...FALSE, mind: { style: 'expressive', level: [2.59, 4, 4] } } as const;
  expect(does(say('yes'), lay).codes).not.toContain('answer.exposed');
  expect(does(say('yes'), lay).mind.lies).toBe(1);
  const expert = { ...lay, mind: { ...lay.mind, level: [2.6, 1, 1] } };
  expect(does(say('yes'), expert).codes).toContain('answer.exposed');
});

test('the same yes without having studied is a wrong fact', () => {
  const told = does(say('yes'), asked('mri', null));
  expect(told.by('answer.wrong', 'trust')).toBeCloseTo(-0.04, 12);
  expect(told.all('cover', 'alarms')).toBe(0);
  expect(told.mind.lies).toBe(0);
  expect(told.mind.promises).toMatchObject([{ source: 'answer', keepOdds: 0.3, honest: true }]);
});

test('a false no is a wrong fact for everyone, and promises nothing', () => {
  for (const how of [TRUE, asked('backup', [])]) {
    const told = does(say('no'), how);
    expect(told.by('answer.wrong', 'trust')).toBeCloseTo(-0.04, 12);
    expect(told.mind.promises).toEqual([]);
  }
});

describe('her questions', () => {
  const EXPLAIN: Action = { move: 'explain', topic: 'workflow', depth: 2 };
  const questions = [0, 1, 2, 3, 4, 5];

  test.each<Action>([
    EXPLAIN,
    { move: 'demo', feature: 'board', depth: 2 },
    { move: 'address', fear: 'time', evidence: 'data' },
    { move: 'hype', fear: 'time' },
  ])('come after $move in .36 of the cases', (action) => {
    const share = shareOf(1000, (seed) =>
      does(action, { seed, mind: { questions } }).cueNames.includes('question'),
    );
    expect(Math.abs(share - 0.36)).toBeLessThan(0.05);
  });

  test.each<Action>([
    { move: 'ask', about: 'needs' },
    { move: 'listen' },
    { move: 'trial' },
    { move: 'rapport' },
  ])('do not come after $move', (action) => {
    const share = shareOf(200, (seed) =>
      does(action, { seed, mind: { questions } }).cueNames.includes('question'),
    );
    expect(share).toBe(0);
  });

  test('are the six that were drawn, in order, and no more', () => {
    const seen = new Set<string>();
    let meeting = sitting({ turn: 1, mind: { questions: [7, 3, 0], patience: 1 } });
    for (let i = 0; i < 60 && meeting.open.ended === null; i++) {
      const told = played(meeting, meeting.open.question ? say('defer') : EXPLAIN);
      for (const { cue, of = '' } of told.cues) if (cue === 'question') seen.add(of);
      meeting = { ...told.meeting, mind: { ...told.mind, patience: 1 } };
    }
    expect([...seen]).toEqual([7, 3, 0].map((i) => table.facts[i]?.id));
  });

  test('left open for more than two turns they were dodged', () => {
    const waiting = played(sitting({ ...TRUE }), { move: 'rapport' }, { move: 'listen' });
    expect(waiting.open.question).not.toBeNull();
    const dodged = waiting.next({ move: 'trial' });
    expect(dodged.by('answer.dodged', 'trust')).toBeCloseTo(-0.03, 12);
    expect(dodged.by('answer.dodged', 'patience')).toBeCloseTo(lost(0.02), 12);
    expect(dodged.open.question).toBeNull();
  });
});
