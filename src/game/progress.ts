/** An attempt one action further, or some actions back. */
import type { Action } from '../core/types';
import type { KeptAttempt } from './attempt';

/** @param time milliseconds since the attempt was begun */
export function extended(attempt: KeptAttempt, action: Action, time: number): KeptAttempt {
  const { recording, times } = attempt;
  const actions = [...recording.actions, action];
  return { ...attempt, recording: { ...recording, actions }, times: [...times, time] };
}

/** Without the actions from `index` on. */
export function cutAt(attempt: KeptAttempt, index: number, takebacks: number): KeptAttempt {
  const { recording, times } = attempt;
  const actions = recording.actions.slice(0, index);
  return {
    ...attempt,
    recording: { ...recording, actions },
    times: times.slice(0, index),
    takebacks,
  };
}
