/**
 * Endless sounds, each one period long: every tone fits into it a whole number of times and every
 * filter has gone around before. Quiet only by the game's own volume (room -18 dB): the files are
 * full, so that the encoder has something to work with.
 */
import { falling, highpass, lowpass, room } from './filters.mjs';
import { around, drawn, faded, mixed, peaking } from './signal.mjs';
import { noise, tone, waves } from './sources.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */
/** @typedef {(rate: number) => Signal} Recipe */

/** Whole in samples at 44.1 and 48 kHz alike. */
export const PERIOD_S = 12;

const PEAK_DB = -2;
const BEEP_EVERY_S = 4;

/**
 * A tone for a whole period.
 * @param {number} rate
 * @param {import('./sources.mjs').Wave} wave
 * @param {number} hz rounded to a frequency that fits the period
 */
const endless = (rate, wave, hz) =>
  tone(rate, PERIOD_S, wave, Math.round(hz * PERIOD_S) / PERIOD_S);

/**
 * @param {number} rate
 * @param {Signal} signal
 * @param {number} hz
 * @param {number} depth 0..1
 */
function trembling(rate, signal, hz, depth) {
  const swell = drawn(rate, PERIOD_S, (time) => waves.sine((hz * time) % 1));
  return signal.map((sample, i) => sample * (1 - (depth * (1 + (swell[i] ?? 0))) / 2));
}

/** @type {Recipe} air, mains hum, and a monitor far down the corridor */
function hospital(rate) {
  const air = around(
    noise(rate, PERIOD_S, 51),
    falling(rate, 30),
    highpass(rate, 40),
    lowpass(rate, 420),
  );
  const beep = faded(rate, tone(rate, 0.14, waves.sine, 988), 0.005, 0.1);
  const beeps = Array.from({ length: PERIOD_S / BEEP_EVERY_S }, (_, i) => ({
    sound: beep,
    at: 1 + i * BEEP_EVERY_S,
  }));
  const silence = { sound: new Float32Array(PERIOD_S * rate) };
  const monitor = around(mixed(rate, [silence, ...beeps]), lowpass(rate, 1500), room(rate, 0.9, 1));
  return peaking(
    mixed(rate, [
      { sound: peaking(air, 0) },
      { sound: endless(rate, waves.sine, 100), db: -30 },
      { sound: endless(rate, waves.sine, 100.4), db: -30 },
      { sound: peaking(monitor, 0), db: -22 },
    ]),
    PEAK_DB,
  );
}

/** @type {Recipe} a low fifth that breathes, under a negotiation */
function tension(rate) {
  const low = mixed(rate, [
    { sound: endless(rate, waves.saw, 55) },
    { sound: endless(rate, waves.saw, 55.25) },
  ]);
  const fifth = mixed(rate, [
    { sound: endless(rate, waves.sine, 82.41) },
    { sound: endless(rate, waves.sine, 82.6) },
  ]);
  return peaking(
    mixed(rate, [
      { sound: trembling(rate, around(low, lowpass(rate, 260)), 0.25, 0.45), db: -14 },
      { sound: trembling(rate, fifth, 0.5, 0.6), db: -18 },
    ]),
    PEAK_DB,
  );
}

export const loops = { 'room.hospital': hospital, tension };
