import { CUE, LIMIT } from '../constants';
import { showStyle } from '../customer/cues';
import { truthNow } from '../customer/foresight';
import { planPrice } from '../customer/money';
import { type Draft, note, show } from '../draft';
import { at, clamp, inHalves, sum } from '../exact';
import { STREAM, tri } from '../random';
import type { Chips, Forecast, View } from '../types';
import { FEARS, type ForecastStage, PREPARATIONS, TRADE } from '../vocabulary';
import type { Move } from './move';

/** Number of bins of each forecast question; `discount` is asked at stage `offer` only. */
export const FORECAST_BINS = { level: 4, fear: FEARS.length, close: 5, discount: 6 } as const;
export type Question = keyof typeof FORECAST_BINS;

/** What is studied and brought before the first word; once. */
export const prepare: Move<'prepare'> = {
  name: 'prepare',
  offTurn: true,
  offers: () => [],
  refuses({ open }, { items, hotel, specialist }) {
    if (open.turn > 0 || open.prepared !== null) return 'tooLate';
    if (!Array.isArray(items)) return 'unknownSubject';
    if (items.length > LIMIT.preparations || new Set(items).size !== items.length) return 'tooMany';
    const known = Array.from(items).every((item) => PREPARATIONS.includes(item));
    const decided = typeof hotel === 'boolean' && typeof specialist === 'boolean';
    return known && decided ? null : 'unknownSubject';
  },
  play(draft, { items, hotel, specialist }) {
    const { open, mind } = draft;
    open.prepared = [...items];
    open.hotel = hotel;
    open.specialist = specialist;
    open.spent += planPrice({ items, hotel, specialist }).allowance;
    if (items.includes('costing')) open.capacity = mind.capacity;
    note(draft, 'prepare', {
      n: { items: items.length, hotel: hotel ? 1 : 0, specialist: specialist ? 1 : 0 },
    });
    if (items.includes('file')) readsFile(draft);
  },
};

/** The file knows something of her level and her style, not always rightly. */
function readsFile(draft: Draft): void {
  const { seed, turn, mind, scenario } = draft;
  const level = at(mind.level, TRADE) + CUE.fileLevel * tri(seed, STREAM.file, turn, 0);
  show(draft, 'jargon', at(scenario.table.topics, TRADE).id, inHalves(clamp(level, 1, 4)), 'file');
  showStyle(draft, CUE.style.file, STREAM.file, 'file');
}

/** The forecast that may be given now, or null. */
export function forecastStage({ open }: View): ForecastStage | null {
  const done = (stage: ForecastStage) => open.forecasts.some((f) => f.stage === stage);
  if (open.pricedAt !== null || open.ended !== null) return null;
  if (open.turn === 0) return done('briefing') ? null : 'briefing';
  if (!done('discovery') && !done('offer')) return 'discovery';
  return done('offer') ? null : 'offer';
}

const mayForecast = (view: View, stage: ForecastStage): boolean => {
  const due = forecastStage(view);
  return stage === due || (stage === 'offer' && due === 'discovery');
};

function areChips(chips: Chips | undefined, bins: number): boolean {
  if (!Array.isArray(chips) || chips.length !== bins) return false;
  return chips.every((n) => Number.isInteger(n) && n >= 0) && sum(chips) === LIMIT.chips;
}

function areWellFormed({ stage, level, fear, close, discount }: Forecast): boolean {
  const bins = FORECAST_BINS;
  const asked = stage === 'offer';
  return (
    areChips(level, bins.level) &&
    areChips(fear, bins.fear) &&
    areChips(close, bins.close) &&
    (asked ? areChips(discount, bins.discount) : discount === undefined)
  );
}

/** Ten chips on each question: her level, her main fear, the chance to close, the discount. */
export const forecast: Move<'forecast'> = {
  name: 'forecast',
  offTurn: true,
  offers: () => [],
  refuses(view, action) {
    if (!mayForecast(view, action.stage)) return 'tooLate';
    return areWellFormed(action) ? null : 'badChips';
  },
  play(draft, action) {
    draft.open.forecasts = [...draft.open.forecasts, action];
    note(draft, 'forecast', { of: action.stage, n: truthNow(draft.scenario, draft.mind) });
  },
};
