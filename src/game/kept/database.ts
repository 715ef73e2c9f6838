/** What lies in the browser's own store. */
import type { DBSchema, IDBPDatabase } from 'idb';
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

/** Who plays an attempt. It stays when the seat is given back, so that late writes are known. */
export interface SeatRow {
  readonly attempt: string;
  /** Name of the tab. */
  readonly holder: string;
  /** Name of this sitting: every write but the sitting's own is refused. */
  readonly token: string;
  /** Milliseconds since 1970 until when a lease holds; 0 where a lock tells who sits here. */
  readonly until: number;
}

export interface Shape extends DBSchema {
  attempts: { key: string; value: AttemptRow };
  actions: { key: [string, number]; value: ActionRow };
  aside: { key: string; value: AsideRow };
  seats: { key: string; value: SeatRow };
  notes: { key: string; value: { readonly attempt: string; readonly text: string } };
}

export type Database = IDBPDatabase<Shape>;

/** The stores and what names a row in each. */
export const STORES = {
  attempts: 'id',
  actions: ['attempt', 'index'],
  aside: 'id',
  seats: 'attempt',
  notes: 'attempt',
} as const;
