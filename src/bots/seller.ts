/** The skeleton that every human-like bot shares; skills decide how well each part is done. */
import { LONG_AGO } from '../core/constants';
import type { Action, Legal, View } from '../core/types';
import { afterwards } from './aftercare';
import { answerQuestion, pressEarly, slip, takeSignal, talkAway, tendFeeling } from './answering';
import { bargain, leaveInTime, sign } from './bargaining';
import { type Beliefs, firstBeliefs, learn } from './beliefs';
import { convince } from './convincing';
import {
  askForNeeds,
  coffee,
  discover,
  forecastBriefing,
  forecastDiscovery,
  forecastOffer,
  indulge,
  prepare,
  smallTalk,
} from './opening';
import { type Bot, type Luck, luckOf, type Player } from './player';
import type { Goal, Plans, Seat } from './seat';
import type { Skills } from './skills';

/** In order of urgency: the first goal that knows a move has the turn. */
export const SKELETON: readonly Goal[] = [
  prepare,
  forecastBriefing,
  sign,
  answerQuestion,
  tendFeeling,
  slip,
  pressEarly,
  indulge,
  takeSignal,
  leaveInTime,
  smallTalk,
  coffee,
  discover,
  forecastDiscovery,
  talkAway,
  askForNeeds,
  convince,
  forecastOffer,
  bargain,
];

const DALLIES = 3;

function firstPlans(): Plans {
  return {
    feeling: { since: -1, tends: false },
    signal: { at: LONG_AGO, saw: false },
    dallies: DALLIES,
    bargains: false,
    paid: false,
  };
}

function decide(goals: readonly Goal[], seat: Seat): Action {
  for (const goal of goals) {
    const action = goal(seat);
    if (action) return action;
  }
  return { move: 'listen' };
}

export interface Seller {
  /** What it believes after what was seen so far. */
  look(view: View): Beliefs;
  play(view: View, options: Legal): Action;
}

/** A seller for one meeting. */
export function seller(skills: Skills, luck: Luck, goals: readonly Goal[] = SKELETON): Seller {
  let beliefs: Beliefs | null = null;
  const plans = firstPlans();
  const look = (view: View) => {
    beliefs ??= firstBeliefs(view);
    learn(beliefs, view);
    return beliefs;
  };
  return {
    look,
    play(view, options) {
      const seat = { view, options, beliefs: look(view), skills, plans, luck };
      return view.open.ended === null ? decide(goals, seat) : afterwards(seat);
    },
  };
}

/** A bot with these skills; `goals` replaces the skeleton for vices. */
export function sellerBot(name: string, skills: Skills, goals?: readonly Goal[]): Bot {
  return {
    name,
    sit(seed): Player {
      const one = seller(skills, luckOf(seed), goals);
      return (view, options) => one.play(view, options);
    },
  };
}
