/** Who can sit at the table: a player of the view, and an insider who sees more. */
import { legal, play, start } from '../core/meeting';
import { u } from '../core/random';
import type { Action, Legal, Meeting, Scenario, Setup, View } from '../core/types';
import { view } from '../core/view';

/** Decides from what a person could know. Made for one meeting, remembers what it saw. */
export type Player = (seat: View, options: Legal) => Action;

/** Decides from everything: the oracle alone. */
export interface Insider {
  sees(meeting: Meeting): Player;
}

/** A source of numbers in [0, 1), a bot's own and never the customer's. */
export type Luck = () => number;

const BOT = 0x5bd1e995;
const STREAM = 97;

export function luckOf(seed: number): Luck {
  let drawn = 0;
  return () => {
    drawn += 1;
    return u((seed ^ BOT) >>> 0, STREAM, 0, drawn);
  };
}

export interface Bot {
  readonly name: string;
  /** A player for one meeting; `seed` drives its own luck. */
  readonly sit: (seed: number) => Player | Insider;
}

/** More actions than any meeting has: turns, forecasts and what comes before and after. */
const MOST = 80;

/** Plays a meeting to its end, after-care included. @throws IllegalAction for an illegal move */
export function playOut(scenario: Scenario, setup: Setup, bot: Bot): Meeting {
  const seat = bot.sit(setup.seed);
  let meeting = start(scenario, setup);
  for (let i = 0; i < MOST; i++) {
    const seen = view(meeting, 'realistic');
    const options = legal(seen);
    const over = seen.open.ended !== null;
    if (over && options.moves.length === 0) break;
    const action =
      typeof seat === 'function' ? seat(seen, options) : seat.sees(meeting)(seen, options);
    if (over && action.move !== 'aftercare') break;
    meeting = play(meeting, action).meeting;
  }
  return meeting;
}
