/** The short sounds of the meeting, each made from nothing; peaks by the art direction. */
import { highpass, lowpass, room } from './filters.mjs';
import { drawn, faded, mixed, peaking, through, trailing } from './signal.mjs';
import { noise, tone, waves } from './sources.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */
/** @typedef {(rate: number) => Signal} Recipe */

/**
 * Noise between two frequencies.
 * @param {number} rate
 * @param {number} seconds
 * @param {number} seed
 * @param {[number, number]} band Hz
 */
const rustle = (rate, seconds, seed, [low, high]) =>
  through(noise(rate, seconds, seed), highpass(rate, low), lowpass(rate, high));

/**
 * Notes one after the other that ring on, softened and set in a room.
 * @param {number} rate
 * @param {number[]} notes Hz
 * @param {{ apart: number, ring: number, soft: number, trail: number, wet: number }} how
 *   seconds between, seconds of each, Hz above which it is dull, seconds of echo, its share
 */
function chime(rate, notes, { apart, ring, soft, trail, wet }) {
  const layers = notes.map((hz, i) => ({
    sound: faded(rate, tone(rate, ring, waves.triangle, hz), 0.005, ring * 0.9),
    at: i * apart,
  }));
  const dry = trailing(rate, mixed(rate, layers), trail);
  const wetted = through(dry, lowpass(rate, soft), room(rate, trail * 2, wet));
  return faded(rate, wetted, 0.002, 0.12);
}

/**
 * A struck body: inharmonic tones that die away, the higher the sooner.
 * @param {number} rate
 * @param {number} seconds
 * @param {{ hz: number, share: number, fade: number }[]} partials `fade`: seconds to a third
 */
const struck = (rate, seconds, partials) =>
  drawn(rate, seconds, (time) =>
    partials.reduce(
      (sum, { hz, share, fade }) =>
        sum + share * Math.exp(-time / fade) * Math.sin(2 * Math.PI * hz * time),
      0,
    ),
  );

/** @type {Recipe} a card put down on the table */
function card(rate) {
  const slide = faded(rate, rustle(rate, 0.16, 11, [900, 5200]), 0.004, 0.13);
  const thud = faded(rate, tone(rate, 0.1, waves.sine, 180, 90), 0.001, 0.09);
  const layers = [{ sound: peaking(slide, -8) }, { sound: peaking(thud, -6) }];
  return peaking(mixed(rate, layers), -6);
}

/** @type {Recipe} a page lifted and laid over */
function page(rate) {
  const lift = faded(rate, rustle(rate, 0.2, 21, [1800, 8000]), 0.16, 0.05);
  const fall = faded(rate, rustle(rate, 0.24, 22, [900, 6000]), 0.02, 0.2);
  const flutter = rustle(rate, 0.42, 23, [5, 45]);
  const paper = mixed(rate, [{ sound: peaking(lift, -3) }, { sound: peaking(fall, -1), at: 0.17 }]);
  const waver = peaking(flutter, 0);
  return peaking(
    paper.map((sample, i) => sample * (0.7 + 0.6 * (waver[i] ?? 0))),
    -9,
  );
}

/** @type {Recipe} three strokes of a pen */
function pen(rate) {
  const stroke = (/** @type {number} */ seed, /** @type {number} */ seconds) =>
    faded(rate, rustle(rate, seconds, seed, [2400, 6500]), seconds * 0.4, seconds * 0.5);
  const line = mixed(rate, [
    { sound: stroke(31, 0.11) },
    { sound: stroke(32, 0.08), at: 0.15, db: -3 },
    { sound: stroke(33, 0.16), at: 0.26, db: -1 },
  ]);
  const grain = (/** @type {number} */ i) => 0.75 + 0.25 * Math.sin((2 * Math.PI * 43 * i) / rate);
  return peaking(
    line.map((sample, i) => sample * grain(i)),
    -12,
  );
}

/** @type {Recipe} a cup set down on its saucer */
function cup(rate) {
  const clink = struck(rate, 0.5, [
    { hz: 2140, share: 0.6, fade: 0.09 },
    { hz: 3390, share: 0.4, fade: 0.06 },
    { hz: 5270, share: 0.25, fade: 0.03 },
    { hz: 7010, share: 0.12, fade: 0.02 },
  ]);
  const table = struck(rate, 0.2, [{ hz: 210, share: 1, fade: 0.025 }]);
  const layers = [
    { sound: clink, db: -4 },
    { sound: table, db: -4 },
    { sound: clink, at: 0.075, db: -13 },
  ];
  return peaking(faded(rate, mixed(rate, layers), 0.0015, 0.1), -10);
}

/** @type {Recipe} C, E, G: it went well */
const reactPlus = (rate) =>
  peaking(
    chime(rate, [523.25, 659.25, 783.99], {
      apart: 0.07,
      ring: 0.55,
      soft: 4200,
      trail: 0.35,
      wet: 0.25,
    }),
    -5,
  );

/** @type {Recipe} E flat, D: it did not, softly */
const reactMinus = (rate) =>
  peaking(
    chime(rate, [311.13, 293.66], { apart: 0.12, ring: 0.5, soft: 1800, trail: 0.25, wet: 0.2 }),
    -6,
  );

/** @type {Recipe} the stamp under a contract */
function stamp(rate) {
  const thud = faded(rate, tone(rate, 0.32, waves.sine, 130, 52), 0.001, 0.3);
  const slap = faded(rate, rustle(rate, 0.09, 41, [300, 3800]), 0.001, 0.08);
  const dry = mixed(rate, [{ sound: peaking(thud, -3) }, { sound: peaking(slap, -7) }]);
  const heard = through(trailing(rate, dry, 0.25), room(rate, 0.35, 0.25));
  return peaking(faded(rate, heard, 0.001, 0.1), -3);
}

/** @type {Recipe} G, E flat, C, low: no deal, and no drama */
const noDeal = (rate) =>
  peaking(
    chime(rate, [196, 155.56, 130.81], {
      apart: 0.2,
      ring: 0.6,
      soft: 1100,
      trail: 0.3,
      wet: 0.25,
    }),
    -6,
  );

/** @type {Recipe} something small was chosen */
const tick = (rate) =>
  peaking(faded(rate, tone(rate, 0.045, waves.sine, 1800, 1200), 0.001, 0.04), -12);

/** By the names that the game plays them under. */
export const effects = { card, page, pen, cup, reactPlus, reactMinus, stamp, noDeal, tick };
