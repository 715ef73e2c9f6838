import type { Beat } from '../../src/game/director';
import { createRunner } from '../../src/game/runner';

/** Timers that run when they are told the time. */
function clock() {
  let now = 0;
  let waiting: { id: number; at: number; then: () => void }[] = [];
  let ids = 0;
  return {
    later: (then: () => void, ms: number) => {
      ids += 1;
      waiting.push({ id: ids, at: now + ms, then });
      return ids;
    },
    unlater: (id: number) => {
      waiting = waiting.filter((one) => one.id !== id);
    },
    pass(ms: number) {
      now += ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)[0];
        if (!next) return;
        waiting = waiting.filter((one) => one !== next);
        next.then();
      }
    },
    get pending() {
      return waiting.length;
    },
  };
}

const beats: readonly Beat[] = [
  { at: 0, does: 'sound', effect: 'card' },
  { at: 100, does: 'mood', mood: 'worried' },
  { at: 100, does: 'sound', effect: 'reactMinus' },
  { at: 300, does: 'talk', syllables: 3 },
];

function setUp() {
  const time = clock();
  const done: string[] = [];
  const runner = createRunner(
    (beat) => done.push('effect' in beat ? beat.effect : beat.does),
    time,
  );
  return { time, done, runner };
}

test('every beat in its time', () => {
  const { time, done, runner } = setUp();
  runner.run(beats);
  expect(done).toEqual(['card']);
  time.pass(99);
  expect(done).toEqual(['card']);
  time.pass(1);
  expect(done).toEqual(['card', 'mood', 'reactMinus']);
  time.pass(1000);
  expect(done).toEqual(['card', 'mood', 'reactMinus', 'talk']);
  expect(time.pending).toBe(0);
});

test('whoever plays on skips the rest, and what lasts is still seen', () => {
  const { time, done, runner } = setUp();
  runner.run(beats);
  runner.run([{ at: 50, does: 'stamp' }]);
  expect(done).toEqual(['card', 'mood']);
  time.pass(1000);
  expect(done).toEqual(['card', 'mood', 'stamp']);
});

test('nothing is left to skip twice', () => {
  const { time, done, runner } = setUp();
  runner.run(beats);
  runner.skip();
  runner.skip();
  time.pass(1000);
  expect(done).toEqual(['card', 'mood']);
});
