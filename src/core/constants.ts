/**
 * Every number of the rules that does not belong to one account: the one table. Values were tuned
 * by bots over many meetings; a change here is a change of the rules (`RULES_VERSION`).
 * Lists over fears, evidence, feelings and styles follow the order of `vocabulary.ts`.
 */

/** Version of the rules in every recording; a recording is replayed under its own version only. */
export const RULES_VERSION = 1;

/** Fear x evidence: how well a reliever answers a kind of risk. */
export const FIT: readonly (readonly number[])[] = [
  [0.4, 0.8, 0.9, 0.5, 0.1, 0.2],
  [0.6, 0.7, 0.7, 0.9, 0.2, 0.8],
  [0.6, 0.2, 0.3, 0.8, 0.9, 0.6],
  [0.9, 0.4, 0.5, 0.4, 0.2, 0.8],
  [0.5, 0.6, 0.3, 0.2, 0.8, 0.3],
  [0.5, 0.9, 0.6, 0.3, 0.2, 0.4],
];

/** Decision styles after Merrill & Reid. */
export const STYLE_TRAITS = {
  analytical: {
    rapport: 0.012,
    drain: 0.011,
    press: 1,
    firmness: 1.9,
    rounds: 7,
    mask: 0.15,
    talk: 0.45,
    jargon: -0.1,
    taste: [0.7, 1.2, 0.9, 1.1, 0.9, 1],
  },
  driver: {
    rapport: -0.005,
    drain: 0.0145,
    press: 0.7,
    firmness: 2.6,
    rounds: 6,
    mask: 0.25,
    talk: 0.45,
    jargon: 0.25,
    taste: [0.9, 0.9, 1.2, 1, 0.9, 0.7],
  },
  amiable: {
    rapport: 0.05,
    drain: 0.009,
    press: 1.4,
    firmness: 0.75,
    rounds: 6,
    mask: 0.45,
    talk: 0.6,
    jargon: -0.2,
    taste: [1.2, 0.7, 1.1, 0.9, 1.1, 1.1],
  },
  expressive: {
    rapport: 0.05,
    drain: 0.0115,
    press: 1,
    firmness: 1,
    rounds: 6,
    mask: 0.3,
    talk: 0.8,
    jargon: 0.2,
    taste: [1.2, 0.7, 0.9, 1, 0.9, 1.2],
  },
} as const;

/** Channel: trust gained, noise of cues, strength of a demonstration, feelings read rightly. */
export const CHANNEL_TRAITS = {
  visit: { trust: 1, noise: 1, demo: 1, label: 0.88 },
  video: { trust: 0.8, noise: 1.4, demo: 0.75, label: 0.72 },
  phone: { trust: 0.6, noise: 1.9, demo: 0.4, label: 0.72 },
} as const;

/** Money, in the currency of the account. */
export const PRICE = {
  coffee: 60,
  lunch: 380,
  gift: 700,
  siteVisit: 2600,
  hotel: 1100,
  specialist: 2400,
  preparation: 250,
  turn: 90,
} as const;

/** Evidence that costs money at its first use, share of the list price; order of EVIDENCE. */
export const EVIDENCE_COST = [0, 0, 0.003, 0.005, 0.003, 0] as const;

export const LIMIT = {
  turns: 64,
  preparations: 3,
  questions: 6,
  signals: 4,
  aftercare: 2,
  packages: [2, 3],
  chips: 10,
  cooling: 4,
  feeling: 4,
  question: 2,
  signal: 3,
  more: 2,
} as const;

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
  top: { base: 0.8, luck: 0.18 },
  capacity: { less: 0.5, lesser: 0.4 },
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
    anger: 0.3,
  },
  ready: 0.55,
  obstacle: { value: 0.65, risk: [0.18, 0.3], trust: [0.6, 0.35], understanding: 0.65 },
  upset: 0.45,
} as const;

export const RAPPORT = {
  fade: 0.45,
  late: 0.008,
  talkedOver: 0.04,
  patience: 0.012,
  most: 4,
} as const;

export const ASK = {
  trust: 0.018,
  patience: 0.004,
  again: 0.018,
  most: 4,
  nag: 0.01,
  replies: [1, 0.6, 0.2],
  easyCondition: 0.85,
} as const;

export const CONFIRM = {
  fear: 0.45,
  need: 0.28,
  right: 0.9,
  free: 4,
  trust: 0.02,
  patience: 0.025,
  most: 3,
} as const;

export const MORE = {
  least: 0.36,
  mask: 0.35,
  need: 0.25,
  trust: 0.012,
  patience: 0.004,
  free: 3,
  nag: { trust: 0.01, patience: 0.03 },
} as const;

