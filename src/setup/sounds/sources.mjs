/** What sounds before anything shapes it: tones and noise. */
import { drawn } from './signal.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */
/** @typedef {(phase: number) => number} Wave one turn of a tone, phase 0..1 */

/** @type {Record<'sine' | 'triangle' | 'saw', Wave>} */
export const waves = {
  sine: (phase) => Math.sin(2 * Math.PI * phase),
  triangle: (phase) => 1 - 4 * Math.abs(((phase + 0.75) % 1) - 0.5),
  saw: (phase) => 2 * phase - 1,
};

/**
 * @param {number} rate
 * @param {number} seconds
 * @param {Wave} wave
 * @param {number} from Hz
 * @param {number} [to] Hz at its end, when it glides
 * @returns {Signal}
 */
export function tone(rate, seconds, wave, from, to = from) {
  const bend = (to - from) / (2 * seconds);
  return drawn(rate, seconds, (time) => wave((from * time + bend * time * time) % 1));
}

/**
 * White noise that is the same at every build.
 * @param {number} rate
 * @param {number} seconds
 * @param {number} seed a whole number
 * @returns {Signal}
 */
export function noise(rate, seconds, seed) {
  const chance = chanceFrom(seed);
  return drawn(rate, seconds, () => 2 * chance() - 1);
}

/**
 * Mulberry32 (Tommy Ettinger, public domain).
 * @param {number} seed
 * @returns {() => number} 0 up to 1
 */
export function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}
