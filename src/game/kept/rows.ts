/** From a row of any version to a record as it is kept today, and back. */
import type { KeptAttempt } from '../attempt';
import type { Refusal } from '../judge';
import { type ActionRow, type AsideRow, type AttemptRow, ROW_VERSION } from './database';
import type { Found } from './keep';

/** An attempt as rows, touched at `now` (milliseconds since 1970). */
export function rowsOf(attempt: KeptAttempt, now: number): [AttemptRow, ActionRow[]] {
  const { recording, times, ...rest } = attempt;
  const { actions, ...head } = recording;
  const rows = actions.map((action, index) => {
    return { attempt: attempt.id, index, action, time: times[index] ?? 0 };
  });
  return [{ ...rest, version: ROW_VERSION, touchedAt: now, recording: head }, rows];
}

/** Rows as they lie in the store, put together; nothing is promised of what was in them. */
export function foundIn(row: AttemptRow, rows: readonly ActionRow[]): Found {
  const { version = 1, ...kept } = row as Partial<AttemptRow>;
  const record = {
    ...(version === 1 && { score: null }),
    ...kept,
    recording: { ...row.recording, actions: rows.map((one) => one.action) },
    // A hole in the numbers means that an action is gone: no attempt has such times.
    times: rows.every(({ index }, i) => index === i) ? rows.map((one) => one.time) : null,
  };
  return { id: row.id, record };
}

/** A record moved out of the way, whole. */
export function asideOf({ id, record }: Found, { fault, at }: Refusal): AsideRow {
  return { id, at: Date.now(), fault, record, ...(at && { step: at }) };
}
