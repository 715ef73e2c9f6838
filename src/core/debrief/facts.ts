/** A played meeting with all its secrets, for those who look back on it. */

import { sellerUtility } from '../customer/offers';
import { reservation } from '../customer/reading';
import { bestSeller } from '../score/frontier';
import { type Story, storyOf } from '../score/story';
import type { Effect, Meeting, Offer } from '../types';

export interface Facts {
  readonly meeting: Meeting;
  readonly story: Story;
  /** What an offer leaves the company, in money. */
  margin(offer: Offer): number;
  /** The most it could have been left while she still signs, in money; null when she never would. */
  readonly bestMargin: number | null;
  /** Effects of one turn. */
  at(turn: number): readonly Effect[];
}

/** Everything of a meeting that its debrief is drawn from. */
export function factsOf(meeting: Meeting): Facts {
  const story = storyOf(meeting);
  const { scenario, mind, table, frontier, effects } = story;
  const full = table.margin * table.list;
  const best = bestSeller(frontier, reservation(scenario, mind, 0));
  return {
    ...{ meeting, story },
    margin: (offer) => sellerUtility(table, offer) * full,
    bestMargin: best === null ? null : best * full,
    at: (turn) => effects.filter((effect) => effect.turn === turn),
  };
}
