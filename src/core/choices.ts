/** Everything that may be done in a view. */
import { ALL } from './moves';
import { forecastStage } from './moves/before';
import type { Action, Legal, View } from './types';
import type { ForecastStage } from './vocabulary';

const LAST = ALL.filter(({ after }) => after);
const BEFORE_LAST = ALL.filter(({ after }) => !after);

/** The list of moves is long and seldom read: it is made when it is first asked for. */
export class Choices implements Legal {
  readonly prepare: boolean;
  readonly propose: boolean;
  readonly packages: boolean;
  readonly forecast: ForecastStage | null;
  readonly #seat: View;
  #moves: readonly Action[] | null = null;

  constructor(seat: View) {
    const { ended, agreed, turn, prepared } = seat.open;
    const over = ended !== null;
    this.prepare = !over && turn === 0 && prepared === null;
    this.propose = !over && agreed === null;
    this.packages = this.propose;
    this.forecast = over ? null : forecastStage(seat);
    this.#seat = seat;
  }

  get moves(): readonly Action[] {
    this.#moves ??= offeredIn(this.#seat);
    return this.#moves;
  }
}

function offeredIn(seat: View): Action[] {
  const moves: Action[] = [];
  for (const move of seat.open.ended === null ? BEFORE_LAST : LAST)
    moves.push(...move.offers(seat));
  return moves;
}
