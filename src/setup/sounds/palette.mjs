/** Which files the game gets, and what each holds. */
import { effects } from './effects.mjs';
import { loops } from './loops.mjs';
import { syllables, voices } from './voices.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */
/**
 * @typedef {object} Sheet one file of sounds
 * @property {number} rate samples a second
 * @property {import('./encode.mjs').Bitrate} bitrate kbit/s
 * @property {boolean} endless one period that goes round, not sounds one after the other
 * @property {() => Record<string, Signal>} draw the sounds by name
 */

/** @type {Record<string, Sheet>} by file name */
export const palette = {
  effects: {
    rate: 32000,
    bitrate: 48,
    endless: false,
    draw: () => byName(effects, (recipe) => recipe(32000)),
  },
  ...prefixed('voice', voices, voiceSheet),
  ...byName(loops, loopSheet),
};

/**
 * @param {import('./voices.mjs').Voice} voice
 * @returns {Sheet}
 */
function voiceSheet(voice) {
  const rate = 24000;
  const draw = () => Object.fromEntries(syllables(rate, voice).map((sound, i) => [`${i}`, sound]));
  return { rate, bitrate: 40, endless: false, draw };
}

/**
 * @param {import('./loops.mjs').Recipe} recipe
 * @returns {Sheet}
 */
function loopSheet(recipe) {
  const rate = 16000;
  return { rate, bitrate: 24, endless: true, draw: () => ({ loop: recipe(rate) }) };
}

/**
 * @template Given, Made
 * @param {Record<string, Given>} given
 * @param {(one: Given) => Made} make
 * @returns {Record<string, Made>}
 */
function byName(given, make) {
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, make(one)]));
}

/**
 * @template Given, Made
 * @param {string} prefix
 * @param {Record<string, Given>} given
 * @param {(one: Given) => Made} make
 */
function prefixed(prefix, given, make) {
  const made = Object.entries(byName(given, make));
  return Object.fromEntries(made.map(([name, one]) => [`${prefix}.${name}`, one]));
}
