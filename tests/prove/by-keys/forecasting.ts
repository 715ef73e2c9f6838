/** Ten chips on each question, placed by arrow keys. */

import { FORECAST_BINS, type Question } from '../../../src/core/moves/before';
import type { Forecast } from '../../../src/core/types';
import { on, type Placed, questionsAt } from '../../../src/game/chips';
import { type Keyboard, reach, repeat, the } from './hand';

const KEYS = { more: 'ArrowUp', less: 'ArrowDown' };

/** Steps along the bins of a question, the way they are read. */
async function walk(keyboard: Keyboard, steps: number): Promise<void> {
  const rtl = await keyboard.evaluate(() => document.dir === 'rtl', null);
  const keys = { more: 'ArrowRight', less: 'ArrowLeft' };
  await repeat(keyboard, rtl ? -steps : steps, keys);
}

/** Bin by bin: first what is too much is taken back, then what is missing is added. */
async function place(
  keyboard: Keyboard,
  question: Question,
  before: Placed,
  to: readonly number[],
) {
  const start = `.chips[data-question=${question}] .bin-add[tabindex="0"]`;
  await reach(keyboard, the(start));
  let at = await keyboard.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].indexOf(document.activeElement as Element),
    `.chips[data-question=${question}] .bin-add`,
  );
  const bins = to.map((chips, bin) => ({ bin, by: chips - on(before, question, bin) }));
  for (const { bin, by } of bins.sort((a, b) => a.by - b.by)) {
    if (by === 0) continue;
    await walk(keyboard, bin - at);
    await repeat(keyboard, by, KEYS);
    at = bin;
  }
}

/** @param before chips that lie there already */
export async function placeForecast(
  keyboard: Keyboard,
  forecast: Forecast,
  before: Placed,
): Promise<void> {
  for (const question of questionsAt(forecast.stage)) {
    const chips = forecast[question] ?? new Array<number>(FORECAST_BINS[question]).fill(0);
    await place(keyboard, question, before, chips);
  }
}
