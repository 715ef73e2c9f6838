/** Ten chips over the bins of a question: placing and taking back, and what is still missing. */
import { LIMIT } from '../core/constants';
import { sum } from '../core/exact';
import { FORECAST_BINS, type Question } from '../core/moves/before';
import type { Chips, Forecast } from '../core/types';
import type { ForecastStage } from '../core/vocabulary';

/** Chips placed so far, question by question; a question not touched is absent. */
export type Placed = Readonly<Partial<Record<Question, Chips>>>;

/** What is asked at a stage, in reading order. */
export function questionsAt(stage: ForecastStage): Question[] {
  return stage === 'offer' ? ['level', 'fear', 'close', 'discount'] : ['level', 'fear', 'close'];
}

function chipsOf(placed: Placed, question: Question): Chips {
  return placed[question] ?? new Array<number>(FORECAST_BINS[question]).fill(0);
}

/** Chips that still lie in the hand for a question, 0..10. */
export function left(placed: Placed, question: Question): number {
  return LIMIT.chips - sum(chipsOf(placed, question));
}

function changed(placed: Placed, question: Question, bin: number, by: number): Placed {
  const chips = chipsOf(placed, question).map((n, i) => (i === bin ? n + by : n));
  return { ...placed, [question]: chips };
}

/** One more chip on a bin; the same value when none is left or there is no such bin. */
export function add(placed: Placed, question: Question, bin: number): Placed {
  const fits = bin >= 0 && bin < FORECAST_BINS[question] && left(placed, question) > 0;
  return fits ? changed(placed, question, bin, 1) : placed;
}

/** Takes one chip back; the same value when the bin is empty. */
export function take(placed: Placed, question: Question, bin: number): Placed {
  return (chipsOf(placed, question)[bin] ?? 0) > 0 ? changed(placed, question, bin, -1) : placed;
}

/** Chips on a bin. */
export function on(placed: Placed, question: Question, bin: number): number {
  return chipsOf(placed, question)[bin] ?? 0;
}

/** Whether a bin holds most chips (and any at all). */
export function leads(placed: Placed, question: Question, bin: number): boolean {
  const chips = chipsOf(placed, question);
  return on(placed, question, bin) > 0 && on(placed, question, bin) === Math.max(...chips);
}

/** Questions of the stage that do not have all ten chips yet. */
export function missing(placed: Placed, stage: ForecastStage): Question[] {
  return questionsAt(stage).filter((question) => left(placed, question) > 0);
}

/** The forecast as an action, or null while a chip is missing. */
export function forecastOf(placed: Placed, stage: ForecastStage): Forecast | null {
  if (missing(placed, stage).length > 0) return null;
  const [level, fear, close] = (['level', 'fear', 'close'] as const).map((question) =>
    chipsOf(placed, question),
  ) as [Chips, Chips, Chips];
  const asked = { move: 'forecast', stage, level, fear, close } as const;
  return stage === 'offer' ? { ...asked, discount: chipsOf(placed, 'discount') } : asked;
}

/** The chips of an earlier forecast, to start the next one from. */
export function placedAs(forecast: Forecast | undefined): Placed {
  if (!forecast) return {};
  const { level, fear, close } = forecast;
  return { level, fear, close };
}
