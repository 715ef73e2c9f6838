/** Each forecast beside what was true when it was made. */
import { greatest } from '../exact';
import type { Question } from '../moves/before';
import { chance } from '../score/forecast';
import type { Chips, Effect, Forecast } from '../types';
import type { ForecastStage } from '../vocabulary';
import type { Facts } from './facts';

export interface Guess {
  readonly question: Question;
  readonly chips: Chips;
  /** The true bin; null for the chance to close, which no single bin is. */
  readonly truth: number | null;
}

export interface ForecastRow {
  readonly stage: ForecastStage;
  readonly turn: number;
  readonly guesses: readonly Guess[];
  /** The chance to close that the chips stand for, 0..1, and whether it came to a deal. */
  readonly chance: number;
  readonly signed: boolean;
}

function guesses(forecast: Forecast, made: Effect<'forecast'>, mainFear: number): Guess[] {
  const { level, fear, close, discount } = forecast;
  return [
    { question: 'level', chips: level, truth: made.n.level },
    { question: 'fear', chips: fear, truth: mainFear },
    { question: 'close', chips: close, truth: null },
    ...(discount
      ? [{ question: 'discount' as const, chips: discount, truth: made.n.discount }]
      : []),
  ];
}

/** The forecasts of the meeting in their order. */
export function forecastRows({ story }: Facts): ForecastRow[] {
  const { open, mind } = story;
  const made = story.all('forecast');
  const mainFear = greatest(mind.risk0);
  return open.forecasts.flatMap((forecast, i) => {
    const effect = made[i];
    if (!effect) return [];
    const { stage, close } = forecast;
    return [
      {
        ...{ stage, turn: effect.turn, guesses: guesses(forecast, effect, mainFear) },
        ...{ chance: chance(close), signed: open.ended === 'deal' },
      },
    ];
  });
}
