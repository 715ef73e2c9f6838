/** Forecasting: ten chips against what was true, and called reactions against what came. */
import { at, clamp, greatest, normalised, sum } from '../exact';
import type { Question } from '../moves/before';
import type { Effect, Forecast } from '../types';
import type { Finding } from './findings';
import { mark, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { forecast: POINTS } = MARKS;
const QUESTIONS: readonly Question[] = ['level', 'fear', 'discount', 'close'];

/** Ranked probability score 0..1 of a forecast over ordered bins (Epstein 1969). */
function rankedScore(chips: readonly number[], truth: number): number {
  const whole = sum(chips);
  const last = chips.length - 1;
  let [ahead, total] = [0, 0];
  for (let k = 0; k < last; k++) {
    ahead += at(chips, k) / whole;
    const gap = ahead - (k >= truth ? 1 : 0);
    total += gap * gap;
  }
  return total / last;
}

/** Half the Brier score, 0..1, over unordered bins; `truth` are shares that sum to 1. */
function brierHalf(chips: readonly number[], truth: readonly number[]): number {
  const whole = sum(chips);
  let total = 0;
  for (let i = 0; i < chips.length; i++) {
    const gap = at(chips, i) / whole - at(truth, i);
    total += gap * gap;
  }
  return total / 2;
}

/** The chance that chips over the five bins of the close question stand for. */
export function chance(chips: readonly number[]): number {
  const whole = sum(chips);
  let total = 0;
  for (let i = 0; i < chips.length; i++) total += (at(chips, i) / whole) * at(POINTS.mid, i);
  return total;
}

/** The greatest fears at first, sharing alike within the tie. */
function mainFears(risk0: readonly number[]): number[] {
  const whole = sum(risk0);
  const most = at(risk0, greatest(risk0)) / whole;
  const main = risk0.map((risk) => (most - risk / whole <= POINTS.tie ? 1 : 0));
  return normalised(main);
}

/** A forecast, and the effect that holds what was true when it was made. */
interface Asked {
  readonly forecast: Forecast;
  readonly made: Effect<'forecast'>;
}

interface Item {
  readonly question: Question;
  readonly forecast: Forecast;
  readonly turn: number;
  /** The proper score's loss, 0 is perfect. */
  readonly loss: number;
  readonly n: Readonly<Record<string, number>>;
  readonly finding: Finding;
}

/** Share of an item's points at a loss: linear, so that honest chips earn most. */
function earned(question: Question, loss: number): number {
  return 1 - (POINTS.slope * loss) / POINTS.reference[question];
}

function wayOf(question: Exclude<Question, 'close'>, loss: number): Finding {
  const share = earned(question, loss);
  if (share >= POINTS.near) return `fc.${question}.near`;
  return share >= POINTS.unsure ? `fc.${question}.unsure` : `fc.${question}.off`;
}

/** Loss on the chance to close; a forecast that made itself come true is not paid for it. */
function closeLoss({ open, possible }: Story, signed: number, p: number): [number, Finding] {
  const loss = (p - signed) * (p - signed);
  if (signed === 0 && possible) {
    const half = POINTS.reference.close;
    const unpaid = half / POINTS.slope;
    if (open.ended === 'walk') return [Math.max(loss, unpaid), 'fc.close.selfFulfilled'];
    if (loss < half) return [half, 'fc.close.selfFulfilled'];
  }
  if (earned('close', loss) >= POINTS.near) return [loss, 'fc.close.near'];
  if (earned('close', loss) >= POINTS.unsure) return [loss, 'fc.close.unsure'];
  return [loss, signed ? 'fc.close.tooCareful' : 'fc.close.tooHopeful'];
}

function closeItem(story: Story, { forecast, made }: Asked): Item {
  const p = chance(forecast.close);
  const signed = story.open.ended === 'deal' ? 1 : 0;
  const [loss, finding] = closeLoss(story, signed, p);
  return { question: 'close', forecast, turn: made.turn, loss, n: { p, signed }, finding };
}

/** An item on a question whose truth was drawn before the meeting. */
function judged(
  question: Exclude<Question, 'close'>,
  { forecast, made }: Asked,
  loss: number,
  truth: number,
): Item {
  return {
    question,
    forecast,
    turn: made.turn,
    loss,
    n: { truth },
    finding: wayOf(question, loss),
  };
}

function addItems(items: Item[], story: Story, asked: Asked): void {
  const { forecast, made } = asked;
  const { risk0 } = story.mind;
  const { level, discount } = made.n;
  const fear = brierHalf(forecast.fear, mainFears(risk0));
  items.push(
    judged('level', asked, rankedScore(forecast.level, level), level),
    judged('fear', asked, fear, greatest(risk0)),
    closeItem(story, asked),
  );
  if (forecast.discount)
    items.push(judged('discount', asked, rankedScore(forecast.discount, discount), discount));
}

/** Every question of every forecast, in the order of the forecasts. */
function itemsOf(story: Story): Item[] {
  const made = story.all('forecast');
  const items: Item[] = [];
  story.open.forecasts.forEach((forecast, i) => {
    addItems(items, story, { forecast, made: at(made, i) });
  });
  return items;
}

const weigh = ({ forecast }: Item) => POINTS.stages[forecast.stage];

/** What the stages at which each question was asked weigh together, 0 for one that was not. */
function weightsOf(items: readonly Item[]): Readonly<Record<Question, number>> {
  const weights = { level: 0, fear: 0, discount: 0, close: 0 };
  for (const item of items) weights[item.question] += weigh(item);
  return weights;
}

/** Each question's points, shared over the stages at which it was asked; unasked ones drop out. */
function questions(story: Story, sheet: Sheet): void {
  const items = itemsOf(story);
  const weights = weightsOf(items);
  let [all, asked] = [0, 0];
  for (const question of QUESTIONS) {
    all += POINTS[question];
    if (weights[question] > 0) asked += POINTS[question];
  }
  const scale = all / Math.max(1, asked);
  for (const item of items) {
    const { question, forecast, turn, loss, n, finding } = item;
    const most = (POINTS[question] * scale * weigh(item)) / weights[question];
    const points = most * earned(question, loss) * story.extent;
    mark(sheet, finding, turn, points, n, forecast.stage);
  }
}

function missing(story: Story, sheet: Sheet): void {
  if (story.open.forecasts.length < POINTS.least)
    mark(sheet, 'fc.missing.tooFew', story.turns, -POINTS.missing * story.extent);
}

/** What a called reaction counts: one that came, less when it was the usual one. */
function creditOf({ n }: Effect<'bet'>): number {
  if (n.bet !== n.truth) return 0;
  return n.truth === 0 ? 1 : POINTS.bets.failure;
}

/** Reactions called before an explanation, a demonstration or evidence; only the first ones count. */
function bets(story: Story, sheet: Sheet): void {
  const { points, most, enough, from, span } = POINTS.bets;
  const called = story.all('bet').slice(0, most);
  let hits = 0;
  for (const bet of called) hits += creditOf(bet);
  const worth =
    points *
    Math.min(1, called.length / enough) *
    clamp((hits / Math.max(1, called.length) - from) / span);
  for (const bet of called) {
    const credit = creditOf(bet);
    const share = hits === 0 ? 0 : (worth * credit * story.extent) / hits;
    mark(sheet, credit > 0 ? 'fc.bets.hit' : 'fc.bets.miss', bet.turn, share, bet.n);
  }
}

/** The marks of forecasting, in points of its 100. */
export function forecast(story: Story, sheet: Sheet): void {
  questions(story, sheet);
  missing(story, sheet);
  bets(story, sheet);
}
