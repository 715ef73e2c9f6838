/** The browser's own store: what lies in it and how it is opened. The only file that opens it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Action } from '../../core/types';
import type { Attempt, GivenScore, WhatIf } from '../attempt';
import type { Refusal } from '../judge';

/** Of the row of an attempt: 1 had no score and no version; `rows.ts` reads every one so far. */
export const ROW_VERSION = 2;

/** An attempt without its actions, which are rows of their own. */
export interface AttemptRow {
  readonly version: typeof ROW_VERSION;
  readonly id: string;
  readonly startedAt: number;
  /** Milliseconds since 1970 of the last action. */
  readonly touchedAt: number;
  readonly done: boolean;
  readonly recording: Omit<Attempt['recording'], 'actions'>;
  readonly takebacks: number;
  readonly mode: Attempt['mode'];
  readonly language: string;
  /** Given when the meeting was over. */
  readonly score: GivenScore | null;
  readonly whatIf: WhatIf | null;
}

export interface ActionRow {
  readonly attempt: string;
  readonly index: number;
  readonly action: Action;
  readonly time: number;
}

/** A record that cannot be played on, kept as it was found. */
export interface AsideRow {
  readonly id: string;
  readonly at: number;
  readonly fault: string;
  /** Where the rules refused it. */
  readonly step?: Refusal['at'];
  readonly record: unknown;
}

/** Who plays an attempt, where the browser has no Web Locks; void after `until`. */
export interface SeatRow {
  readonly attempt: string;
  readonly holder: string;
  readonly until: number;
}

interface Shape extends DBSchema {
  attempts: { key: string; value: AttemptRow };
  actions: { key: [string, number]; value: ActionRow };
  aside: { key: string; value: AsideRow };
  seats: { key: string; value: SeatRow };
  notes: { key: string; value: { readonly attempt: string; readonly text: string } };
}

export type Database = IDBPDatabase<Shape>;

export const DATABASE = 'face-to-face';

/** Opens the store, or says no: private windows, full disks and closed policies refuse it. */
export async function openDatabase(): Promise<Database | null> {
  try {
    return await openDB<Shape>(DATABASE, 1, {
      upgrade(db) {
        db.createObjectStore('attempts', { keyPath: 'id' });
        db.createObjectStore('actions', { keyPath: ['attempt', 'index'] });
        db.createObjectStore('aside', { keyPath: 'id' });
        db.createObjectStore('seats', { keyPath: 'attempt' });
        db.createObjectStore('notes', { keyPath: 'attempt' });
      },
    });
  } catch {
    return null;
  }
}
