/** How long it takes to mark a meeting, and to play a recording again. */
import { recordingOf, replay } from '../../core/replay';
import { score } from '../../core/score';
import type { Meeting, Recording } from '../../core/types';
import { oren } from '../../scenario/shipped';
import { leastOf } from './figure';

/** Microseconds of one score. */
export const scoring = (meetings: readonly Meeting[]): number => leastOf(meetings, score);

/** Microseconds of one replay. @throws Error when one is refused: a refusal takes no time */
export const replaying = (meetings: readonly Meeting[]): number =>
  leastOf(meetings.map(recordingOf), replayed);

function replayed(recording: Recording): Meeting {
  const result = replay(oren.scenario, recording);
  if (!result.ok) throw new Error(`a recording is refused: ${result.reason}`);
  return result.meeting;
}
