/** Opens the browser's own store, and opens it anew when the connection is lost. */
import { openDB } from 'idb';
import { TimedOut, within } from '../within';
import { type Database, type Shape, STORES } from './database';

const NAME = 'face-to-face';
/** 1 had the same stores; an upgrade adds those that are missing. */
const VERSION = 2;
/** Milliseconds that opening and a piece of work may take. */
const PATIENCE = { open: 4000, work: 10_000 } as const;

/** Why there is no store: refused, no answer, held by an older page, newer than we are, in pieces. */
export type Lack = 'nothing' | 'silent' | 'blocked' | 'newer' | 'broken';

class NoDisk extends Error {
  constructor(readonly lack: Lack) {
    super(`The browser's store: ${lack}`);
  }
}

export interface Disk {
  /**
   * Works on the open store; a lost connection is opened anew.
   * @throws what the work throws, and TimedOut when the store does not answer
   */
  run<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

interface Listening {
  /** The connection is no more. */
  onEnd(): void;
  /** A newer page in another tab wants the store. */
  onNewer(): void;
}

function addStores(db: Database): void {
  for (const name of Object.keys(STORES) as (keyof typeof STORES)[]) {
    if (db.objectStoreNames.contains(name)) continue;
    const { [name]: key } = STORES;
    db.createObjectStore(name, { keyPath: typeof key === 'string' ? key : [...key] });
  }
}

function lackOf(error: unknown, blocked: boolean): Lack {
  if (error instanceof TimedOut) return blocked ? 'blocked' : 'silent';
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'nothing';
}

async function connect({ onEnd, onNewer }: Listening): Promise<Database> {
  let late = false;
  let blocked = false;
  try {
    const opening = openDB<Shape>(NAME, VERSION, {
      upgrade: addStores,
      blocked: () => {
        blocked = true;
      },
      // Another tab waits to delete or to upgrade the store: it must not wait for this page.
      blocking(_, wanted, event) {
        (event.target as IDBDatabase).close();
        onEnd();
        if (wanted !== null) onNewer();
      },
      terminated: onEnd,
    });
    opening.then(
      (db) => late && db.close(),
      () => {},
    );
    return whole(await within(opening, PATIENCE.open));
  } catch (error) {
    late = true;
    throw error instanceof NoDisk ? error : new NoDisk(lackOf(error, blocked));
  }
}

function whole(db: Database): Database {
  if (Object.keys(STORES).every((name) => db.objectStoreNames.contains(name as never))) return db;
  db.close();
  throw new NoDisk('broken');
}

const isClosed = (error: unknown) =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/**
 * The store, or why there is none: private windows, full disks and closed policies refuse it.
 * @param onNewer called when a newer page in another tab has taken the store
 */
export async function openDisk(onNewer: () => void): Promise<Disk | Lack> {
  let open: Promise<Database> | null = null;
  const forget = () => {
    open = null;
  };
  const connected = () => {
    open ??= connect({ onEnd: forget, onNewer });
    open.catch(forget);
    return open;
  };
  const attempt = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const db = await connected();
    try {
      return await within(work(db), PATIENCE.work);
    } catch (error) {
      if (isClosed(error) || error instanceof TimedOut) forget();
      throw error;
    }
  };
  try {
    await connected();
  } catch (error) {
    return error instanceof NoDisk ? error.lack : 'nothing';
  }
  return {
    run: (work) =>
      attempt(work).catch((error) => {
        if (!isClosed(error)) throw error;
        return attempt(work);
      }),
  };
}
