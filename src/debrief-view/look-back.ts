/** A recording played once more, for those who look back on it. */
import { type Debriefed, debriefOf } from '../core/debrief';
import { exchangesOf } from '../core/debrief/exchanges';
import { history, play, start } from '../core/meeting';
import { replay } from '../core/replay';
import type { Meeting, Recording, Scenario } from '../core/types';
import type { Scene } from '../words/lines';
import { type Mood, moodOf } from '../words/mood';
import { type TranscriptLine, transcribe } from '../words/transcript';

export interface LookedBack {
  readonly ok: true;
  readonly meeting: Meeting;
  readonly debrief: Debriefed;
  /** What was said at each turn, 0 for the briefing. */
  lines(turn: number): readonly TranscriptLine[];
  /** Her face after each turn. */
  mood(turn: number): Mood;
}

/** Looks back on a recording; `step` is the action that cannot be played, -1 for its head. */
export function lookBack(
  scenario: Scenario,
  recording: Recording,
  scene: Scene,
): LookedBack | { readonly ok: false; readonly step: number } {
  const replayed = replay(scenario, recording);
  if (!replayed.ok) return { ok: false, step: replayed.step };
  const { meeting } = replayed;
  const { lines } = transcribe(exchangesOf(meeting), scene);
  const moods = moodsOf(meeting);
  return {
    ok: true,
    meeting,
    debrief: debriefOf(meeting),
    lines: (turn) => lines.filter((line) => line.turn === turn),
    mood: (turn) => moods.get(turn) ?? 'neutral',
  };
}

/** Her face after the last exchange of each turn; after-care is done without her. */
function moodsOf(played: Meeting): Map<number, Mood> {
  const moods = new Map<number, Mood>();
  let meeting = start(played.scenario, played.setup);
  moods.set(0, moodOf(meeting.open));
  for (const { action } of history(played)) {
    meeting = play(meeting, action).meeting;
    if (action.move !== 'aftercare') moods.set(meeting.open.turn, moodOf(meeting.open));
  }
  return moods;
}
