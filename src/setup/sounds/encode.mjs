import { createMp3Encoder } from 'wasm-media-encoders';

/** @typedef {24 | 32 | 40 | 48 | 64} Bitrate kbit/s */

/**
 * MP3, because every browser decodes it, also those that refuse Ogg and Opus. LAME as WebAssembly:
 * no program has to be installed, and the bytes are the same on every machine.
 * @param {import('./signal.mjs').Signal} signal
 * @param {number} rate one that MP3 knows
 * @param {Bitrate} bitrate
 * @returns {Promise<Buffer>}
 */
export async function encode(signal, rate, bitrate) {
  const encoder = await createMp3Encoder();
  encoder.configure({ channels: 1, sampleRate: rate, bitrate });
  // The encoder reuses its memory: each part is copied before it is asked for the next.
  const body = Buffer.from(encoder.encode([signal]));
  return Buffer.concat([body, Buffer.from(encoder.finalize())]);
}
