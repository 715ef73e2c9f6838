/** The exchanges of a meeting as they could be seen, oldest first. */
import { history } from '../meeting';
import { OFF_TURN } from '../moves';
import type { Exchange, Meeting } from '../types';

/** What was done and what it showed; what takes no turn bears the number of the turn before it. */
export function exchangesOf(meeting: Meeting): Exchange[] {
  let turn = 0;
  return history(meeting).map(({ action, events }) => {
    if (!OFF_TURN.includes(action.move)) turn += 1;
    return { turn, action, cues: events.filter((event) => event.kind === 'cue') };
  });
}
