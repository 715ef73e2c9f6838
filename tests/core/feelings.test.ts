/** How feelings come up, are read and go sour: simulation, section 5. */
import { start } from '../../src/core/meeting';
import type { Action, Mind, Scenario } from '../../src/core/types';
import { FEELINGS, type Feeling } from '../../src/core/vocabulary';
import { does, felt, lost, played, scenario, setupOf, shareOf, sitting } from './dana';

const IDLE: Action = { move: 'spend', on: 'coffee' };
/** Nothing stirs her. */
const EVEN: Partial<Mind> = { risk: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2], trust: 0.3, patience: 0.9 };
const stirs = (mind: Partial<Mind>, seed: number) =>
  does(IDLE, { seed, mind: { ...EVEN, nextFeeling: 11, ...mind } }).mind.feeling;
const drawn = (mind: Partial<Mind>, feeling: Feeling | null) =>
  shareOf(400, (seed) => stirs(mind, seed) === feeling);

test('nobody feels anything without a reason', () => {
  expect(drawn({}, null)).toBe(1);
});

test.each([
  ['frustration', { anger: 0.29 }, { anger: 0.28 }],
  ['worry', { risk: [0.46, 0, 0, 0, 0, 0] }, { risk: [0.45, 0, 0, 0, 0, 0] }],
  ['confusion', { confusion: 2 }, { confusion: 1 }],
  ['hurry', { patience: 0.3 }, { patience: 0.45 }],
  ['enthusiasm', { cover: [1, 1, 1, 1], trust: 0.5 }, { cover: [0.3, 0.3, 0.3, 0.3] }],
] as const)('%s has its cause', (feeling, cause, toolittle) => {
  const all = drawn(cause as Partial<Mind>, feeling);
  expect(all).toBeGreaterThan(0.9);
  expect(drawn(toolittle as Partial<Mind>, feeling)).toBe(0);
});

test('several causes: drawn by the square of their strength, not always the greatest', () => {
  const torn: Partial<Mind> = { confusion: 3, patience: 0.2, anger: 0.5 };
  const [angry, confused, hurried] = (['frustration', 'confusion', 'hurry'] as const).map((f) =>
    drawn(torn, f),
  );
  // .75, .75 and .6 squared: .38, .38, .24 of the draws
  expect(angry).toBeCloseTo(0.38, 1);
  expect(confused).toBeCloseTo(0.38, 1);
  expect(hurried).toBeCloseTo(0.24, 1);
});

test('the first may come at the end of turn two, the next six to eight turns after one ended', () => {
  expect(start(scenario, setupOf(1)).mind.nextFeeling).toBe(2);
  const gaps = Array.from({ length: 300 }, (_, i) => {
    const told = does({ move: 'acknowledge', feeling: 'worry' }, { ...felt('worry'), seed: i + 1 });
    return told.mind.nextFeeling - 11;
  });
  expect([...new Set(gaps)].sort()).toEqual([6, 7, 8]);
  for (const gap of [6, 7, 8])
    expect(gaps.filter((one) => one === gap).length / 300).toBeCloseTo(1 / 3, 1);
});

test('it is read rightly by .88 and luck in the room, by .72 and luck on the telephone', () => {
  const read = (channel: 'visit' | 'phone') =>
    shareOf(2000, (seed) => {
      const told = does(IDLE, {
        seed,
        mind: { ...EVEN, nextFeeling: 11, confusion: 3 },
        setup: { channel },
      });
      expect(told.mind.feeling).toBe('confusion');
      return told.open.feeling?.label === 'confusion';
    });
  expect(Math.abs(read('visit') - (0.88 + 0.12 / FEELINGS.length))).toBeLessThan(0.02);
  expect(Math.abs(read('phone') - (0.72 + 0.28 / FEELINGS.length))).toBeLessThan(0.02);
});

test('left alone for four turns it goes sour', () => {
  const waiting = played(sitting(felt('worry')), IDLE, IDLE, IDLE);
  expect(waiting.mind.feeling).toBe('worry');
  expect(waiting.codes).not.toContain('emotion.ignored');
  const sour = waiting.next(IDLE);
  expect(sour.by('emotion.ignored', 'anger')).toBeCloseTo(0.03, 12);
  expect(sour.by('emotion.ignored', 'trust')).toBeCloseTo(-0.02, 12);
  expect(sour.by('emotion.ignored', 'patience')).toBeCloseTo(lost(0.025), 12);
  expect(sour.mind.feeling).toBeNull();
});

const upset: Scenario = {
  ...scenario,
  table: { ...scenario.table, kind: 'retention' },
  temper: { ...scenario.temper, anger: [0.45, 0.85] },
};

test('a customer who was let down is angrier about it', () => {
  const sour = does(IDLE, { ...felt('frustration', 7), scenario: upset });
  expect(sour.by('emotion.ignored', 'anger')).toBeCloseTo(0.05, 12);
});

test('who comes angry opens with her frustration', () => {
  const meeting = start(upset, setupOf(3));
  expect(meeting.mind.feeling).toBe('frustration');
  expect(meeting.open.feeling).not.toBeNull();
  expect(start(scenario, setupOf(3)).open.feeling).toBeNull();
});
