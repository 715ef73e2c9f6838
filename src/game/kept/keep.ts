/** Where attempts are kept, action by action, so that a crash loses nothing that was played. */
import type { GivenScore, KeptAttempt } from '../attempt';
import type { Refusal } from '../judge';
import type { ActionRow, AsideRow } from './database';
import type { Lack } from './disk';

/** Somebody else took the seat over: this tab may not write any more. */
export class SeatLost extends Error {}

/** The store does not hold what the page plays: the attempt is gone from it, or a step is. */
export class OutOfStep extends Error {}

/** An attempt as it lies in the store; it may be damaged, so nothing is promised of its shape. */
export interface Found {
  readonly id: string;
  readonly record: unknown;
  /** The store does not have it as it is here. */
  readonly unsaved?: true;
}

/**
 * Name of the sitting that writes; null where none could be written down.
 * Every write @throws SeatLost when another tab sits there now, OutOfStep when the store does not
 * hold the attempt as it was before the write.
 */
export type Token = string | null;

export interface Keep {
  /** Why a meeting lives only as long as the page; null when the browser keeps it. */
  readonly lack: Lack | null;
  /** False when the browser gives no store. */
  readonly saves: boolean;
  /** Writes down a new attempt. */
  begin(attempt: KeptAttempt): Promise<void>;
  /** Writes a whole attempt in place of what may lie there under its id. */
  mend(attempt: KeptAttempt, seat: Token): Promise<void>;
  append(row: ActionRow, seat: Token): Promise<void>;
  /** Forgets the actions from `index` on and writes the number of takebacks. */
  takeBack(id: string, index: number, takebacks: number, seat: Token): Promise<void>;
  /** The meeting is over: its score is given and stays. */
  finish(id: string, score: GivenScore, seat: Token): Promise<void>;
  /** The language of the page, for the trainer. */
  speak(id: string, language: string, seat: Token): Promise<void>;
  /** Attempts under way or done, the one touched last first. */
  list(done: boolean): Promise<Found[]>;
  find(id: string): Promise<Found | null>;
  /** Moves an attempt out of the way and keeps it whole. */
  setAside(found: Found, why: Refusal): Promise<void>;
  aside(): Promise<AsideRow[]>;
  note(id: string): Promise<string>;
  writeNote(id: string, text: string): Promise<void>;
  /** Whether anything is lost when the page is closed now. */
  owes(): boolean;
}
