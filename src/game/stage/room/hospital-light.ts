/** The day in the hospital's office, as it falls from the window at the left through the room. */
import { dwindle, glow, oval, rect, shape, vignette } from './shapes';

export const lightDefs =
  dwindle('sun', 'aslant', '#FFF4CF', 0.62) +
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
      'opacity=".16"',
    ),
  ).join('');

/** Beams through both halves of the window, bright dust where they cross the room. */
const beams = (): string => beam(58, 202, 300) + beam(216, 362, 330);

export const drawLight = (): string =>
  beams() +
  oval(520, 440, 330, 70, 'url(#sun-spot)', 'opacity=".55"') +
  rect([-40, 414, 1360, 56], 'url(#low)') +
  rect([-40, 0, 1360, 720], 'url(#dusk)');
