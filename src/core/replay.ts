/** A recording becomes the meeting it was, or says at which step it is wrong. Never throws on data. */
import { DIFFICULTIES, LIMIT, RULES_VERSION } from './constants';
import { history, play, refusal, start } from './meeting';
import type { Refusal } from './refusals';
import type { Action, Meeting, Recording, Scenario, Setup } from './types';
import { view } from './view';
import { CHANNELS } from './vocabulary';

type Replay =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly step: number; readonly reason: Refusal | HeadFault };

/** What can be wrong with a recording before its first action. */
type HeadFault =
  | 'noRecording'
  | 'otherRules'
  | 'otherScenario'
  | 'otherFingerprint'
  | 'badSetup'
  | 'badActions';

function isSetup(setup: Setup): boolean {
  if (setup === null || typeof setup !== 'object') return false;
  const { seed, difficulty, channel, allowance, style, history: before } = setup;
  return (
    Number.isInteger(seed) &&
    seed >= 0 &&
    seed <= 0xffffffff &&
    DIFFICULTIES.some((known) => known === difficulty) &&
    CHANNELS.includes(channel) &&
    (allowance === null || (Number.isFinite(allowance) && allowance >= 0)) &&
    (style === 'account' || style === 'drawn') &&
    Array.isArray(before) &&
    before.length === 0
  );
}

function headFault(scenario: Scenario, recording: Recording): HeadFault | null {
  if (recording === null || typeof recording !== 'object') return 'noRecording';
  if (recording.rules !== RULES_VERSION) return 'otherRules';
  if (recording.scenario !== scenario.table.id) return 'otherScenario';
  if (recording.fingerprint !== scenario.fingerprint) return 'otherFingerprint';
  if (!isSetup(recording.setup)) return 'badSetup';
  const { actions } = recording;
  return Array.isArray(actions) && actions.length <= LIMIT.actions ? null : 'badActions';
}

/** Replays a recording. `step` is -1 when its head is wrong, else the index of the action. */
export function replay(scenario: Scenario, recording: Recording): Replay {
  const fault = headFault(scenario, recording);
  if (fault !== null) return { ok: false, step: -1, reason: fault };
  let meeting = start(scenario, recording.setup);
  for (let step = 0; step < recording.actions.length; step++) {
    const action = recording.actions[step] as Action;
    const reason = refusal(view(meeting, 'realistic'), action);
    if (reason !== null) return { ok: false, step, reason };
    meeting = play(meeting, action).meeting;
  }
  return { ok: true, meeting };
}

/** The recording of a meeting, complete for `replay`. */
export function recordingOf(meeting: Meeting): Recording {
  return {
    rules: RULES_VERSION,
    scenario: meeting.scenario.table.id,
    fingerprint: meeting.scenario.fingerprint,
    setup: meeting.setup,
    actions: history(meeting).map(({ action }) => action),
  };
}
