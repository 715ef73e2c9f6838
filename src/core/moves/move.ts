import type { Draft } from '../draft';
import type { Refusal } from '../refusals';
import type { Action, MoveName, Table, View } from '../types';

export type ActionOf<M extends MoveName> = Extract<Action, { move: M }>;

/** One thing that a salesperson can do. A new one is a file of this shape and a word in the list. */
export interface Move<M extends MoveName> {
  readonly name: M;
  /** Every whole action of this kind that may be played now; shapes to be filled give none. */
  offers(view: View): readonly ActionOf<M>[];
  /** Why this action may not be played now, or null. */
  refuses(view: View, action: ActionOf<M>): Refusal | null;
  /** Plays it; the action has been found legal. */
  play(draft: Draft, action: ActionOf<M>): void;
  /** Says nothing of substance: she waits for the next thing. */
  readonly idle?: true;
}

/** Offers that depend on the account alone: made once for each, and the same list ever after. */
export function always<A extends Action>(make: (table: Table) => readonly A[]) {
  const made = new WeakMap<Table, readonly A[]>();
  return ({ table }: View): readonly A[] => {
    let offers = made.get(table);
    if (!offers) {
      offers = Object.freeze(make(table).map((action) => Object.freeze(action)));
      made.set(table, offers);
    }
    return offers;
  };
}