export const LISTEN = {
  feeling: { anger: 0.05, trust: 0.012, patience: 0.015, hit: 0.3 },
  idle: 0.005,
  awkward: 0.04,
  substance: 2,
  free: 2,
  again: { patience: 0.04, trust: 0.008 },
  talk: { more: 0.15, fearMask: 0.4, need: 0.5, jargon: 0.5, running: 2 },
} as const;

export const ACKNOWLEDGE = {
  hit: { heard: 0.7, fresh: 1 },
  anger: 0.13,
  trust: 0.035,
  patience: 0.025,
  fade: 0.5,
  wrong: { trust: 0.015, patience: 0.01 },
  none: { trust: 0.01, streak: 0.01, patience: 0.025 },
} as const;

export const EXPLAIN = {
  gain: 0.62,
  skill: 0.8,
  studied: 0.15,
  specialist: 0.12,
  specialistFrom: 3,
  unaided: 0.12,
  off: 0.6,
  lost: { patience: 0.02, trust: 0.012, scare: 1.2, risk: 0.02 },
  basic: { patience: 0.02, trust: 0.014 },
  fits: { patience: 0.012, trust: 0.01, risk: 0.012 },
  known: { from: 0.85, gain: 0.05, patience: 0.03 },
  jargon: 0.35,
} as const;

export const CHECK = { lift: 1.05, trust: 0.012, again: 0.045 } as const;

export const DEMO = {
  told: 0.92,
  untold: 0.48,
  fit: [0.35, 0.65],
  fade: 0.72,
  understood: [0.5, 0.5],
  least: 0.15,
  irrelevant: { patience: 0.055, trust: 0.012, bored: 0.3 },
  good: 0.5,
  fits: { patience: 0.015, risk: 0.015 },
  off: { from: 0.6, patience: 0.015 },
  again: { from: 3, patience: 0.02 },
} as const;

export const ADDRESS = {
  told: 0.7,
  untold: 0.28,
  trust: [0.45, 0.7],
  prepared: 1.15,
  unpaidVisit: 0.5,
  fade: 0.45,
  most: 0.8,
  open: 0.3,
  works: 0.2,
  gain: 0.018,
  fails: 0.025,
  calm: { risk: 0.08, trust: 0.012, patience: 0.045 },
} as const;

export const HYPE = {
  ease: 0.72,
  level: 2.6,
  luck: 0.35,
  exposed: { trust: 0.14, risk: 0.18 },
  taken: 0.01,
} as const;

export const ANSWER = {
  known: 0.7,
  yes: { trust: 0.025, cover: 0.05 },
  candid: 0.04,
  wrong: 0.04,
  defer: { trust: 0.006, patience: 0.015 },
  exaggerate: { cover: 0.11, level: 2.6, trust: 0.12 },
  dodged: { trust: 0.03, patience: 0.02 },
  odds: 0.36,
} as const;

export const SPEND = {
  coffee: { trust: 0.025, patience: 0.06, again: 0.03 },
  lunch: { banned: 0.07, trust: 0.045, patience: 0.08, again: 0.04 },
  gift: { banned: 0.1, trust: 0.005, again: 0.03 },
  visit: { performance: 0.8, social: 0.8, implementation: 0.6, useful: 0.4 },
} as const;

export const TRIAL = {
  right: 0.8,
  mask: 0.4,
  early: 0.35,
  press: { patience: 0.05, trust: 0.02 },
  free: 3,
  again: 0.03,
} as const;

export const BARGAIN = {
  early: { readiness: 0.33, patience: 0.05, trust: 0.02 },
  patience: 0.012,
  overtime: { rounds: 3, patience: 0.15 },
  agrees: 0.3,
  unreal: { patience: 0.02, trust: 0.015 },
  taken: 0.006,
  keeps: 0.045,
  struck: 0.02,
  moved: 0.005,
  trade: { share: 0.3, trust: 0.4, base: 0.012, unresponsive: 0.4 },
  free: { share: 0.08, most: 0.12, inflation: 0.16 },
  retract: { from: 0.02, trust: 0.03 },
  overshoot: 0.02,
  equal: 0.08,
  packages: { bonus: 0.02, trust: 0.012, right: 0.9, uneven: 0.02 },
  hold: { trust: 0.5, risk: 0.34, bonus: 0.012, patience: 0.04 },
  counter: { band: 0.1, weight: 1.2, down: 0.15 },
  cooling: 0.03,
  authority: 1 / 3,
} as const;

export const BINDING = { process: 0.9, trial: 0.8, round: 0.6, falseAlarm: 0.04 } as const;

export const CLOSE = { patience: 0.09, trust: 0.04, risk: 0.02 } as const;

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
  confusion: { from: 0.5, score: 0.75 },
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
