/** Feelings, signals, cues and promises. */

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

export const SIGNAL = {
  gap: 5,
  odds: [
    [0.52, 0.85],
    [0.42, 0.15],
    [0, 0.02],
  ],
  opportunity: 0.45,
} as const;

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

export const OVERSELL = 0.004;

export const PROMISE = {
  term: { within: 0.93, above: 0.3 },
  yes: 0.96,
  wrong: 0.3,
  exaggerated: 0.08,
  defer: 0.45,
  hype: 0.1,
  evidence: 0.6,
} as const;
