/** The day in the hospital's office, as it falls from the window at the left through the room. */
import { dwindle, glow, oval, rect, shape, vignette } from './shapes';

/** Faint on the panes, so that the city can be seen, brightest in the room, lost at the end. */
const SUN =
  '<linearGradient id="sun" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#FFF4CF" stop-opacity=".2"/><stop offset=".45" stop-color="#FFF4CF" stop-opacity=".75"/><stop offset="1" stop-color="#FFF4CF" stop-opacity="0"/></linearGradient>';

export const lightDefs =
  SUN +
  glow('sun-spot', '#FFF6D8', 0.6) +
  dwindle('low', 'up', '#2F5A4F', 0.3) +
  vignette('dusk', 0.26);

/** Px by which one sheet of a beam is narrower than the one around it: many make a soft edge. */
const SHEETS = [0, 9, 18, 27, 36] as const;

/** A beam between two places on the window and two on the floor of the picture. */
const beam = (from: number, to: number, reach: number): string =>
  SHEETS.map((inset) =>
    shape(
      `M${from + inset * 0.6},92H${to - inset * 0.6}L${to + reach - inset},470H${from + reach + inset}Z`,
      'url(#sun)',
      'opacity=".17"',
    ),
  ).join('');

/** Beams through both halves of the window, bright dust where they cross the room. */
const beams = (): string => beam(58, 202, 300) + beam(216, 362, 330);

export const drawLight = (): string =>
  beams() +
  oval(520, 440, 330, 70, 'url(#sun-spot)', 'opacity=".55"') +
  rect([-40, 414, 1360, 56], 'url(#low)') +
  rect([-40, 0, 1360, 720], 'url(#dusk)');
