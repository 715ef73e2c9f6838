/** The explicit list of everything a salesperson can do. */
import type { Action, MoveName } from '../types';
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
import type { Move } from './move';
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

/** The move that an action plays. */
export function moveOf(action: Action): Move<MoveName> {
  return MOVES[action.move] as unknown as Move<MoveName>;
}

/** Moves that take no turn. */
export const OFF_TURN: readonly MoveName[] = ['prepare', 'forecast', 'aftercare'];
