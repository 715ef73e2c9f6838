/**
 * The expert who knows: reads her state where the expert has to guess. She must still be asked,
 * since only what she told counts. The only bot that looks inside.
 */
import { BARGAIN, LIMIT } from '../core/constants';
import { aspiration } from '../core/customer/bargaining';
import { truthNow } from '../core/customer/foresight';
import { buyerUtility, deliverable, sellerUtility } from '../core/customer/offers';
import { draftOf } from '../core/draft';
import { at, greatest } from '../core/exact';
import { FORECAST_BINS } from '../core/moves/before';
import type { Action, Meeting, Offer } from '../core/types';
import type { ForecastStage } from '../core/vocabulary';
import { bargain } from './bargaining';
import type { Beliefs } from './beliefs';
import { GRID } from './levels';
import { forecastBriefing, forecastDiscovery, forecastOffer } from './opening';
import { type Bot, type Insider, luckOf } from './player';
import type { Goal } from './seat';
import { SKELETON, seller } from './seller';
import { EXPERT } from './skills';

/** Above her aspiration by a hair: sums in another order differ in the last bits. */
const MARGIN = 1e-9;
const FORECASTS: readonly Goal[] = [forecastBriefing, forecastDiscovery, forecastOffer];
const SURE = { ...EXPERT, emotion: 1, slip: 0 };

/** A posterior with all its weight at the level nearest to hers. */
function known(level: number): number[] {
  const nearest = Math.round((level - 1) * 4);
  return GRID.map((_, i) => (i === nearest ? 1 : 0));
}

function enlighten(b: Beliefs, { mind }: Meeting): void {
  mind.level.forEach((level, t) => {
    b.level[t] = known(level);
  });
  mind.risk.forEach((risk, d) => {
    b.fear[d] = risk;
    b.firstFear[d] = at(mind.risk0, d);
  });
  mind.needWeight.forEach((weight, n) => {
    b.need[n] = weight;
    b.cover[n] = at(mind.cover, n);
  });
  mind.understanding.forEach((known, t) => {
    b.understanding[t] = known;
  });
  mind.issueWeight.forEach((weight, i) => {
    b.issue[i] = weight;
  });
  mind.conditionCost.forEach((cost, j) => {
    b.condition[j] = cost;
  });
  b.style = mind.style;
}

function certain(bins: number, bin: number): number[] {
  return Array.from({ length: bins }, (_, i) => (i === bin ? LIMIT.chips : 0));
}

/** Every chip on what is true; that a possible deal will close is what it plays for. */
function foretell({ scenario, mind }: Meeting, stage: ForecastStage): Action {
  const truth = truthNow(scenario, mind);
  return {
    move: 'forecast',
    stage,
    level: certain(FORECAST_BINS.level, truth.level ?? 0),
    fear: certain(FORECAST_BINS.fear, greatest(mind.risk0)),
    close: certain(FORECAST_BINS.close, mind.noDeal ? 0 : FORECAST_BINS.close - 1),
    ...(stage === 'offer' && {
      discount: certain(FORECAST_BINS.discount, truth.discount ?? 0),
    }),
  };
}

/** The package that is worth most to us and that she takes in the next round; null when none is. */
function justEnough(meeting: Meeting): Action | null {
  const { scenario, mind, open } = meeting;
  const draft = draftOf(meeting, open.turn + 1);
  draft.open.rounds += 1;
  const least = aspiration(draft);
  let best: { offer: Offer; mine: number } | null = null;
  for (const condition of [null, ...scenario.table.conditions.map(({ id }) => id)]) {
    for (const options of deliverable(scenario.table, mind)) {
      const offer = { options, condition };
      const mine = sellerUtility(scenario.table, offer);
      if (mine <= (best?.mine ?? BARGAIN.authority)) continue;
      if (buyerUtility(scenario, mind, offer) > least + MARGIN) best = { offer, mine };
    }
  }
  return best && { move: 'propose', offer: best.offer };
}

/** An opening and the packages come first; then what is worth this much is taken at once. */
const OPENED = 2;
const WORTH = 0.8;

/** Waits until she has conceded what she will, then offers what is just enough. */
function exactly(meeting: () => Meeting): Goal {
  return (seat) => {
    const { open, mind } = meeting();
    if (!seat.options.propose) return null;
    const exact = open.rounds >= OPENED ? justEnough(meeting()) : null;
    const worth = exact?.move === 'propose' ? sellerUtility(seat.view.table, exact.offer) : 0;
    return exact && (worth >= WORTH || open.rounds >= mind.patienceRounds - 1)
      ? exact
      : bargain(seat);
  };
}

export const oracle: Bot = {
  name: 'oracle',
  sit(seed): Insider {
    let now: Meeting | null = null;
    const seen = () => {
      if (!now) throw new Error('the oracle has not looked yet');
      return now as Meeting;
    };
    const knows = (goal: Goal): Goal => {
      if (goal === bargain) return exactly(seen);
      if (!FORECASTS.includes(goal)) return goal;
      return (seat) => {
        const guess = goal(seat);
        return guess?.move === 'forecast' ? foretell(seen(), guess.stage) : guess;
      };
    };
    const goals = SKELETON.map(knows);
    const one = seller(SURE, luckOf(seed), goals);
    return {
      sees: (meeting) => (view, options) => {
        now = meeting;
        enlighten(one.look(view), meeting);
        return one.play(view, options);
      },
    };
  },
};
