/** Attempts of a browser that gives no store: they live as long as the page. */
import type { KeptAttempt } from '../attempt';
import type { ActionRow, AsideRow } from './database';
import type { Found, Keep } from './keep';
import { asideOf } from './rows';

/** A keep that forgets everything when the page is closed. */
export function keepInMemory(): Keep {
  const attempts = new Map<string, KeptAttempt>();
  const setApart: AsideRow[] = [];
  const notes = new Map<string, string>();
  const change = (id: string, by: (one: KeptAttempt) => KeptAttempt) => {
    const attempt = attempts.get(id);
    if (attempt) attempts.set(id, by(attempt));
  };
  const found = (id: string): Found => ({ id, record: attempts.get(id) });
  return {
    saves: false,
    begin: async (attempt) => {
      attempts.set(attempt.id, attempt);
    },
    append: async (row) => change(row.attempt, (one) => extended(one, row)),
    takeBack: async (id, index, takebacks) =>
      change(id, (one) => ({ ...cut(one, index), takebacks })),
    finish: async (id, score) => change(id, (one) => ({ ...one, done: true, score })),
    speak: async (id, language) => change(id, (one) => ({ ...one, language })),
    list: async (done) =>
      [...attempts.values()].filter((one) => one.done === done).map(({ id }) => found(id)),
    find: async (id) => (attempts.has(id) ? found(id) : null),
    setAside: async (one, why) => {
      attempts.delete(one.id);
      setApart.push(asideOf(one, why));
    },
    aside: async () => setApart,
    note: async (id) => notes.get(id) ?? '',
    writeNote: async (id, text) => {
      notes.set(id, text);
    },
  };
}

function extended(attempt: KeptAttempt, { action, time }: ActionRow): KeptAttempt {
  const { recording, times } = attempt;
  const actions = [...recording.actions, action];
  return { ...attempt, recording: { ...recording, actions }, times: [...times, time] };
}

function cut(attempt: KeptAttempt, index: number): KeptAttempt {
  const { recording, times } = attempt;
  const actions = recording.actions.slice(0, index);
  return { ...attempt, recording: { ...recording, actions }, times: times.slice(0, index) };
}
