/** Signals are Float32Arrays of one channel; times are in seconds, levels in dB of full scale. */

/** @typedef {Float32Array} Signal */
/** @typedef {(sample: number) => number} Step one sample in, one out; it remembers what came before */

/** @param {number} db */
export const gainOf = (db) => 10 ** (db / 20);

/** @param {Signal} signal */
export function peakOf(signal) {
  let peak = 0;
  for (const sample of signal) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/**
 * @param {number} rate samples a second
 * @param {number} seconds
 * @param {(time: number, share: number) => number} at the sample at a time, a share 0..1 of the way
 * @returns {Signal}
 */
export function drawn(rate, seconds, at) {
  const length = Math.round(rate * seconds);
  return Float32Array.from({ length }, (_, i) => at(i / rate, i / length));
}

/**
 * @param {Signal} signal from silence, as a sound that begins
 * @param {Step[]} steps one after the other
 * @returns {Signal}
 */
export function through(signal, ...steps) {
  return steps.reduce((heard, step) => heard.map((sample) => step(sample)), signal);
}

/**
 * The signal as one period of an endless one: every step first hears a whole period, so that its
 * memory at the beginning is that of the end and the seam cannot be heard.
 * @param {Signal} signal longer than any step remembers
 * @param {Step[]} steps
 * @returns {Signal}
 */
export function around(signal, ...steps) {
  return steps.reduce((heard, step) => {
    for (const sample of heard) step(sample);
    return heard.map((sample) => step(sample));
  }, signal);
}

/**
 * Lays sounds over one another.
 * @param {number} rate
 * @param {{ sound: Signal, at?: number, db?: number }[]} layers each with its start and level
 * @returns {Signal} as long as it takes
 */
export function mixed(rate, layers) {
  const placed = layers.map(({ sound, at = 0, db = 0 }) => ({
    sound,
    from: Math.round(at * rate),
    gain: gainOf(db),
  }));
  const mix = new Float32Array(Math.max(...placed.map(({ sound, from }) => from + sound.length)));
  for (const { sound, from, gain } of placed)
    for (const [i, sample] of sound.entries()) mix[from + i] = (mix[from + i] ?? 0) + sample * gain;
  return mix;
}

/**
 * @param {Signal} signal
 * @param {number} db of its highest sample afterwards
 * @returns {Signal}
 */
export function peaking(signal, db) {
  const gain = gainOf(db) / peakOf(signal);
  return signal.map((sample) => sample * gain);
}

/**
 * Opens and closes a sound along a quarter of a sine, so that neither end clicks.
 * @param {number} rate
 * @param {Signal} signal
 * @param {number} rise
 * @param {number} fall
 * @returns {Signal}
 */
export function faded(rate, signal, rise, fall) {
  const quarter = (/** @type {number} */ share) => Math.sin((Math.min(1, share) * Math.PI) / 2);
  return signal.map((sample, i) => {
    const before = i / rate / rise;
    const after = (signal.length - 1 - i) / rate / fall;
    return sample * quarter(before) * quarter(after);
  });
}

/**
 * @param {number} rate
 * @param {Signal} signal
 * @param {number} seconds of silence behind it, for an echo to die away in
 * @returns {Signal}
 */
export function trailing(rate, signal, seconds) {
  const longer = new Float32Array(signal.length + Math.round(seconds * rate));
  longer.set(signal);
  return longer;
}
