/** Who can sit at the table: a player of the view, and an insider who sees more. */
import { LIMIT } from '../core/constants';
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

/** The same seed, the same luck; never the customer's. */
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

/** A meeting where the player is to move, or the end of it. */
export interface Moment {
  readonly meeting: Meeting;
  readonly seen: View;
  readonly options: Legal;
}

/**
 * Plays a meeting on to its end, after-care included: every moment before the player decides, then
 * the end. Whoever stops looking stops the play, before the decision.
 * @throws IllegalAction for an illegal move, RangeError for a meeting that does not end
 */
export function* moments(from: Meeting, player: Player | Insider): Generator<Moment> {
  let meeting = from;
  for (let played = 0; played <= LIMIT.actions; played++) {
    const seen = view(meeting, 'realistic');
    const options = legal(seen);
    yield { meeting, seen, options };
    const over = seen.open.ended !== null;
    if (over && options.moves.length === 0) return;
    const decide = typeof player === 'function' ? player : player.sees(meeting);
    const action = decide(seen, options);
    if (over && action.move !== 'aftercare') return;
    meeting = play(meeting, action).meeting;
  }
  throw new RangeError(`no end after ${LIMIT.actions} actions`);
}

/** Plays on to the end and returns the meeting as it is then. @throws like `moments` */
export function playOn(from: Meeting, player: Player | Insider): Meeting {
  let last = from;
  for (const { meeting } of moments(from, player)) last = meeting;
  return last;
}

/** Plays a meeting from the first word to its end. @throws like `moments` */
export function playOut(scenario: Scenario, setup: Setup, bot: Bot): Meeting {
  return playOn(start(scenario, setup), bot.sit(setup.seed));
}
