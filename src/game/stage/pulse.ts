/**
 * The heartbeat of the stage: a frame when something moves and none when nothing does. Phaser's own
 * loop draws sixty times a second whatever happens; on a phone that is a warm pocket for a still
 * picture.
 */

/** Milliseconds between frames while things move, and while she only breathes. */
export const FRAME = { moving: 33, breathing: 83 } as const;

export interface Clock {
  now(): number;
  /** Calls back before the next repaint. */
  paint(then: () => void): number;
  unpaint(id: number): void;
  later(then: () => void, ms: number): number;
  unlater(id: number): void;
}

/** The browser's own. */
export const browserClock: Clock = {
  now: () => performance.now(),
  paint: (then) => requestAnimationFrame(then),
  unpaint: (id) => cancelAnimationFrame(id),
  later: (then, ms) => window.setTimeout(then, ms),
  unlater: (id) => clearTimeout(id),
};

export interface Pulse {
  /** Something has changed: a frame soon, however long the pause would have been. */
  wake(): void;
  /** No frame until `wake`: nobody looks. */
  rest(): void;
  stop(): void;
}

/**
 * @param beat draws one frame at `now` (ms), `passed` ms after the last one, and answers after how
 *   many ms the next is wanted: 0 for as soon as may be, Infinity for none until `wake`
 */
export function startPulse(beat: (now: number, passed: number) => number, clock: Clock): Pulse {
  let last = clock.now();
  let waiting: (() => void) | null = null;
  let stopped = false;
  const frame = () => {
    waiting = null;
    if (stopped) return;
    const now = clock.now();
    // After a pause the world has not run on: nothing jumps.
    const passed = Math.min(now - last, 100);
    last = now;
    pause(beat(now, passed));
  };
  const soon = () => {
    const id = clock.paint(frame);
    waiting = () => clock.unpaint(id);
  };
  const pause = (ms: number) => {
    if (stopped || waiting || ms === Number.POSITIVE_INFINITY) return;
    const id = clock.later(soon, Math.max(0, ms - 8));
    waiting = () => clock.unlater(id);
  };
  soon();
  return {
    wake() {
      if (stopped) return;
      waiting?.();
      soon();
    },
    rest() {
      waiting?.();
      waiting = null;
    },
    stop() {
      stopped = true;
      waiting?.();
    },
  };
}
