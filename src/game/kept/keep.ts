/** Where attempts are kept, action by action, so that a crash loses nothing that was played. */
import type { GivenScore, KeptAttempt } from '../attempt';
import type { Refusal } from '../judge';
import type { ActionRow, AsideRow, AttemptRow, Database } from './database';
import { asideOf, foundIn, rowsOf } from './rows';

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
  /** The meeting is over: its score is given and stays. */
  finish(id: string, score: GivenScore): Promise<void>;
  /** The language of the page, for the trainer. */
  speak(id: string, language: string): Promise<void>;
  /** Attempts under way or done, the one touched last first. */
  list(done: boolean): Promise<Found[]>;
  find(id: string): Promise<Found | null>;
  /** Moves an attempt out of the way and keeps it whole. */
  setAside(found: Found, why: Refusal): Promise<void>;
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
    finish: (id, score) => change(db, id, (row) => ({ ...row, done: true, score })),
    speak: (id, language) => change(db, id, (row) => ({ ...row, language })),
    list: (done) => list(db, done),
    find: async (id) => {
      const row = await db.get('attempts', id);
      return row ? found(db, row) : null;
    },
    setAside: (one, why) => setAside(db, one, why),
    aside: () => db.getAll('aside'),
    note: async (id) => (await db.get('notes', id))?.text ?? '',
    writeNote: async (attempt, text) => {
      await db.put('notes', { attempt, text });
    },
  };
}

async function begin(db: Database, attempt: KeptAttempt): Promise<void> {
  const [head, rows] = rowsOf(attempt, Date.now());
  const tx = db.transaction(['attempts', 'actions'], 'readwrite', strict);
  tx.objectStore('attempts').put(head);
  tx.objectStore('actions').delete(actionsOf(attempt.id));
  for (const row of rows) tx.objectStore('actions').put(row);
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
  return foundIn(row, await db.getAll('actions', actionsOf(row.id)));
}

async function setAside(db: Database, found: Found, why: Refusal): Promise<void> {
  const tx = db.transaction(['attempts', 'actions', 'aside'], 'readwrite', strict);
  tx.objectStore('aside').put(asideOf(found, why));
  tx.objectStore('attempts').delete(found.id);
  tx.objectStore('actions').delete(actionsOf(found.id));
  await tx.done;
}
