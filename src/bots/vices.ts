/** The average bot with one bad habit each, and what such habits do to an expert. */
import { at, greatest } from '../core/exact';
import type { Action } from '../core/types';
import { FEARS, OPEN_SUBJECTS, PRICE_CLAUSE } from '../core/vocabulary';
import { bargain, sign } from './bargaining';
import { convince } from './convincing';
import { treat } from './opening';
import type { Bot } from './player';
import { anyOf, type Goal, type Seat } from './seat';
import { SKELETON, sellerBot } from './seller';
import { AVERAGE, EXPERT, type Skills } from './skills';

/** The skeleton with `habit` before the goal that it spoils. */
function before(goal: Goal, habit: Goal): Goal[] {
  return SKELETON.flatMap((one) => (one === goal ? [habit, one] : [one]));
}

function instead(goal: Goal, habit: Goal): Goal[] {
  return SKELETON.map((one) => (one === goal ? habit : one));
}

/** Any explanation or demonstration, always at one depth. */
function atDepth(depth: 1 | 4): Goal[] {
  const fixed: Goal = (seat) => {
    const action = convince(seat);
    return action?.move === 'explain' || action?.move === 'demo' ? { ...action, depth } : action;
  };
  return instead(convince, fixed);
}

const press: Goal = ({ view, luck }) =>
  view.open.turn > 4 && luck() < 0.2 ? { move: 'close' } : null;

/** Gives price after price for nothing. */
const giveAway: Goal = (seat) => {
  if (!seat.options.propose) return null;
  const { standing, counter, rounds } = seat.view.open;
  if (!standing || rounds > 8) return counter ? { move: 'accept' } : bargain(seat);
  const options = [...standing.options];
  const last = at(seat.view.table.issues, PRICE_CLAUSE).cost.length - 1;
  options[PRICE_CLAUSE] = Math.min(last, at(options, PRICE_CLAUSE) + 2);
  if (at(standing.options, PRICE_CLAUSE) === last) return counter ? { move: 'accept' } : null;
  return { move: 'propose', offer: { options, condition: null } };
};

const overpromise: Goal = (seat) => {
  if (seat.view.open.question) return { move: 'answer', say: 'yes' };
  return seat.luck() < 0.15 && seat.view.open.turn > 3
    ? { move: 'hype', fear: at(FEARS, greatest(seat.beliefs.fear)) }
    : null;
};

/** Promises the most of every clause that has to be kept, and takes it back on the price. */
const stretch: Goal = (seat) => {
  const action = bargain(seat);
  if (action?.move !== 'propose') return action;
  const { issues } = seat.view.table;
  const options = action.offer.options.map((option, i) => {
    if (i === PRICE_CLAUSE) return Math.max(0, option - 1);
    return at(issues, i).promise ? at(issues, i).cost.length - 1 : option;
  });
  return { ...action, offer: { ...action.offer, options } };
};

const spendFreely: Goal = ({ luck }) => (luck() < 0.15 ? treat(luck) : null);

const askOnly: Goal = (seat) => {
  const { view, luck } = seat;
  const about = [...OPEN_SUBJECTS, ...view.table.topics.map(({ id }) => id)];
  return luck() < 0.6 ? { move: 'ask', about: anyOf(about, luck) } : null;
};

const soothe: Goal = ({ view, luck }) => {
  const { feeling } = view.open;
  if (feeling) return { move: 'acknowledge', feeling: feeling.label };
  return luck() < 0.7
    ? anyOf<Action>(
        [{ move: 'listen' }, { move: 'rapport' }, { move: 'acknowledge', feeling: 'worry' }],
        luck,
      )
    : null;
};

/** Goes on explaining and showing when she has long been ready. */
const sellOn: Goal = (seat: Seat) => {
  const { view, luck } = seat;
  if (view.open.pricedAt !== null || view.open.turn > 46) return null;
  if (!seat.plans.bargains) return null;
  return luck() < 0.5
    ? { move: 'explain', topic: anyOf(view.table.topics, luck).id, depth: 2 }
    : { move: 'demo', feature: anyOf(view.table.features, luck).id, depth: 2 };
};

const PROVOKES = 24;
const provoke: Goal = ({ view }) => (view.open.turn >= PROVOKES ? { move: 'close' } : null);

const HABITS: readonly (readonly [string, readonly Goal[], Partial<Skills>?])[] = [
  ['babbler', atDepth(4)],
  ['simplifier', atDepth(1)],
  ['pushy', before(convince, press)],
  ['discount', instead(bargain, giveAway)],
  ['overpromiser', [overpromise, ...SKELETON]],
  ['stretcher', instead(bargain, stretch)],
  ['spendthrift', before(convince, spendFreely), { waste: 1 }],
  ['questioner', before(convince, askOnly)],
  ['empathyOnly', before(convince, soothe)],
  ['oversell', SKELETON.flatMap((one) => (one === bargain ? [sellOn, one] : [one]))],
];

/** Every vice on the average bot, and the provoker, who is an expert until he is not. */
export const vices: readonly Bot[] = [
  ...HABITS.map(([name, goals, skills]) => sellerBot(name, { ...AVERAGE, ...skills }, goals)),
  sellerBot('provoker', EXPERT, before(sign, provoke)),
];

/** The same habits on the expert: each should hit its own skill. */
export const expertVices: readonly Bot[] = HABITS.map(([name, goals, skills]) =>
  sellerBot(`${name}+`, { ...EXPERT, ...skills }, goals),
);
