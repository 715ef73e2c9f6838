/** Feelings, signals, cues and promises; how to read the tables stands in `constants.ts`. */

/**
 * Feelings: the `first` may come at this turn, the next `gap` turns and up to `luck` - 1 more after
 * the last ended. `opens`: anger with which she comes in frustrated. A feeling's score is a base
 * and a share of what it grows from; it comes up when the greatest is over `shown`, drawn among
 * those over `drawn`. `ignored`: what one that nobody took up costs.
 */
export const FEELING = {
  first: 2,
  gap: 6,
  luck: 3,
  opens: 0.35,
  shown: 0.3,
  drawn: 0.25,
  noise: 0.12,
  frustration: { from: 0.28, base: 0.25 },
  worry: { from: 0.45, base: 0.15, share: 0.6 },
  confusion: { from: 2, score: 0.75 },
  hurry: { under: 0.4, score: 0.6 },
  enthusiasm: { from: 0.5, score: 0.5 },
  ignored: { anger: 0.03, retention: 0.05, trust: 0.02, patience: 0.025 },
} as const;

/** Buying signals: at least `gap` turns apart. `odds`: by readiness, the greatest first. `opportunity`: readiness from which one is real. */
export const SIGNAL = {
  gap: 5,
  odds: [
    [0.52, 0.85],
    [0.42, 0.15],
    [0, 0.02],
  ],
  opportunity: 0.45,
} as const;

/**
 * How far what she shows is from what is: noise in levels for jargon, in shares for all else.
 * `check.felt` is of the mismatch, at `most` that much. `fear.trust`: trust at which she would hide
 * nothing; `fear.price`: odds that a smokescreen is the price. `style`: odds of reading it rightly.
 */
export const CUE = {
  jargonAsked: 0.8,
  jargonPassing: 1.1,
  confused: { base: 0.12, share: 0.42, from: 0.25, noise: 0.26 },
  bored: { base: 0.12, share: 0.4, from: 0.25, noise: 0.26 },
  check: { understanding: 0.15, felt: 0.6, most: 1.5 },
  fear: { noise: 0.22, trust: 1.3, price: 0.7 },
  readiness: { trial: 0.12, process: 0.15 },
  left: 0.18,
  tension: { risk: 0.9, anger: 0.6, noise: 0.15 },
  hurry: 0.15,
  style: { rapport: 0.72, ask: 0.6, file: 0.75 },
  fileLevel: 0.7,
} as const;

/** Selling to one who is ready is too much unless it lowers what she needs by this utility. */
export const OVERSELL = 0.004;

/** Odds that a promise will be kept, by what it was and how it was given. */
export const PROMISE = {
  term: { within: 0.93, above: 0.3 },
  yes: 0.96,
  wrong: 0.3,
  exaggerated: 0.08,
  defer: 0.45,
  hype: 0.1,
  evidence: 0.6,
} as const;
