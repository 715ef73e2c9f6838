/** What each thing that can be said does. */

export const RAPPORT = {
  fade: 0.45,
  free: 2,
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
  free: 2,
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
  unaidedFrom: 4,
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
  exaggerate: { cover: 0.11, trust: 0.12 },
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
