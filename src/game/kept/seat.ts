/**
 * Who plays an attempt: one tab at a time. By Web Locks, or by a lease in the store where the
 * browser has none (plain http on any name but localhost).
 */
import type { Database } from './database';

export interface Seat {
  /** Name of this holder, written beside a lease. */
  readonly holder: string;
  release(): void;
}

interface Asked {
  readonly attempt: string;
  readonly holder: string;
  /** Takes the seat from the tab that has it. */
  readonly force: boolean;
  /** Called when another tab took it. */
  onLost(): void;
}

/** Milliseconds that a lease holds, and after which it is renewed. */
const LEASE = { holds: 6000, renews: 2000 } as const;

/** The seat, or null when another tab has it. Without a store there is nobody to share with. */
export function takeSeat(db: Database | null, asked: Asked): Promise<Seat | null> {
  if (!db) return Promise.resolve({ holder: asked.holder, release: () => {} });
  return navigator.locks ? takeLock(navigator.locks, asked) : takeLease(db, asked);
}

function takeLock(locks: LockManager, { attempt, holder, force, onLost }: Asked) {
  return new Promise<Seat | null>((resolve) => {
    const options: LockOptions = force ? { steal: true } : { ifAvailable: true };
    const held = locks.request(`face-to-face ${attempt}`, options, (lock) => {
      if (!lock) return resolve(null);
      return new Promise<void>((release) => resolve({ holder, release }));
    });
    held.catch(onLost);
  });
}

async function takeLease(db: Database, asked: Asked): Promise<Seat | null> {
  if (!(await writeLease(db, asked, asked.force))) return null;
  const beat = setInterval(async () => {
    const mine = await writeLease(db, asked, false).catch(() => true);
    if (mine) return;
    clearInterval(beat);
    asked.onLost();
  }, LEASE.renews);
  const release = () => {
    clearInterval(beat);
    void freeLease(db, asked);
  };
  addEventListener('pagehide', release, { once: true });
  return { holder: asked.holder, release };
}

/** Writes or renews the lease; false when somebody else holds a valid one. */
async function writeLease(db: Database, { attempt, holder }: Asked, force: boolean) {
  const tx = db.transaction('seats', 'readwrite');
  const row = await tx.store.get(attempt);
  const taken = row !== undefined && row.holder !== holder && row.until > Date.now();
  if (!taken || force) tx.store.put({ attempt, holder, until: Date.now() + LEASE.holds });
  await tx.done;
  return !taken || force;
}

async function freeLease(db: Database, { attempt, holder }: Asked) {
  const tx = db.transaction('seats', 'readwrite');
  const row = await tx.store.get(attempt);
  if (row?.holder === holder) tx.store.delete(attempt);
  await tx.done;
}
