/** From recipes to files: lays the sounds of a sheet out, encodes them, says where each lies. */
import { encode } from './encode.mjs';
import { palette } from './palette.mjs';
import { mixed } from './signal.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */
/** @typedef {import('./palette.mjs').Sheet} Sheet */
/** @typedef {[startMs: number, lengthMs: number] | [startMs: number, lengthMs: number, loop: true]} Span */
/** @typedef {{ signal: Signal, sprite: Record<string, Span> }} Laid */
/** @typedef {{ name: string, bytes: Buffer, sprite: Record<string, Span> }} Made */

/**
 * MP3 begins late by up to 70 ms at these rates, and browsers differ in whether they take it back.
 * So a sound may begin anywhere within this, and an endless one goes on this long at both ends.
 */
const SLACK_S = 0.12;

/** Every file of the palette. @returns {Promise<Made[]>} */
export function makeSounds() {
  return Promise.all(
    Object.entries(palette).map(async ([name, sheet]) => {
      const { signal, sprite } = layOut(sheet);
      return { name, sprite, bytes: await encode(signal, sheet.rate, sheet.bitrate) };
    }),
  );
}

/**
 * @param {Sheet} sheet
 * @returns {Laid}
 */
export function layOut(sheet) {
  return sheet.endless ? layRound(sheet) : layInRow(sheet);
}

/** @param {Sheet} sheet @returns {Laid} */
function layInRow({ rate, draw }) {
  /** @type {Record<string, Span>} */
  const sprite = {};
  const layers = [];
  let at = 0;
  for (const [name, sound] of Object.entries(draw())) {
    const length = sound.length / rate + SLACK_S;
    sprite[name] = [inMs(at), inMs(length)];
    layers.push({ sound, at });
    at += length + SLACK_S / 2;
  }
  layers.push({ sound: new Float32Array(1), at });
  return { signal: mixed(rate, layers), sprite };
}

/** @param {Sheet} sheet @returns {Laid} */
function layRound({ rate, draw }) {
  const slack = Math.round(SLACK_S * rate);
  const [[name, period] = ['', new Float32Array()]] = Object.entries(draw());
  const signal = new Float32Array(period.length + 2 * slack);
  signal.set(period.subarray(-slack));
  signal.set(period, slack);
  signal.set(period.subarray(0, slack), slack + period.length);
  return { signal, sprite: { [name]: [inMs(slack / rate), inMs(period.length / rate), true] } };
}

/** @param {number} seconds */
const inMs = (seconds) => Math.round(seconds * 1000);
