/** How people sound: syllables without words, told apart by pitch and by the shape of the mouth. */
import { lifted, lowpass } from './filters.mjs';
import { faded, peaking, through } from './signal.mjs';
import { tone, waves } from './sources.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */
/** @typedef {{ pitch: number, formants: [number, number] }} Voice all in Hz */

/** A new character is one line here. @type {Record<string, Voice>} */
export const voices = {
  dana: { pitch: 205, formants: [650, 1700] },
};

/** Pitch of each syllable beside the voice's own. */
const TUNE = [1, 1.12, 0.94, 1.06, 0.9];

const SYLLABLE_S = 0.075;

/**
 * @param {number} rate
 * @param {Voice} voice
 * @returns {Signal[]} its syllables, for the game to string together
 */
export function syllables(rate, { pitch, formants: [first, second] }) {
  return TUNE.map((step) => {
    const spoken = through(
      tone(rate, SYLLABLE_S, waves.saw, pitch * step),
      lifted(rate, first, 1.2, 14),
      lifted(rate, second, 1.6, 9),
      lowpass(rate, 3000),
    );
    return peaking(faded(rate, spoken, 0.01, 0.03), -8);
  });
}
