/** A whole meeting through the page, from the office to the debrief, by keys alone. */
import type { Moment, Player } from '../../../src/bots/player';
import { moments } from '../../../src/bots/player';
import { history, start } from '../../../src/core/meeting';
import { takesBet } from '../../../src/core/moves';
import type { Action, Forecast, Meeting } from '../../../src/core/types';
import { BETS, type Depth, PREPARATIONS } from '../../../src/core/vocabulary';
import { setupOf } from '../../../src/game/begin';
import { placedAs } from '../../../src/game/chips';
import { oren } from '../../../src/scenario/shipped';
import { placeForecast } from './forecasting';
import { isShown, type Keyboard, push, reach, shown, the } from './hand';
import { keptUpTo } from './kept';
import { putOnTable } from './offering';
import { openIntent, say } from './talking';

/** A meeting that was played away from any page: every moment, what was done in it, the end. */
export interface Script {
  readonly steps: readonly { readonly moment: Moment; readonly action: Action }[];
  readonly end: Meeting;
}

/** What `player` does with a customer; it calls her reaction wherever that can be done. */
export function scriptOf(seed: number, player: Player): Script {
  const calling: Player = (seat, options) => {
    const action = player(seat, options);
    const bet = BETS[seat.open.turn % BETS.length];
    return bet !== undefined && takesBet(action) ? { ...action, bet } : action;
  };
  const all = [...moments(start(oren.scenario, setupOf(seed, 1)), calling)];
  const end = all.at(-1)?.meeting;
  if (!end) throw new Error('nothing was played');
  const steps = history(end).flatMap(({ action }, i) => {
    const moment = all[i];
    return moment ? [{ moment, action }] : [];
  });
  return { steps, end };
}

/** Called between two actions. */
export type Between = (step: number) => Promise<void>;

/** From the office to the briefing, with the customer of that number, in the easiest mode or another. */
export async function invite(keyboard: Keyboard, seed: number, modesOn = 0): Promise<void> {
  await shown(keyboard, '.new-meeting');
  await reach(keyboard, the('.new-meeting input[name=mode]:checked'));
  for (let i = 0; i < modesOn; i++) await keyboard.press('ArrowDown');
  await push(keyboard, the('.seed-field summary'));
  await reach(keyboard, the('.seed-field input'));
  for (const digit of String(seed)) await keyboard.press(digit);
  await push(keyboard, the('.new-meeting .primary'));
  await shown(keyboard, '.briefing');
}

/** Carries out the script in the page; ends when the debrief is there. */
export async function playByKeys(keyboard: Keyboard, { steps }: Script, between: Between) {
  let depth: Depth = 2;
  for (const [i, { moment, action }] of steps.entries()) {
    const [before, next] = [steps[i - 1]?.action, steps[i + 1]?.action];
    const isInside = await isShown(keyboard, '.table, .closing');
    if (isInside) depth = await act(keyboard, moment, { action, before, depth });
    else await brief(keyboard, moment, action);
    const enters = !isInside && !isBriefing(next);
    if (enters) await push(keyboard, the('.go .primary'));
    if (enters || isInside) await keptUpTo(keyboard, i + 1);
    if (enters) await shown(keyboard, '.table');
    await between(i);
  }
  await shown(keyboard, '.closing-card');
  await push(keyboard, the('.closing-card > .primary'));
  await shown(keyboard, '.debrief');
}

const isBriefing = (action?: Action) =>
  action?.move === 'prepare' || (action?.move === 'forecast' && action.stage === 'briefing');

/** What is done before the meeting. */
async function brief(keyboard: Keyboard, { seen }: Moment, action: Action) {
  if (action.move === 'prepare') await prepare(keyboard, action);
  if (action.move === 'forecast') {
    await panel(keyboard, 2);
    await placeForecast(keyboard, action, placedAs(seen.open.forecasts.at(-1)));
  }
}

/** On a narrow page the cards of the briefing lie behind each other. */
async function panel(keyboard: Keyboard, n: number): Promise<void> {
  if (await isShown(keyboard, '.tabs')) await push(keyboard, the('.tabs button', n));
}

async function prepare(keyboard: Keyboard, action: Extract<Action, { move: 'prepare' }>) {
  await panel(keyboard, 1);
  const { items, specialist, hotel } = action;
  const rows = [...PREPARATIONS.map((item) => items.includes(item)), specialist, hotel];
  for (const [i, on] of rows.entries()) {
    if (!on) continue;
    await reach(keyboard, the('.plan input', i));
    await keyboard.press(' ');
  }
}

interface Doing {
  readonly action: Action;
  readonly before: Action | undefined;
  /** Where the dial stands. */
  readonly depth: Depth;
}

/** Does something at the table or after it. @returns where the dial stands then */
async function act(
  keyboard: Keyboard,
  moment: Moment,
  { action, before, depth }: Doing,
): Promise<Depth> {
  const { seen, options } = moment;
  switch (action.move) {
    case 'forecast':
      await foresee(keyboard, moment, action);
      return depth;
    case 'propose':
    case 'packages':
      if (!leadsToOffer(before)) await openSheet(keyboard, moment);
      await putOnTable(keyboard, seen, 'offer' in action ? [action.offer] : action.offers);
      return depth;
    case 'aftercare': {
      const offered = options.moves.filter(({ move }) => move === 'aftercare');
      const card = offered.findIndex((one) => 'what' in one && one.what === action.what);
      await push(keyboard, the('.aftercare button', card));
      return depth;
    }
    default:
      return say(keyboard, action, { seen, options, depth });
  }
}

/** The forecast before the first offer opens the sheet when it is given. */
const leadsToOffer = (action?: Action) => action?.move === 'forecast' && action.stage === 'offer';

/** A forecast in mid-meeting: by its own tool, or on the way to the first offer. */
async function foresee(keyboard: Keyboard, { seen }: Moment, action: Forecast) {
  if (leadsToOffer(action)) await onOffer(keyboard, seen);
  else await push(keyboard, the('.tools .tool-forecast'));
  await shown(keyboard, '.forecast-grid');
  await placeForecast(keyboard, action, placedAs(seen.open.forecasts.at(-1)));
  await push(keyboard, the('dialog .actions .primary'));
  if (leadsToOffer(action)) await shown(keyboard, 'dialog .composing');
}

async function onOffer(keyboard: Keyboard, seen: Moment['seen']): Promise<void> {
  await openIntent(keyboard, { move: 'hold' }, seen);
  await push(keyboard, the('.browse-head .primary'));
}

/** The sheet, past the forecast that it asks for. */
async function openSheet(keyboard: Keyboard, { seen, options }: Moment): Promise<void> {
  await onOffer(keyboard, seen);
  if (options.forecast !== null) {
    await shown(keyboard, '.forecast-grid');
    await push(keyboard, the('dialog .actions button', -1));
  }
  await shown(keyboard, 'dialog .composing');
}
