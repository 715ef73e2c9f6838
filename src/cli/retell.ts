/** A recording told in full, byte for byte the same wherever the same rules run. */
import { history } from '../core/meeting';
import { replay } from '../core/replay';
import { score } from '../core/score';
import type { Recording, Scenario } from '../core/types';

/** Every event and the whole score as JSON, or the failing step and its reason. */
export function retell(scenario: Scenario, recording: Recording): string {
  const replayed = replay(scenario, recording);
  if (!replayed.ok) return JSON.stringify(replayed);
  const { meeting } = replayed;
  const events = history(meeting).map(({ action, events: caused }) => ({ action, caused }));
  return JSON.stringify({ ok: true, events, score: score(meeting) });
}
