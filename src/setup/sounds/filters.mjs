/** What shapes a sound, sample by sample. The second-order filters are those of the
 * Audio EQ Cookbook (Robert Bristow-Johnson, W3C note). */

/** @typedef {import('./signal.mjs').Step} Step */
/** @typedef {{ b: [number, number, number], a: [number, number, number] }} Coefficients */

const flat = Math.SQRT1_2;

/**
 * @param {Coefficients} coefficients
 * @returns {Step}
 */
function secondOrder({ b: [b0, b1, b2], a: [a0, a1, a2] }) {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}

/**
 * @param {number} rate
 * @param {number} hz
 * @param {number} q
 */
function angle(rate, hz, q) {
  const omega = (2 * Math.PI * hz) / rate;
  return { cos: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
}

/**
 * @param {number} rate
 * @param {number} hz
 * @returns {Step}
 */
export function lowpass(rate, hz) {
  const { cos, alpha } = angle(rate, hz, flat);
  const edge = (1 - cos) / 2;
  return secondOrder({ b: [edge, 1 - cos, edge], a: [1 + alpha, -2 * cos, 1 - alpha] });
}

/**
 * @param {number} rate
 * @param {number} hz
 * @returns {Step}
 */
export function highpass(rate, hz) {
  const { cos, alpha } = angle(rate, hz, flat);
  const edge = (1 + cos) / 2;
  return secondOrder({ b: [edge, -1 - cos, edge], a: [1 + alpha, -2 * cos, 1 - alpha] });
}

/**
 * Lifts the frequencies around one: a formant of a voice.
 * @param {number} rate
 * @param {number} hz
 * @param {number} q how narrow
 * @param {number} db
 * @returns {Step}
 */
export function lifted(rate, hz, q, db) {
  const { cos, alpha } = angle(rate, hz, q);
  const root = 10 ** (db / 40);
  return secondOrder({
    b: [1 + alpha * root, -2 * cos, 1 - alpha * root],
    a: [1 + alpha / root, -2 * cos, 1 - alpha / root],
  });
}

/**
 * Makes white noise brown: 6 dB less an octave above `hz`.
 * @param {number} rate
 * @param {number} hz
 * @returns {Step}
 */
export function falling(rate, hz) {
  const share = 1 - Math.exp((-2 * Math.PI * hz) / rate);
  let level = 0;
  return (sample) => {
    level += share * (sample - level);
    return level;
  };
}

/** Delays in seconds that share no common measure, after Schroeder and Freeverb. */
const COMBS = [0.02531, 0.02694, 0.02896, 0.03075];
const ALLPASSES = [0.0126, 0.00509];

/**
 * A small room around the sound.
 * @param {number} rate
 * @param {number} fade seconds until its echo has fallen by 60 dB
 * @param {number} wet 0..1, how loud it is beside the sound itself
 * @returns {Step}
 */
export function room(rate, fade, wet) {
  const combs = COMBS.map((delay) => comb(rate, delay, 10 ** ((-3 * delay) / fade)));
  const allpasses = ALLPASSES.map((delay) => allpass(rate, delay));
  return (sample) => {
    const echo = combs.reduce((sum, step) => sum + step(sample), 0) / COMBS.length;
    return sample + wet * allpasses.reduce((heard, step) => step(heard), echo);
  };
}

/**
 * @param {number} rate
 * @param {number} seconds
 */
function delayLine(rate, seconds) {
  const line = new Float32Array(Math.round(rate * seconds));
  let at = 0;
  return {
    last: () => line[at] ?? 0,
    push(/** @type {number} */ sample) {
      line[at] = sample;
      at = (at + 1) % line.length;
    },
  };
}

/**
 * @param {number} rate
 * @param {number} delay
 * @param {number} feedback
 * @returns {Step}
 */
function comb(rate, delay, feedback) {
  const line = delayLine(rate, delay);
  return (sample) => {
    const heard = line.last();
    line.push(sample + feedback * heard);
    return heard;
  };
}

/**
 * @param {number} rate
 * @param {number} delay
 * @returns {Step}
 */
function allpass(rate, delay) {
  const line = delayLine(rate, delay);
  return (sample) => {
    const heard = line.last();
    const kept = sample + heard / 2;
    line.push(kept);
    return heard - kept / 2;
  };
}
