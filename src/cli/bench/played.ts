/** The meetings that are measured, and their steps. */
import { average } from '../../bots';
import { playOut } from '../../bots/player';
import { history, play, start } from '../../core/meeting';
import { PLAIN } from '../../core/plain-setup';
import type { Action, Meeting } from '../../core/types';
import { oren } from '../../scenario/shipped';

/** Few enough that what is measured is the rules and not the memory of the machine. */
const MEETINGS = 6;

export function playedMeetings(): Meeting[] {
  return Array.from({ length: MEETINGS }, (_, i) =>
    playOut(oren.scenario, { ...PLAIN, seed: i + 1 }, average),
  );
}

export interface Step {
  readonly before: Meeting;
  readonly action: Action;
}

/** Every step of some played meetings with the meeting as it stood before it. */
export function stepsOf(meetings: readonly Meeting[]): Step[] {
  return meetings.flatMap((meeting) => {
    let before = start(meeting.scenario, meeting.setup);
    return history(meeting).map(({ action }) => {
      const step = { before, action };
      before = play(before, action).meeting;
      return step;
    });
  });
}
