/** Putting a feeling into words: simulation, section 4. */
import type { Action } from '../../src/core/types';
import type { Feeling } from '../../src/core/vocabulary';
import { does, felt, gained, lost, played, sitting } from './dana';

const name = (feeling: Feeling): Action => ({ move: 'acknowledge', feeling });
const WORRIED = felt('worry');
const angry = (anger: number) => ({ ...WORRIED, mind: { feeling: 'worry' as const, anger } });

test('the right word: it ends, she calms, trusts and has time', () => {
  const told = does(name('worry'), angry(0.4));
  expect(told.by('ack.match', 'anger')).toBeCloseTo(-0.13, 12);
  expect(told.by('ack.match', 'trust')).toBeCloseTo(gained(0.035), 12);
  expect(told.by('ack.match', 'patience')).toBeCloseTo(0.025, 12);
  expect(told.effect('ack.match').n.hit).toBe(1);
  expect(told.mind.feeling).toBeNull();
  expect(told.open.feeling).toBeNull();
});

test('after listening it counts the .7 that are left', () => {
  const told = does({ move: 'listen' }, WORRIED).next(name('worry'));
  expect(told.effect('ack.match').n.hit).toBe(0.7);
});

test('the wrong word costs a little of both', () => {
  const told = does(name('hurry'), angry(0.4));
  expect(told.by('ack.mislabel', 'trust')).toBeCloseTo(-0.015, 12);
  expect(told.by('ack.mislabel', 'patience')).toBeCloseTo(lost(0.01), 12);
  expect(told.all('anger')).toBe(0);
  expect(told.mind.feeling).toBe('worry');
});

test('what counts is what she feels, not what it was taken for', () => {
  const taken = { label: 'hurry' as const, since: 10, certain: false };
  const misread = { mind: WORRIED.mind, open: { feeling: taken } };
  expect(does(name('hurry'), misread).codes).toContain('ack.mislabel');
  expect(does(name('worry'), misread).codes).toContain('ack.match');
});

test('a feeling that is not there is half a mislabel, worse each time', () => {
  const first = does(name('worry'));
  expect(first.by('ack.empty', 'trust')).toBeCloseTo(-0.01, 12);
  expect(first.by('ack.empty', 'patience')).toBeCloseTo(lost(0.025), 12);
  const second = first.next(name('worry'));
  expect(second.by('ack.empty', 'trust')).toBeCloseTo(-0.02, 12);
  expect(second.next(name('worry')).by('ack.empty', 'trust')).toBeCloseTo(-0.03, 12);
});

test('one after the other they work by halves, until something of substance was said', () => {
  const third = { ...WORRIED, mind: { ...angry(0.8).mind, ackStreak: 2 } };
  const told = does(name('worry'), third);
  expect(told.by('ack.match', 'anger')).toBeCloseTo(-0.13 / 4, 12);
  expect(told.by('ack.match', 'trust')).toBeCloseTo(gained(0.035 / 4), 12);
  expect(told.mind.ackStreak).toBe(3);
  const after = played(sitting({ mind: { ackStreak: 2 } }), { move: 'hype', fear: 'time' });
  expect(after.mind.ackStreak).toBe(1);
  expect(after.next({ move: 'rapport' }).mind.ackStreak).toBe(1);
});
