/** The explicit list of everything a salesperson can do. */
import type { Action, MoveName } from '../types';
import type { Bet } from '../vocabulary';
import { acknowledge } from './acknowledge';
import { address, hype } from './address';
import { answer } from './answer';
import { ask } from './ask';
import { forecast, prepare } from './before';
import { check } from './check';
import { confirm } from './confirm';
import { demo } from './demo';
import { aftercare, close, walk } from './end';
import { explain } from './explain';
import { accept, hold } from './hold';
import { listen } from './listen';
import { more } from './more';
import type { BareName, Move } from './move';
import { packages } from './packages';
import { propose } from './propose';
import { rapport } from './rapport';
import { spend } from './spend';
import { trial } from './trial';

/** By name; the order is that of the menu. */
export const MOVES: { readonly [M in MoveName]: Move<M> } = {
  prepare,
  forecast,
  rapport,
  ask,
  confirm,
  more,
  listen,
  acknowledge,
  explain,
  check,
  demo,
  address,
  hype,
  answer,
  spend,
  trial,
  propose,
  packages,
  hold,
  accept,
  close,
  walk,
  aftercare,
};

/** The same, each for an action of its own kind: the only place where the kinds are set aside. */
const BY_NAME = MOVES as unknown as Readonly<Record<MoveName, Move<MoveName>>>;

/** In the order of the menu. */
export const ALL: readonly Move<MoveName>[] = Object.values(BY_NAME);

/** The move that an action plays. */
export function moveOf(action: Action): Move<MoveName> {
  return BY_NAME[action.move];
}

/** Moves whose action is its name alone, in the order of the menu. */
export const BARE: readonly BareName[] = ALL.filter(({ bare }) => bare).map(
  ({ name }) => name as BareName,
);

/** Whether an action takes a turn at the table. */
export function takesTurn(action: Action): boolean {
  return !moveOf(action).offTurn;
}

/** Whether an action may carry a call of her reaction. */
export function takesBet(action: Action): action is Extract<Action, { bet?: Bet }> {
  return moveOf(action).bets === true;
}
