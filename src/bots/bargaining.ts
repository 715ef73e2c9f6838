/** At the table: opens high, offers equal packages, then trades step by step. */
import { answersCounter } from '../core/customer/bargaining';
import { at } from '../core/exact';
import type { Action, Offer, View } from '../core/types';
import { PRICE_CLAUSE } from '../core/vocabulary';
import { bestFor, byEase, mineOf, threePackages } from './contract';
import { anyOf, type Goal, type Seat, said } from './seat';

const OPENS = 0.92;
const STEP = 0.12;
const LEAST = 0.36;
const PATIENT_ROUNDS = 9;
/** Proposals before a counter-offer is taken: the opening and two trades. */
const TRADES = 4;

/** What the next offer should leave for us: a part of the way towards her counter-offer. */
function targetOf({ view }: Seat): number {
  const { standing, counter } = view.open;
  if (!standing) return OPENS;
  const mine = mineOf(view, standing);
  const hers = counter ? mineOf(view, counter) : LEAST;
  return Math.max(LEAST, mine - STEP * Math.max(0, mine - hers));
}

/** Raises what she asked for. */
function answers({ open }: View, options: readonly number[]): boolean {
  const { standing, counter } = open;
  return standing === null || answersCounter(counter, standing, options);
}

/** Takes something in return: a clause lowered or another condition. */
function takes({ open }: View, options: readonly number[]): boolean {
  const { standing } = open;
  return !standing || options.some((option, i) => option < at(standing.options, i));
}

function tradeFor(seat: Seat, target: number): Offer | null {
  const { view, beliefs } = seat;
  const now = view.open.standing?.condition ?? null;
  const fresh = byEase(view, beliefs).filter((id) => id !== now);
  const span = { least: target - 0.03, most: target + 0.05 };
  const withNew = bestFor(view, beliefs, {
    ...span,
    conditions: now === null ? fresh.slice(0, 2) : fresh.slice(0, 1),
    fits: (options) => answers(view, options),
  });
  const sameAsk = bestFor(view, beliefs, {
    ...span,
    conditions: [now],
    fits: (options) => answers(view, options) && takes(view, options),
  });
  if (withNew && sameAsk)
    return (now === null || withNew.hers > sameAsk.hers ? withNew : sameAsk).offer;
  return withNew?.offer ?? sameAsk?.offer ?? null;
}

/** A little more of something, for nothing: what people do who do not bargain. */
function concession(seat: Seat): Offer {
  const { view, luck } = seat;
  const { standing } = view.open;
  const options = standing ? [...standing.options] : view.table.standard.slice();
  if (!standing) return { options, condition: null };
  const room = options.flatMap((option, i) =>
    option < at(view.table.issues, i).cost.length - 1 ? [i] : [],
  );
  if (room.length > 0) {
    const i = luck() < 0.5 && room.includes(PRICE_CLAUSE) ? PRICE_CLAUSE : anyOf(room, luck);
    options[i] = at(options, i) + 1;
  }
  return { options, condition: standing.condition };
}

function expertly(seat: Seat): Action | null {
  const { view, beliefs } = seat;
  const { counter, standing, rounds } = view.open;
  const target = targetOf(seat);
  const hers = counter ? mineOf(view, counter) : 0;
  const traded = said(seat, 'propose') >= TRADES;
  if (counter && hers >= LEAST && ((traded && hers >= target - 0.02) || rounds >= PATIENT_ROUNDS))
    return { move: 'accept' };
  if (!standing) {
    const opening = bestFor(view, beliefs, {
      least: target - 0.04,
      most: target + 0.06,
      conditions: [null],
    });
    return {
      move: 'propose',
      offer: opening?.offer ?? { options: [...view.table.standard], condition: null },
    };
  }
  if (said(seat, 'packages') === 0) {
    const offers = threePackages(view, beliefs, target);
    if (offers) return { move: 'packages', offers };
  }
  const offer = tradeFor(seat, target);
  return offer ? { move: 'propose', offer } : { move: 'propose', offer: concession(seat) };
}

/** One move at the table. */
export const bargain: Goal = (seat) => {
  if (!seat.options.propose) return null;
  const { view, skills, luck } = seat;
  const { counter, rounds } = view.open;
  if (luck() < skills.bargaining) return expertly(seat);
  if (counter && rounds >= 2 && luck() < 0.25 && mineOf(view, counter) > 0.2)
    return { move: 'accept' };
  if (view.open.standing && luck() < 0.1) return { move: 'hold' };
  if (rounds > 9) return counter ? { move: 'accept' } : { move: 'walk' };
  return { move: 'propose', offer: concession(seat) };
};

/** Signs what was agreed, at once or after dallying. */
export const sign: Goal = ({ view, plans, skills, luck }) => {
  if (!view.open.agreed) return null;
  if (plans.dallies > 0 && luck() >= skills.closing) {
    plans.dallies -= 1;
    return null;
  }
  return { move: 'close' };
};

/** She has a cheaper offer in writing, said more than once: leave in good grace. */
export const leaveInTime: Goal = ({ view, beliefs, skills, luck }) => {
  if (beliefs.bindings < 2 || view.open.agreed) return null;
  return luck() < skills.closing ? { move: 'walk' } : null;
};
