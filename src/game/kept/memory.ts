/** Attempts of a browser that gives no store: they live as long as the page. */
import type { KeptAttempt } from '../attempt';
import { cutAt, extended } from '../progress';
import type { AsideRow } from './database';
import type { Lack } from './disk';
import type { Found, Keep } from './keep';
import { asideOf } from './rows';

/**
 * A keep that forgets everything when the page is closed.
 * @param lack why there is no store
 */
export function keepInMemory(lack: Lack = 'nothing'): Keep {
  /** The one touched last stands last. */
  const attempts = new Map<string, KeptAttempt>();
  const setApart: AsideRow[] = [];
  const notes = new Map<string, string>();
  const put = async (attempt: KeptAttempt) => {
    attempts.delete(attempt.id);
    attempts.set(attempt.id, attempt);
  };
  const change = async (id: string, by: (one: KeptAttempt) => KeptAttempt) => {
    const attempt = attempts.get(id);
    if (attempt) await put(by(attempt));
  };
  const found = (record: KeptAttempt): Found => ({ id: record.id, record });
  const all = () => [...attempts.values()].reverse();
  return {
    lack,
    saves: false,
    begin: put,
    mend: put,
    append: ({ attempt, action, time }) => change(attempt, (one) => extended(one, action, time)),
    takeBack: (id, index, takebacks) => change(id, (one) => cutAt(one, index, takebacks)),
    finish: (id, score) => change(id, (one) => ({ ...one, done: true, score })),
    speak: (id, language) => change(id, (one) => ({ ...one, language })),
    list: async (done) =>
      all()
        .filter((one) => one.done === done)
        .map(found),
    find: async (id) =>
      all()
        .filter((one) => one.id === id)
        .map(found)[0] ?? null,
    setAside: async (one, why) => {
      attempts.delete(one.id);
      setApart.push(asideOf(one, why));
    },
    aside: async () => setApart,
    note: async (id) => notes.get(id) ?? '',
    writeNote: async (id, text) => {
      notes.set(id, text);
    },
    owes: () => all().some((one) => !one.done && one.recording.actions.length > 0),
  };
}
