/** The exchanges of a meeting as they could be seen, oldest first. */
import { history } from '../meeting';
import type { Exchange, Meeting } from '../types';

/** What was done and what it showed; what takes no turn bears the number of the turn before it. */
export function exchangesOf(meeting: Meeting): Exchange[] {
  return history(meeting).map(({ turn, action, events }) => ({
    turn,
    action,
    cues: events.filter((event) => event.kind === 'cue'),
  }));
}
