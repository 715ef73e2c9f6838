/** How she is drawn, and how her state turns into what she needs. */

export const DRAW = {
  levelSpan: 1.6,
  jargonBias: { noise: 0.12, most: 0.45 },
  understanding: { base: 0.05, perLevel: 0.05, luck: 0.08 },
  fear: { shift: -0.16, noise: 0.06, salient: [0.4, 0.3, 0.2], low: 0.05, high: 0.95 },
  trust: { noise: 0.06, low: 0.1, high: 0.6 },
  farVisit: { distance: 0.55, patience: 0.06 },
  needSpread: 0.65,
  issue: { base: 0.8, link: 1.3, spread: 0.68 },
  condition: { banned: 9, easy: 0.25, hard: 1.5, spread: 0.3 },
  firmnessSpread: 0.4,
  /** Share of a greater difficulty by which she is firmer. */
  firmer: 0.5,
  /** Rounds more or fewer than her style has: 0 .. span - 1, less one. */
  rounds: { span: 3, less: 1 },
  top: { base: 0.8, luck: 0.18 },
  capacity: { less: 0.5, lesser: 0.4 },
} as const;

/** Bins of what is forecast, by their upper edges. */
export const FORESIGHT = {
  /** Technical level, 1..4. */
  level: [1.75, 2.5, 3.25],
  /** Discount, share of the list price. */
  discount: [0, 0.03, 0.06, 0.09, 0.12],
  /** Discount of the best price option, and the least and most that is asked about. */
  price: { best: 0.15, low: -0.075, high: 0.225 },
} as const;

/** How feeling, trust and limits turn into what she needs. */
export const MIND = {
  trustGain: 1.45,
  patienceLoss: 0.6,
  leaves: 0.06,
  attention: { floor: 0.4, patience: 0.6, anger: 0.75, from: 0.25, span: 0.5 },
  deafEar: 0.5,
  calmer: { anger: 0.5, from: 0.25, span: 0.4 },
  reservation: {
    noDeal: 1.35,
    risk: [0.4, 0.3],
    value: [0.28, 0.4],
    trust: [0.22, 0.45],
    understanding: [0.12, 0.5],
    anger: 0.18,
    low: 0.05,
    high: 1.2,
  },
  ideal: { risk: 0.2, value: 0.65, trust: 0.75, understanding: 0.75 },
  readiness: {
    value: 0.35,
    trust: 0.25,
    calm: 0.25,
    riskSpan: 0.5,
    understanding: 0.15,
    // Share lost, and the anger from which it is.
    anger: [0.3, 0.3],
  },
  ready: 0.55,
  obstacle: { value: 0.65, risk: [0.18, 0.3], trust: [0.6, 0.35], understanding: 0.65 },
  upset: 0.45,
  /** Level of her trade, 1..4, from which she sees through a lie. */
  seesThrough: 2.6,
} as const;
