/**
 * Counter-based chance: a draw is a function of the seed, of what it is for, of the turn and of an
 * index. A new use never shifts an old one, so "what if" replays with the same luck.
 * Mixer: the finaliser of Chris Wellons' `lowbias32`.
 */

/** One number for each use of chance. Append only: a changed number changes every replay; 38 is free. */
export const STREAM = {
  style: 1,
  level: 2,
  jargonBias: 3,
  understanding: 4,
  salientFears: 5,
  fearNoise: 6,
  trust: 7,
  anger: 8,
  needWeights: 9,
  questions: 10,
  issueWeights: 11,
  conditions: 12,
  reservation: 13,
  rounds: 14,
  firmness: 15,
  top: 16,
  capacity: 17,
  noDeal: 18,
  distance: 19,
  askReply: 20,
  jargonCue: 21,
  passingJargon: 22,
  smokescreen: 23,
  fearCue: 24,
  needCue: 25,
  readinessCue: 26,
  easyCondition: 27,
  binding: 28,
  styleCue: 29,
  closed: 30,
  more: 31,
  listen: 32,
  faces: 33,
  check: 34,
  relief: 35,
  tension: 36,
  hype: 37,
  trial: 39,
  feeling: 40,
  feelingLabel: 41,
  question: 42,
  signal: 43,
  packages: 44,
  file: 45,
  lines: 60,
} as const;

function mix(start: number): number {
  let x = start | 0;
  x ^= x >>> 16;
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  x ^= x >>> 16;
  return x;
}

/** Uniform in [0, 1). `seed`, `stream`, `turn` and `k` are whole numbers. */
export function u(seed: number, stream: number, turn: number, k: number): number {
  let x = mix(seed ^ 0x9e3779b9);
  x = mix(x + Math.imul(stream + 1, 0x85ebca6b));
  x = mix(x + Math.imul(turn + 1, 0xc2b2ae35));
  x = mix(x + Math.imul(k + 1, 0x27d4eb2f));
  return (x >>> 0) / 4294967296;
}

/** Triangular in (-1, 1), standard deviation .41. Uses indexes k and k + 1. */
export function tri(seed: number, stream: number, turn: number, k: number): number {
  return u(seed, stream, turn, k) + u(seed, stream, turn, k + 1) - 1;
}

/** Near normal, mean 0, deviation 1, |x| <= 3.46. Uses indexes k .. k + 3. */
export function gauss(seed: number, stream: number, turn: number, k: number): number {
  const sum =
    u(seed, stream, turn, k) +
    u(seed, stream, turn, k + 1) +
    u(seed, stream, turn, k + 2) +
    u(seed, stream, turn, k + 3);
  return (sum - 2) * 1.7320508075688772;
}
