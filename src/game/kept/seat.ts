/**
 * Who plays an attempt: one tab at a time. By Web Locks, or by a lease in the store where the
 * browser has none (plain http on any name but localhost).
 */
import { newId } from '../seed';
import type { SeatRow } from './database';
import type { Disk } from './disk';

export interface Seat {
  /** Name of this sitting, asked for at every write; null where none could be written down. */
  readonly token: string | null;
  /** Gives the seat back. */
  release(): Promise<void>;
}

interface Asked {
  readonly attempt: string;
  /** Name of this tab. */
  readonly holder: string;
  /** Takes the seat from the tab that has it. */
  readonly force: boolean;
  /** Called when another tab took it. */
  onLost(): void;
}

interface Sitting extends Asked {
  readonly token: string;
}

/** Milliseconds that a lease holds, and after which it is renewed. */
const LEASE = { holds: 6000, renews: 2000 } as const;

/** The seat, or null when another tab has it. Without a store there is nobody to share with. */
export async function takeSeat(disk: Disk | null, asked: Asked): Promise<Seat | null> {
  if (!disk) return { token: null, release: async () => {} };
  const sitting = { ...asked, token: newId() };
  try {
    if (navigator.locks) return await takeLock(navigator.locks, disk, sitting);
  } catch {
    // Some policies refuse locks that are there, or even the question whether they are.
  }
  return takeLease(disk, sitting);
}

async function takeLock(locks: LockManager, disk: Disk, sitting: Sitting): Promise<Seat | null> {
  const release = await lock(locks, sitting);
  if (!release) return null;
  const token = await sit(disk, sitting, true, 0).then(
    () => sitting.token,
    () => null,
  );
  return { token, release };
}

/** A function that frees the lock, or null when another tab has it. @throws when none is given out */
function lock(locks: LockManager, { attempt, force, onLost }: Asked) {
  return new Promise<(() => Promise<void>) | null>((resolve, reject) => {
    const options: LockOptions = force ? { steal: true } : { ifAvailable: true };
    let mine = false;
    const held: Promise<unknown> = locks.request(`face-to-face ${attempt}`, options, (given) => {
      if (!given) return resolve(null);
      mine = true;
      return new Promise<void>((free) =>
        resolve(async () => {
          free();
          await held.catch(() => {});
        }),
      );
    });
    held.catch((error) => (mine ? onLost() : reject(error)));
  });
}

async function takeLease(disk: Disk, sitting: Sitting): Promise<Seat | null> {
  try {
    if (!(await sit(disk, sitting, sitting.force, LEASE.holds))) return null;
  } catch {
    // Where nothing can be written there is nothing to be written over.
    return { token: null, release: async () => {} };
  }
  const beat = setInterval(async () => {
    // A store that does not answer has given the seat to nobody.
    const mine = await renew(disk, sitting, LEASE.holds).catch(() => true);
    if (mine) return;
    clearInterval(beat);
    sitting.onLost();
  }, LEASE.renews);
  const release = async () => {
    clearInterval(beat);
    removeEventListener('pagehide', release);
    // What fails here is void by itself after a while.
    await renew(disk, sitting, 0).catch(() => {});
  };
  addEventListener('pagehide', release);
  return { token: sitting.token, release };
}

const rowOf = ({ attempt, holder, token }: Sitting, holds: number): SeatRow => ({
  attempt,
  holder,
  token,
  until: holds === 0 ? 0 : Date.now() + holds,
});

/** Writes the sitting down; false when another tab holds a valid lease. */
function sit(disk: Disk, sitting: Sitting, force: boolean, holds: number): Promise<boolean> {
  return disk.run(async (db) => {
    const tx = db.transaction('seats', 'readwrite');
    const row = await tx.store.get(sitting.attempt);
    const taken = row !== undefined && row.holder !== sitting.holder && row.until > Date.now();
    const may = force || !taken;
    await Promise.all([may && tx.store.put(rowOf(sitting, holds)), tx.done]);
    return may;
  });
}

/** Writes the sitting down again; false when there was another one since. */
function renew(disk: Disk, sitting: Sitting, holds: number): Promise<boolean> {
  return disk.run(async (db) => {
    const tx = db.transaction('seats', 'readwrite');
    const row = await tx.store.get(sitting.attempt);
    const mine = row === undefined || row.token === sitting.token;
    await Promise.all([mine && tx.store.put(rowOf(sitting, holds)), tx.done]);
    return mine;
  });
}
