/** How deep each explanation and demonstration went, beside the level that it met. */
import { history } from '../meeting';
import type { Effect, Meeting, MeetingEvent } from '../types';
import { nameOf } from './names';

export interface DepthStep {
  readonly turn: number;
  readonly move: 'explain' | 'demo';
  /** Id of the name of the topic or feature. */
  readonly what: string;
  /** 1..4. */
  readonly said: number;
  /** Her level there, 1..4, one decimal. */
  readonly level: number;
  /** Whole levels between the two, above 0 too deep. */
  readonly gap: number;
}

/** The effect that carries how far a depth was off. */
const measured = (event: MeetingEvent): event is Effect<'explain'> | Effect<'demo'> =>
  event.kind === 'effect' && (event.code === 'explain' || event.code === 'demo');

/** Every move with a depth, in order. */
export function depthSteps(meeting: Meeting): DepthStep[] {
  return history(meeting).flatMap(({ turn, action, events }) => {
    if (action.move !== 'explain' && action.move !== 'demo') return [];
    const { move, depth: said } = action;
    const m = events.find(measured)?.n.mismatch ?? 0;
    const what =
      move === 'explain' ? nameOf('topic', action.topic) : nameOf('feature', action.feature);
    const level = Math.round((said - m) * 10) / 10;
    return [{ turn, move, what, said, level, gap: said - Math.round(said - m) }];
  });
}
