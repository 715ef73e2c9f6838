/** Bargaining and closing; how to read the tables stands in `constants.ts`. */

/**
 * Bargaining, on her utility of 0 to 1 unless a name says otherwise. `early`: under this readiness
 * an offer presses. `overtime`: rounds beyond her patience, and what each then costs. `agrees`:
 * readiness over which she may agree. `unreal`: a condition that cannot be had. `taken`: the least
 * that a condition counts as taken; `keeps`: what one may cost her and still be kept; `struck`:
 * patience when she strikes it. `moved`: a change that counts. `trade` and `free`: what a
 * concession adds to the bonus that lowers her wish, and what a free one inflates it by.
 * `overshoot`: more than she asked for. `equal`: seller's utility within which packages are worth
 * the same. `counter`: how far above her wish she looks, and what she likes to change.
 * `authority`: the seller's utility below which nothing may be signed alone.
 */
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
  cools: { patience: 0.03 },
  authority: 1 / 3,
} as const;

/** Odds that she speaks of a binding cheaper offer when there is one, by occasion, and when there is none. */
export const BINDING = { process: 0.9, trial: 0.8, round: 0.6, falseAlarm: 0.04 } as const;

/** To press for a signature before anything was agreed. */
export const CLOSE = { patience: 0.09, trust: 0.04, risk: 0.02 } as const;
