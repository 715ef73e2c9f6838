/** A short loop of the page as a GIF, in which only what moves is drawn anew. */
import gifenc from 'gifenc';
import { pixelsOf } from './pixels.mjs';

const { applyPalette, GIFEncoder, quantize } = gifenc;

const SIZE = { width: 640, height: 400 };
/** Frames, and milliseconds of the page's own time between two of them. */
const FRAMES = 50;
const STEP = 100;
/** Milliseconds that the last frame stays. */
const REST = 1500;
/** Colours of the loop; one more index says "as before". */
const COLOURS = 127;
const AS_BEFORE = COLOURS;

/** @typedef {import('playwright-core').Page} Page */
/**
 * @param {Page} page
 * @param {() => Promise<void>} begin what starts the play
 * @returns {Promise<Uint8Array>} a GIF that repeats for ever
 */
export async function film(page, begin) {
  const shots = await shoot(page, begin);
  const workshop = await (await page.context().browser()?.newContext())?.newPage();
  if (!workshop) throw new Error('the browser is gone');
  const frames = [];
  for (const shot of shots) frames.push(await pixelsOf(workshop, shot, SIZE));
  await workshop.context().close();
  return encode(frames);
}

/**
 * The clock of the page stands still while a picture is taken, however long that takes.
 * @param {Page} page
 * @param {() => Promise<void>} begin
 * @returns {Promise<Buffer[]>}
 */
async function shoot(page, begin) {
  await page.clock.pauseAt(await page.evaluate((step) => Date.now() + step, STEP));
  const shots = [await page.screenshot()];
  await begin();
  while (shots.length < FRAMES) {
    await page.clock.runFor(STEP);
    shots.push(await page.screenshot());
  }
  await page.clock.resume();
  return shots;
}

/**
 * @param {readonly Uint8Array[]} frames four bytes a pixel
 * @returns {Uint8Array}
 */
export function encode(frames) {
  const gif = GIFEncoder();
  const palette = quantize(sample(frames), COLOURS);
  // The place of "as before", whatever its colour.
  while (palette.length <= AS_BEFORE) palette.push([0, 0, 0]);
  let shown = new Uint8Array();
  for (const [i, pixels] of frames.entries()) {
    const now = applyPalette(pixels, palette.slice(0, COLOURS));
    const index = now.map((colour, n) => (i > 0 && colour === shown[n] ? AS_BEFORE : colour));
    gif.writeFrame(index, SIZE.width, SIZE.height, {
      ...(i === 0 && { palette, repeat: 0 }),
      delay: i < frames.length - 1 ? STEP : REST,
      transparent: i > 0,
      transparentIndex: AS_BEFORE,
      dispose: 1,
    });
    shown = now;
  }
  gif.finish();
  return gif.bytes();
}

/**
 * Pixels of the first, middle and last frame: one palette serves them all.
 * @param {readonly Uint8Array[]} frames
 */
function sample(frames) {
  const chosen = [0, frames.length >> 1, frames.length - 1].flatMap((i) => frames[i] ?? []);
  const all = new Uint8Array(chosen.reduce((sum, pixels) => sum + pixels.length, 0));
  let at = 0;
  for (const pixels of chosen) {
    all.set(pixels, at);
    at += pixels.length;
  }
  return all;
}
