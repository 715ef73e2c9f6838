import { type Clock, startPulse } from '../../../src/game/stage/pulse';

/** A clock whose repaints and pauses happen when the test says so. */
function fakeClock() {
  let now = 1000;
  let paint: (() => void) | null = null;
  let pause: { then: () => void; ms: number } | null = null;
  const clock: Clock = {
    now: () => now,
    paint: (then) => {
      paint = then;
      return 1;
    },
    unpaint: () => {
      paint = null;
    },
    later: (then, ms) => {
      pause = { then, ms };
      return 1;
    },
    unlater: () => {
      pause = null;
    },
  };
  return {
    clock,
    pass: (ms: number) => {
      now += ms;
    },
    repaint() {
      const due = paint;
      paint = null;
      due?.();
    },
    elapse() {
      const due = pause;
      pause = null;
      due?.then();
    },
    get waits() {
      return pause?.ms ?? null;
    },
    get paints() {
      return paint !== null;
    },
  };
}

function setUp(wanted: readonly number[]) {
  const time = fakeClock();
  const frames: number[] = [];
  const pulse = startPulse((_, passed) => {
    frames.push(passed);
    return wanted[frames.length - 1] ?? Number.POSITIVE_INFINITY;
  }, time.clock);
  return { time, frames, pulse };
}

test('a frame when it is wanted, and none when nothing moves', () => {
  const { time, frames } = setUp([33, Number.POSITIVE_INFINITY]);
  time.repaint();
  expect(frames).toHaveLength(1);
  expect(time.waits).toBe(25);
  time.pass(33);
  time.elapse();
  time.repaint();
  expect(frames).toHaveLength(2);
  expect(time.waits).toBeNull();
  expect(time.paints).toBe(false);
});

test('what changes is seen at the next repaint, however long the pause would have been', () => {
  const { time, frames, pulse } = setUp([5000, 5000]);
  time.repaint();
  pulse.wake();
  expect(time.waits).toBeNull();
  time.repaint();
  expect(frames).toHaveLength(2);
});

test('nothing jumps after a pause', () => {
  const { time, frames } = setUp([33, 33]);
  time.repaint();
  time.pass(60_000);
  time.elapse();
  time.repaint();
  expect(frames[1]).toBe(100);
});

test('a hidden page draws nothing until it is seen again', () => {
  const { time, frames, pulse } = setUp([33, 33]);
  time.repaint();
  pulse.rest();
  time.elapse();
  time.repaint();
  expect(frames).toHaveLength(1);
  pulse.wake();
  time.repaint();
  expect(frames).toHaveLength(2);
});

test('no frame after the end', () => {
  const { time, frames, pulse } = setUp([33, 33]);
  time.repaint();
  pulse.stop();
  pulse.wake();
  time.elapse();
  time.repaint();
  expect(frames).toHaveLength(1);
});
