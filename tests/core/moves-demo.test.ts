/** Demonstrating what serves a need: simulation, section 4. */
import type { Action } from '../../src/core/types';
import type { Depth } from '../../src/core/vocabulary';
import { does, felt, lost, suits } from './dana';

const demo = (feature: string, depth: Depth): Action => ({ move: 'demo', feature, depth });
const ATTENTION = 0.4 + 0.6 * 0.8;
/** `routing` serves the first need (weight .4) and speaks of the first topic (level 2.4). */
const ROUTING = demo('routing', 2);
const shows = (told: number, q: number) => told * (0.35 + 0.65 * q) * ATTENTION * 0.8 * 0.6;
const TOLD = { open: { toldNeed: [true, true, true, true] } };

test('covers more of a need that was told', () => {
  expect(does(ROUTING, TOLD).by('demo', 'cover', 'alarms')).toBeCloseTo(
    shows(0.92, suits(-0.4)),
    12,
  );
  expect(does(ROUTING).by('demo', 'cover', 'alarms')).toBeCloseTo(shows(0.48, suits(-0.4)), 12);
});

test('by how much is still open, what she understands and who studied the product', () => {
  const half = does(ROUTING, { ...TOLD, mind: { cover: [0.5, 0, 0, 0] } });
  expect(half.by('demo', 'cover', 'alarms')).toBeCloseTo(shows(0.92, suits(-0.4)) / 2, 12);
  const clear = does(ROUTING, { ...TOLD, mind: { understanding: [1, 0.2, 0.2] } });
  expect(clear.by('demo', 'cover', 'alarms')).toBeCloseTo(shows(0.92, suits(-0.4)) / 0.6, 12);
  const studied = does(ROUTING, { open: { ...TOLD.open, prepared: ['product'] } });
  expect(studied.by('demo', 'cover', 'alarms')).toBeCloseTo(
    (shows(0.92, suits(-0.4)) * 0.95) / 0.8,
    12,
  );
});

test('half with a feeling unanswered, .75 by video, .4 by telephone', () => {
  const cover = (how: Parameters<typeof does>[1]) =>
    does(ROUTING, how).by('demo', 'cover', 'alarms');
  const whole = cover({});
  expect(cover(felt('hurry'))).toBeCloseTo(whole / 2, 12);
  expect(cover({ setup: { channel: 'video' } })).toBeCloseTo(0.75 * whole, 12);
  expect(cover({ setup: { channel: 'phone' } })).toBeCloseTo(0.4 * whole, 12);
});

test('each time the same is shown it covers .72 of what it did', () => {
  const once = does(ROUTING, TOLD);
  const twice = once.next(ROUTING);
  const open = 1 - (once.mind.cover[0] ?? 0);
  const attention = 0.4 + 0.6 * once.mind.patience;
  const gain = 0.92 * (0.35 + 0.65 * suits(-0.4)) * attention * 0.8 * 0.72 * 0.6 * open;
  expect(twice.by('demo', 'cover', 'alarms')).toBeCloseTo(gain, 12);
  expect(twice.codes).not.toContain('demo.repeat');
  expect(twice.next(ROUTING).by('demo.repeat', 'patience')).toBeCloseTo(lost(0.06), 12);
});

test('what serves a need that weighs, at her level, is welcome', () => {
  const told = does(ROUTING);
  expect(told.by('demo.fit', 'patience')).toBeCloseTo(0.015, 12);
  expect(told.by('demo.fit', 'risk', 'performance')).toBeCloseTo(-0.015, 12);
});

test.each([
  ['a need that hardly weighs', 'shiftReport', 3],
  ['nobody', 'openInterface', 3],
] as const)('what serves %s bores her', (_, feature, depth) => {
  const told = does(demo(feature, depth));
  expect(told.by('demo.irrelevant', 'patience')).toBeCloseTo(lost(0.055), 12);
  expect(told.by('demo.irrelevant', 'trust')).toBeCloseTo(-0.012, 12);
  expect(told.codes).not.toContain('demo.fit');
});

test('the wrong depth tires her, and is no fit from q .5 on', () => {
  const deep = does(demo('routing', 4));
  expect(deep.by('demo.lost', 'patience')).toBeCloseTo(lost(0.015 * 1.6), 12);
  expect(deep.codes).not.toContain('demo.fit');
  const basic = does(demo('routing', 1));
  expect(basic.by('demo.basic', 'patience')).toBeCloseTo(lost(0.015 * 1.4), 12);
  const near = does(demo('routing', 3), { mind: { level: [2.5, 3, 1.8] } });
  expect(near.codes).toContain('demo.fit');
  expect(near.codes).not.toContain('demo.lost');
});

test('talks over her when she is upset', () => {
  const upset = {
    mind: { feeling: 'frustration', anger: 0.5 },
    open: felt('frustration').open,
  } as const;
  expect(does(ROUTING, upset).codes).toContain('talkedOver');
});
