/** Forecasting: ten chips against what was true, and called reactions against what came. */
import { at, clamp, greatest, normalised, sum } from '../exact';
import type { Question } from '../moves/before';
import type { Effect, Forecast, Mark } from '../types';
import type { Finding } from './findings';
import { mark } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { forecast: POINTS } = MARKS;
const QUESTIONS: readonly Question[] = ['level', 'fear', 'discount', 'close'];

/** Ranked probability score 0..1 of a forecast over ordered bins (Epstein 1969). */
function rankedScore(chips: readonly number[], truth: number): number {
  let [ahead, total] = [0, 0];
  normalised(chips)
    .slice(0, -1)
    .forEach((share, k) => {
      ahead += share;
      const gap = ahead - (k >= truth ? 1 : 0);
      total += gap * gap;
    });
  return total / (chips.length - 1);
}

/** Half the Brier score, 0..1, over unordered bins; `truth` are shares that sum to 1. */
function brierHalf(chips: readonly number[], truth: readonly number[]): number {
  return (
    sum(normalised(chips).map((share, i) => (share - at(truth, i)) * (share - at(truth, i)))) / 2
  );
}

/** The chance that chips over the five bins of the close question stand for. */
export function chance(chips: readonly number[]): number {
  return sum(normalised(chips).map((share, i) => share * at(POINTS.mid, i)));
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
function closeItem({ open, possible }: Story, chips: readonly number[]) {
  const p = chance(chips);
  const signed = open.ended === 'deal' ? 1 : 0;
  const loss = (p - signed) * (p - signed);
  const n = { p, signed };
  if (signed === 0 && possible) {
    const half = POINTS.reference.close;
    const unpaid = half / POINTS.slope;
    if (open.ended === 'walk')
      return { loss: Math.max(loss, unpaid), n, finding: 'fc.close.selfFulfilled' as const };
    if (loss < half) return { loss: half, n, finding: 'fc.close.selfFulfilled' as const };
  }
  if (earned('close', loss) >= POINTS.near) return { loss, n, finding: 'fc.close.near' as const };
  if (earned('close', loss) >= POINTS.unsure)
    return { loss, n, finding: 'fc.close.unsure' as const };
  return {
    loss,
    n,
    finding: signed ? ('fc.close.tooCareful' as const) : ('fc.close.tooHopeful' as const),
  };
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

function itemsOf(story: Story, asked: Asked): Item[] {
  const { forecast, made } = asked;
  const { risk0 } = story.mind;
  const level = made.n.level;
  const items: Item[] = [
    judged('level', asked, rankedScore(forecast.level, level), level),
    judged('fear', asked, brierHalf(forecast.fear, mainFears(risk0)), greatest(risk0)),
    { question: 'close', forecast, turn: made.turn, ...closeItem(story, forecast.close) },
  ];
  if (forecast.discount) {
    const truth = made.n.discount;
    items.push(judged('discount', asked, rankedScore(forecast.discount, truth), truth));
  }
  return items;
}

/** Each question's points, shared over the stages at which it was asked; unasked ones drop out. */
function questions(story: Story): Mark[] {
  const made = story.all('forecast');
  const items = story.open.forecasts.flatMap((forecast, i) =>
    itemsOf(story, { forecast, made: at(made, i) }),
  );
  const asked = QUESTIONS.filter((q) => items.some(({ question }) => question === q));
  const all = sum(QUESTIONS.map((q) => POINTS[q]));
  const scale = all / Math.max(1, sum(asked.map((q) => POINTS[q])));
  const weigh = ({ forecast }: Item) => POINTS.stages[forecast.stage];
  return items.map((item) => {
    const { question, turn, loss, n, finding } = item;
    const weights = items.filter((other) => other.question === question).map(weigh);
    const most = (POINTS[question] * scale * weigh(item)) / sum(weights);
    const points = most * earned(question, loss) * story.extent;
    return mark(finding, turn, points, { of: item.forecast.stage, n });
  });
}

function missing(story: Story): Mark[] {
  if (story.open.forecasts.length >= POINTS.least) return [];
  return [mark('fc.missing.tooFew', story.turns, -POINTS.missing * story.extent)];
}

/** Reactions called before an explanation, a demonstration or evidence; only the first ones count. */
function bets(story: Story): Mark[] {
  const { points, most, enough, failure, from, span } = POINTS.bets;
  const called = story.all('bet').slice(0, most);
  const credits = called.map((bet) => {
    const truth = bet.n.truth;
    return bet.n.bet !== truth ? 0 : truth === 0 ? 1 : failure;
  });
  const hits = sum(credits);
  const worth =
    points *
    Math.min(1, called.length / enough) *
    clamp((hits / Math.max(1, called.length) - from) / span);
  return called.map(({ turn, n }, i) => {
    const credit = at(credits, i);
    const share = hits === 0 ? 0 : (worth * credit * story.extent) / hits;
    return mark(credit > 0 ? 'fc.bets.hit' : 'fc.bets.miss', turn, share, { n });
  });
}

/** The marks of forecasting, in points of its 100. */
export function forecast(story: Story): Mark[] {
  return [...questions(story), ...missing(story), ...bets(story)];
}
