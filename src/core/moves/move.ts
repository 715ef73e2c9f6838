import type { Draft } from '../draft';
import type { Refusal } from '../refusals';
import type { Action, MoveName, Table, View } from '../types';

type ActionOf<M extends MoveName> = Extract<Action, { move: M }>;

/** Moves whose action is its name alone. */
export type BareName = {
  [M in MoveName]: Exclude<keyof ActionOf<M>, 'move'> extends never ? M : never;
}[MoveName];

/** What a move is: the rules, the bots and the pages ask these and never compare names. */
export interface Traits {
  /** Its action is its name alone: there is no subject to choose. */
  readonly bare?: true;
  /** Takes no turn: it is done beside the table. */
  readonly offTurn?: true;
  /** Played when the meeting is over, and only then. */
  readonly after?: true;
  /** Nothing of substance: she waits for the next thing. */
  readonly idle?: true;
  /** Presents the product or the company: it may provoke a question, and it may be too much. */
  readonly sells?: true;
  /** Tells her something, so that she may think of buying, and comfort before it wears off. */
  readonly tells?: true;
  /** Takes up a sign that she could decide. */
  readonly takesUpSignal?: true;
  /** Keeps an agreement warm that waits for its signature. */
  readonly servesAgreement?: true;
  /** Its action may call her reaction beforehand (`bet`). */
  readonly bets?: true;
}

/** One thing that a salesperson can do. A new one is a file of this shape and a word in the list. */
export interface Move<M extends MoveName> extends Traits {
  readonly name: M;
  /** Every whole action of this kind that may be played now; shapes to be filled give none. */
  offers(view: View): readonly ActionOf<M>[];
  /** Why this action may not be played now, or null. */
  refuses(view: View, action: ActionOf<M>): Refusal | null;
  /** Plays it; the action has been found legal. */
  play(draft: Draft, action: ActionOf<M>): void;
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
