/** Keeps attempts in the browser's own store. */
import type { IDBPTransaction } from 'idb';
import type { KeptAttempt } from '../attempt';
import type { Refusal } from '../judge';
import type { ActionRow, AttemptRow, Database, Shape } from './database';
import type { Disk } from './disk';
import { type Found, type Keep, OutOfStep, SeatLost, type Token } from './keep';
import { asideOf, foundIn, rowsOf } from './rows';

const actionsOf = (id: string, from = 0) =>
  IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER]);
const strict = { durability: 'strict' } as const;

/** A keep that outlives the page. */
export function keepOn(disk: Disk): Keep {
  const { run } = disk;
  return {
    lack: null,
    saves: true,
    begin: (attempt) => mend(disk, attempt, null),
    mend: (attempt, seat) => mend(disk, attempt, seat),
    append: (row, seat) => append(disk, row, seat),
    takeBack: (id, index, takebacks, seat) =>
      writing(disk, id, seat, async (tx) => {
        const row = await rowIn(tx, id);
        await Promise.all([
          tx.objectStore('actions').delete(actionsOf(id, index)),
          tx.objectStore('attempts').put({ ...row, takebacks }),
        ]);
      }),
    finish: (id, score, seat) => change(disk, id, seat, { done: true, score }),
    speak: (id, language, seat) => change(disk, id, seat, { language }),
    list: (done) => run((db) => list(db, done)),
    find: (id) =>
      run(async (db) => {
        const row = await db.get('attempts', id);
        return row ? found(db, row) : null;
      }),
    setAside: (one, why) => run((db) => setAside(db, one, why)),
    aside: () => run((db) => db.getAll('aside')),
    note: (id) => run(async (db) => (await db.get('notes', id))?.text ?? ''),
    writeNote: (attempt, text) =>
      run(async (db) => {
        await db.put('notes', { attempt, text });
      }),
    owes: () => false,
  };
}

type Written = ('attempts' | 'actions' | 'seats')[];
type Writing = IDBPTransaction<Shape, Written, 'readwrite'>;

/** Writes all or nothing, and only for the sitting that has the seat. */
function writing(disk: Disk, id: string, seat: Token, work: (tx: Writing) => Promise<unknown>) {
  return disk.run(async (db) => {
    const stores: Written = ['attempts', 'actions', 'seats'];
    const tx = db.transaction(stores, 'readwrite', strict);
    // Awaited below; until then a failure of the work must not count as unhandled.
    tx.done.catch(() => {});
    try {
      const row = await tx.objectStore('seats').get(id);
      if (seat !== null && row !== undefined && row.token !== seat) throw new SeatLost();
      await work(tx);
    } catch (error) {
      abort(tx);
      throw error;
    }
    await tx.done;
  });
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // The failure has ended it already.
  }
}

async function rowIn(tx: Writing, id: string): Promise<AttemptRow> {
  const row = await tx.objectStore('attempts').get(id);
  if (!row) throw new OutOfStep(`Attempt ${id} is gone`);
  return row;
}

function mend(disk: Disk, attempt: KeptAttempt, seat: Token): Promise<void> {
  const [head, rows] = rowsOf(attempt, Date.now());
  return writing(disk, attempt.id, seat, (tx) =>
    Promise.all([
      tx.objectStore('attempts').put(head),
      tx.objectStore('actions').delete(actionsOf(attempt.id)),
      ...rows.map((row) => tx.objectStore('actions').put(row)),
    ]),
  );
}

function append(disk: Disk, row: ActionRow, seat: Token): Promise<void> {
  return writing(disk, row.attempt, seat, async (tx) => {
    const attempt = await rowIn(tx, row.attempt);
    const kept = await tx.objectStore('actions').count(actionsOf(row.attempt));
    if (kept !== row.index) throw new OutOfStep(`${kept} actions before number ${row.index}`);
    await Promise.all([
      tx.objectStore('actions').put(row),
      tx.objectStore('attempts').put({ ...attempt, touchedAt: Date.now() }),
    ]);
  });
}

function change(disk: Disk, id: string, seat: Token, by: Partial<AttemptRow>): Promise<void> {
  return writing(disk, id, seat, async (tx) => {
    await tx.objectStore('attempts').put({ ...(await rowIn(tx, id)), ...by });
  });
}

async function list(db: Database, done: boolean): Promise<Found[]> {
  const rows = (await db.getAll('attempts')).filter((row) => (row.done === true) === done);
  const latest = rows.sort((a, b) => (b.touchedAt ?? 0) - (a.touchedAt ?? 0));
  return Promise.all(latest.map((row) => found(db, row)));
}

async function found(db: Database, row: AttemptRow): Promise<Found> {
  return foundIn(row, await db.getAll('actions', actionsOf(row.id)));
}

async function setAside(db: Database, one: Found, why: Refusal): Promise<void> {
  const tx = db.transaction(['attempts', 'actions', 'aside'], 'readwrite', strict);
  await Promise.all([
    tx.objectStore('aside').put(asideOf(one, why)),
    tx.objectStore('attempts').delete(one.id),
    tx.objectStore('actions').delete(actionsOf(one.id)),
    tx.done,
  ]);
}
