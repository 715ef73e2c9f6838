/** Locks and seats of one browser whose tabs share them, as far as seats need them. */
import type { Database, SeatRow } from '../../../src/game/kept/database';
import type { Disk } from '../../../src/game/kept/disk';

export interface Seats extends Disk {
  readonly rows: Map<string, SeatRow>;
  /** The store refuses everything from now on. */
  breakDown(): void;
}

/** A store with seats and nothing else. */
export function seatsOnly(): Seats {
  const rows = new Map<string, SeatRow>();
  let broken = false;
  const store = {
    get: async (id: string) => rows.get(id),
    put: async (row: SeatRow) => rows.set(row.attempt, row),
  };
  const db = { transaction: () => ({ store, done: Promise.resolve() }) } as unknown as Database;
  return {
    rows,
    breakDown: () => {
      broken = true;
    },
    run: async (work) => {
      if (broken) throw new Error('disk full');
      return work(db);
    },
  };
}

interface Held {
  taken(error: Error): void;
}

/** Web Locks: one holder for each name, `steal` takes it, `ifAvailable` may get nothing. */
export function webLocks() {
  const held = new Map<string, Held>();
  const request = (
    name: string,
    { steal }: LockOptions,
    work: (lock: object | null) => Promise<unknown> | unknown,
  ): Promise<unknown> => {
    if (held.has(name) && !steal) return Promise.resolve(work(null));
    held.get(name)?.taken(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      const mine = { taken: reject };
      held.set(name, mine);
      void Promise.resolve(work({ name })).then((value) => {
        if (held.get(name) === mine) held.delete(name);
        resolve(value);
      });
    });
  };
  return { request };
}

/** Gives the tests' own process the locks of a browser; undefined: plain http. */
export function browserWith(locks: { request: unknown } | undefined): void {
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  Object.assign(globalThis, { addEventListener() {}, removeEventListener() {} });
}
