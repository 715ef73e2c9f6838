/** What is picked at the table and not yet said. */
import { useState } from 'preact/hooks';
import type { Action } from '../../../core/types';
import type { Bet, Depth } from '../../../core/vocabulary';
import { type Entry, type Intent, nameOf, type Subject } from '../../menu';

/** The open page of the menu; null shows the four cards. */
export interface Browsing {
  readonly intent: Intent;
  readonly subject: Subject | null;
}

export interface Picking {
  readonly depth: Depth;
  readonly browsing: Browsing | null;
  readonly bet: Bet | null;
  isPicked(action: Action): boolean;
  /** Picks an action, or puts it down when it is picked already. */
  pick(action: Action): void;
  /** Turns the dial; what is picked turns with it. */
  turn(depth: Depth): void;
  call(bet: Bet | null): void;
  /** Opens a page of the menu; a page with one sentence has it picked. */
  browse(to: Browsing | null, only?: Action | null): void;
  /** After something was said: nothing is picked, the four cards lie open. */
  clear(): void;
}

/** The same explanation or demonstration at another depth. */
export function atDepth(action: Action, depth: Depth): Action {
  return action.move === 'explain' || action.move === 'demo' ? { ...action, depth } : action;
}

/** What lies open of an entry: of the four depths of one thing only that of the dial. */
export function atDial({ actions }: Entry, depth: Depth): readonly Action[] {
  return actions.filter((action) => !('depth' in action) || action.depth === depth);
}

/** The sentence of an entry that has but one. */
export function onlyOne(entry: Entry | undefined, depth: Depth): Action | null {
  const open = entry ? atDial(entry, depth) : [];
  return open.length === 1 ? (open[0] ?? null) : null;
}

export function usePicking(): Picking {
  const [depth, setDepth] = useState<Depth>(2);
  const [picked, setPicked] = useState<Action | null>(null);
  const [bet, setBet] = useState<Bet | null>(null);
  const [browsing, setBrowsing] = useState<Browsing | null>(null);
  const put = (action: Action | null) => {
    setPicked(action);
    setBet(null);
  };
  return {
    depth,
    browsing,
    bet,
    isPicked: (action) => picked !== null && nameOf(picked) === nameOf(action),
    pick: (action) => put(picked && nameOf(picked) === nameOf(action) ? null : action),
    turn(to) {
      setDepth(to);
      setPicked(picked && atDepth(picked, to));
    },
    call: setBet,
    browse(to, only = null) {
      setBrowsing(to);
      put(only);
    },
    clear() {
      setBrowsing(null);
      put(null);
    },
  };
}
