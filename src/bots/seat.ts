/** A seat at the table: what a bot sees, believes, can do and remembers of its own plans. */
import { saidOf } from '../core/said';
import type { Action, Legal, View } from '../core/types';
import type { Beliefs } from './beliefs';
import type { Luck } from './player';
import type { Skills } from './skills';

/** What the bot itself decided before; changed as it goes on. */
export interface Plans {
  /** Turn of the last feeling that it decided about, and whether it will tend to it. */
  feeling: { since: number; tends: boolean };
  /** Turn of the last signal that it decided about, and whether it saw it. */
  signal: { at: number; saw: boolean };
  /** Turns that it dallies before asking for anything. */
  dallies: number;
  /** Stopped convincing: now it is about the contract. */
  bargains: boolean;
  paid: boolean;
}

export interface Seat {
  readonly view: View;
  readonly options: Legal;
  readonly beliefs: Beliefs;
  readonly skills: Skills;
  readonly plans: Plans;
  readonly luck: Luck;
}

/** What to do now for one purpose, or null when there is nothing to do for it. */
export type Goal = (seat: Seat) => Action | null;

export const said = ({ view }: Seat, what: string, subject?: string): number =>
  saidOf(view, what, subject);

/** One of a list, by luck. @throws RangeError for an empty list */
export function anyOf<T>(list: readonly T[], luck: Luck): T {
  const one = list[Math.floor(luck() * list.length)];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}
