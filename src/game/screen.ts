/** Which screen an attempt is at. */
import type { Moment } from './session';

export type Screen = 'briefing' | 'meeting' | 'closing' | 'debrief';

/** Whether the briefing was left: all that can be done there was done. */
export function hasEntered({ view }: Moment): boolean {
  const { turn, prepared, forecasts } = view.open;
  return turn > 0 || (prepared !== null && forecasts.length > 0);
}

/** @param entered the player has gone in, with or without a forecast */
export function screenOf(moment: Moment, entered: boolean): Screen {
  if (moment.attempt.done) return 'debrief';
  if (moment.view.open.ended !== null) return 'closing';
  return entered || moment.view.open.turn > 0 ? 'meeting' : 'briefing';
}
