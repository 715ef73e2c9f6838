/** SHA-256 (FIPS 180-4) without Node's or the browser's crypto: a page over plain http has none. */

const primes = firstPrimes(64);
/** First 32 bits of the fractions of the roots of primes; 18 more bits bear an engine's rounding. */
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUND = primes.map((prime) => fraction(Math.cbrt(prime)));

/** @returns the hash of the text's UTF-8 bytes, 64 hexadecimal digits */
export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(START);
  for (let block = 0; block < words.length; block += 16) {
    compress(state, words.subarray(block, block + 16));
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes, a 1 bit, zeros and the length in bits, as whole blocks of 16 words. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  const write = (byte: number, i: number) => {
    words[i >> 2] = word(words, i >> 2) | (byte << (24 - (i % 4) * 8));
  };
  bytes.forEach(write);
  write(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function compress(state: Uint32Array, block: Uint32Array): void {
  const w = expanded(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const first = (h + s1 + choice + (ROUND[i] ?? 0) + word(w, i)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((x, i) => {
    state[i] = word(state, i) + x;
  });
}

function expanded(block: Uint32Array): Uint32Array {
  const w = new Uint32Array(64);
  w.set(block);
  for (let i = 16; i < 64; i++) {
    const early = word(w, i - 15);
    const late = word(w, i - 2);
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    w[i] = word(w, i - 16) + s0 + word(w, i - 7) + s1;
  }
  return w;
}

function turned(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function word(words: Uint32Array, i: number): number {
  return words[i] ?? 0;
}

function fraction(x: number): number {
  return ((x - Math.floor(x)) * 0x100000000) >>> 0;
}

function firstPrimes(n: number): number[] {
  const found: number[] = [];
  for (let x = 2; found.length < n; x++) if (found.every((prime) => x % prime !== 0)) found.push(x);
  return found;
}
