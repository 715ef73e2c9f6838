/** Where attempts are kept, action by action, so that a crash loses nothing that was played. */
import type { Fault, KeptAttempt } from '../attempt';
import type { ActionRow, AsideRow, AttemptRow, Database } from './database';

/** Somebody else took the seat over: this tab may not write any more. */
export class SeatLost extends Error {}

/** An attempt as it lies in the store; it may be damaged, so nothing is promised of its shape. */
export interface Found {
  readonly id: string;
  readonly record: unknown;
}

export interface Keep {
  /** False when the browser gives no store: a meeting lives as long as the page. */
  readonly saves: boolean;
  /** Writes a whole attempt in place of what may lie there under its id. */
  begin(attempt: KeptAttempt): Promise<void>;
  /** @throws SeatLost when another tab plays this attempt now */
  append(row: ActionRow, holder: string): Promise<void>;
  /** Forgets the actions from `index` on and writes the number of takebacks. */
  takeBack(id: string, index: number, takebacks: number): Promise<void>;
  finish(id: string): Promise<void>;
  /** The language of the page, for the trainer. */
  speak(id: string, language: string): Promise<void>;
  /** Attempts under way or done, the one touched last first. */
  list(done: boolean): Promise<Found[]>;
  find(id: string): Promise<Found | null>;
  /** Moves an attempt out of the way and keeps it whole. */
  setAside(found: Found, fault: Fault): Promise<void>;
  aside(): Promise<AsideRow[]>;
  note(id: string): Promise<string>;
  writeNote(id: string, text: string): Promise<void>;
}

const actionsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
const strict = { durability: 'strict' } as const;

/** Keeps attempts in the browser's store. */
export function keepIn(db: Database): Keep {
  return {
    saves: true,
    begin: (attempt) => begin(db, attempt),
    append: (row, holder) => append(db, row, holder),
    takeBack: (id, index, takebacks) => takeBack(db, id, index, takebacks),
    finish: (id) => change(db, id, (row) => ({ ...row, done: true })),
    speak: (id, language) => change(db, id, (row) => ({ ...row, language })),
    list: (done) => list(db, done),
    find: async (id) => {
      const row = await db.get('attempts', id);
      return row ? found(db, row) : null;
    },
    setAside: (one, fault) => setAside(db, one, fault),
    aside: () => db.getAll('aside'),
    note: async (id) => (await db.get('notes', id))?.text ?? '',
    writeNote: async (attempt, text) => {
      await db.put('notes', { attempt, text });
    },
  };
}

async function begin(db: Database, attempt: KeptAttempt): Promise<void> {
  const { recording, times, ...rest } = attempt;
  const { actions, ...head } = recording;
  const tx = db.transaction(['attempts', 'actions'], 'readwrite', strict);
  tx.objectStore('attempts').put({ ...rest, touchedAt: Date.now(), recording: head });
  tx.objectStore('actions').delete(actionsOf(attempt.id));
  actions.forEach((action, index) => {
    tx.objectStore('actions').put({ attempt: attempt.id, index, action, time: times[index] ?? 0 });
  });
  await tx.done;
}

async function append(db: Database, row: ActionRow, holder: string): Promise<void> {
  const tx = db.transaction(['attempts', 'actions', 'seats'], 'readwrite', strict);
  const seat = await tx.objectStore('seats').get(row.attempt);
  if (seat && seat.holder !== holder) {
    tx.abort();
    await tx.done.catch(() => {});
    throw new SeatLost();
  }
  tx.objectStore('actions').put(row);
  const attempt = await tx.objectStore('attempts').get(row.attempt);
  if (attempt) tx.objectStore('attempts').put({ ...attempt, touchedAt: Date.now() });
  await tx.done;
}

async function takeBack(db: Database, id: string, index: number, takebacks: number) {
  const tx = db.transaction(['attempts', 'actions'], 'readwrite', strict);
  tx.objectStore('actions').delete(IDBKeyRange.bound([id, index], [id, Number.MAX_SAFE_INTEGER]));
  const attempt = await tx.objectStore('attempts').get(id);
  if (attempt) tx.objectStore('attempts').put({ ...attempt, takebacks });
  await tx.done;
}

async function change(db: Database, id: string, by: (row: AttemptRow) => AttemptRow) {
  const tx = db.transaction('attempts', 'readwrite', strict);
  const row = await tx.store.get(id);
  if (row) tx.store.put(by(row));
  await tx.done;
}

async function list(db: Database, done: boolean): Promise<Found[]> {
  const rows = (await db.getAll('attempts')).filter((row) => (row.done === true) === done);
  const latest = rows.sort((a, b) => (b.touchedAt ?? 0) - (a.touchedAt ?? 0));
  return Promise.all(latest.map((row) => found(db, row)));
}

async function found(db: Database, row: AttemptRow): Promise<Found> {
  const rows = await db.getAll('actions', actionsOf(row.id));
  const record = {
    ...row,
    recording: { ...row.recording, actions: rows.map((one) => one.action) },
    // A hole in the numbers means that an action is gone: no attempt has such times.
    times: rows.every(({ index }, i) => index === i) ? rows.map((one) => one.time) : null,
  };
  return { id: row.id, record };
}

async function setAside(db: Database, { id, record }: Found, fault: Fault): Promise<void> {
  const tx = db.transaction(['attempts', 'actions', 'aside'], 'readwrite', strict);
  tx.objectStore('aside').put({ id, at: Date.now(), fault, record });
  tx.objectStore('attempts').delete(id);
  tx.objectStore('actions').delete(actionsOf(id));
  await tx.done;
}
