/** Fears, styles, channels, prices and limits. */

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

/** What a trainer can set, the easiest first: scales the noise of her cues and her firmness. */
export const DIFFICULTIES = [1, 1.4, 1.9] as const;

/** A turn so long ago that nothing of it is felt any more. */
export const LONG_AGO = -9;

/** How many or how long at most; spans are turns. */
export const LIMIT = {
  turns: 64,
  /** Actions of a recording: the turns and everything that takes none. */
  actions: 200,
  preparations: 3,
  questions: 6,
  signals: 4,
  aftercare: 2,
  packages: [2, 3],
  chips: 10,
  /** Turns that an agreement waits for its signature. */
  agreement: 4,
  feeling: 4,
  question: 2,
  signal: 3,
  more: 2,
} as const;
