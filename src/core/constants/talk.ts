/** What each thing that can be said does; how to read the tables stands in `constants.ts`. */

/** Small talk: the gain is her style's. `late` is lost from the third on. */
export const RAPPORT = {
  fade: 0.45,
  free: 2,
  late: 0.008,
  talkedOver: 0.04,
  patience: 0.012,
  most: 4,
} as const;

/** An open question. `replies`: odds of an answer the first, second and later times. */
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

/**
 * A closed question. It is true of a fear above `fear` and a need of more weight than `need`; she
 * answers rightly with odds `right`.
 */
export const CONFIRM = {
  fear: 0.45,
  need: 0.28,
  right: 0.9,
  free: 4,
  trust: 0.02,
  patience: 0.025,
  most: 3,
} as const;

/**
 * "What else worries you?": nothing else when every other fear is under `least`. `mask` scales the
 * odds of a smokescreen, `need` are those of a need told along with it.
 */
export const MORE = {
  least: 0.36,
  mask: 0.35,
  need: 0.25,
  trust: 0.012,
  patience: 0.004,
  free: 3,
  nag: { trust: 0.01, patience: 0.03 },
} as const;

/**
 * Silence. `feeling`: when one is pending, of which `hit` counts as understood. `substance`: turns
 * without any after which silence is awkward. `talk`: odds of what she then says; `more` is added
 * to her style's, and `running` is how many times in a row she fills the silence.
 */
export const LISTEN = {
  feeling: { anger: 0.05, trust: 0.012, patience: 0.015, hit: 0.3 },
  idle: 0.005,
  awkward: 0.04,
  substance: 2,
  free: 2,
  again: { patience: 0.04, trust: 0.008 },
  talk: { more: 0.15, fearMask: 0.4, need: 0.5, jargon: 0.5, running: 2 },
} as const;

/** A feeling in words. `hit`: how far it counts, when it was listened to before and when not. */
export const ACKNOWLEDGE = {
  hit: { heard: 0.7, fresh: 1 },
  anger: 0.13,
  trust: 0.035,
  patience: 0.025,
  fade: 0.5,
  wrong: { trust: 0.015, patience: 0.01 },
  none: { trust: 0.01, streak: 0.01, patience: 0.025 },
} as const;

/**
 * An explanation. `gain` is the share of what is not yet understood that a perfect one adds;
 * `skill` the seller's own, with what a studied product and a specialist add and what the deepest
 * level loses without either (`specialistFrom`, `unaidedFrom`: depths). `off`: mismatch from which
 * she is lost or bored, `lost.scare` from which she is frightened. `jargon`: odds that she takes
 * the topic up in her own words.
 */
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

/** A check of understanding. `lift`: factor on what was understood. */
export const CHECK = { lift: 1.05, trust: 0.012, again: 0.045 } as const;

/**
 * A demonstration. `told`, `untold`: share of a need that it can cover; `fit`: by how well the
 * depth fits; `understood`: by her understanding of the topic. `least`: weight from which a need
 * is one; `good`: fit from which it went well.
 */
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

/**
 * Evidence for a fear. `told`, `untold`: share of the fear that it can ease; `trust`: by her trust;
 * `most`: the greatest share. `open`: a fear under it is calm, and touching it costs `calm`;
 * `works`: share from which it is felt as an answer.
 */
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

/** A fear talked away. `ease`: factor on the fear; `luck`: odds that she sees through it. */
export const HYPE = {
  ease: 0.72,
  luck: 0.35,
  exposed: { trust: 0.14, risk: 0.18 },
  taken: 0.01,
} as const;

/**
 * Answers to what the product can do. `known`: odds of knowing it without having studied;
 * `odds`: that a question comes up at all.
 */
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

/**
 * Money spent on her. `banned`: trust lost where a public body may not accept it. `visit`: how much
 * each fear speaks for a site visit, and from what it is `useful`.
 */
export const SPEND = {
  coffee: { trust: 0.025, patience: 0.06, again: 0.03 },
  lunch: { banned: 0.07, trust: 0.045, patience: 0.08, again: 0.04 },
  gift: { banned: 0.1, trust: 0.005, again: 0.03 },
  visit: { performance: 0.8, social: 0.8, implementation: 0.6, useful: 0.4 },
} as const;

/** A trial close. Under the readiness `early` it presses; `right`: odds that she names the true obstacle. */
export const TRIAL = {
  right: 0.8,
  mask: 0.4,
  early: 0.35,
  press: { patience: 0.05, trust: 0.02 },
  free: 3,
  again: 0.03,
} as const;
