/** Carries out beats in their time, and cuts them short when the player goes on. */
import { type Beat, skipped } from './director';

export interface Timers {
  later(then: () => void, ms: number): number;
  unlater(id: number): void;
}

export interface Runner {
  /** What is still to come of the last beats is skipped; then these begin. */
  run(beats: readonly Beat[]): void;
  /** Where things end up is seen at once; nothing is heard. */
  skip(): void;
}

/** @param perform shows or sounds one beat, now */
export function createRunner(perform: (beat: Beat) => void, timers: Timers): Runner {
  let left: readonly Beat[] = [];
  let waiting: number | null = null;
  const done = (beats: readonly Beat[], from: number) => {
    const due = beats.filter(({ at }) => at <= from);
    left = beats.filter(({ at }) => at > from);
    due.forEach(perform);
    const next = left[0];
    waiting = next ? timers.later(() => done(left, next.at), next.at - from) : null;
  };
  const skip = () => {
    if (waiting !== null) timers.unlater(waiting);
    waiting = null;
    const rest = left;
    left = [];
    skipped(rest).forEach(perform);
  };
  return {
    run(beats) {
      skip();
      done(beats, 0);
    },
    skip,
  };
}
