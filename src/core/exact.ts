/**
 * The few functions that the rules need beyond + - * / and sqrt. They are definitions, not
 * approximations, and give the same bits in every engine.
 */

/** `x` held between `low` and `high`, 0..1 when not said. */
export function clamp(x: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, x));
}

/** Positive and increasing for |x| < 3.46: the [2/2] Pade form of e^x. */
export function lift(x: number): number {
  return (12 + 6 * x + x * x) / (12 - 6 * x + x * x);
}

/** How well a depth fits: 1 at mismatch 0, .65 at half a level, .20 at one, .01 at two. */
export function match(mismatch: number): number {
  const x = 1.7 * mismatch * mismatch;
  return 1 / (1 + x + (x * x) / 2 + (x * x * x) / 6);
}

/** Share conceded after share `t` of the rounds; `c` > 1 firm, < 1 soft. */
export function concede(t: number, c: number): number {
  return t / (t + c * (1 - t));
}

/** `base` to a whole power >= 0, by repeated product. */
export function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product *= base;
  return product;
}

/** Four ordinal levels 0..3 of a quantity 0..1. */
export function inFour(x: number): number {
  return Math.round(clamp(x) * 3);
}

/** Five ordinal levels 0..4 of a quantity 0..1. */
export function inFive(x: number): number {
  return Math.round(clamp(x) * 4);
}

/** Rounded to the nearest half; never -0. */
export function inHalves(x: number): number {
  return Math.round(x * 2) / 2 + 0;
}

/** Added from the first to the last, from 0: in floating point the order is part of the result. */
export function sum(xs: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < xs.length; i++) total += xs[i] ?? 0;
  return total;
}

/** Products of two lists of one length, added from the first to the last. */
export function dot(xs: readonly number[], ys: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < xs.length; i++) total += (xs[i] ?? 0) * (ys[i] ?? 0);
  return total;
}

/** Shares that sum to 1, in proportion to `xs` (>= 0, one of them above). */
export function normalised(xs: readonly number[]): number[] {
  const total = sum(xs);
  return xs.map((x) => x / total);
}

/** Element of a list whose index is known to be good; throws RangeError when it is not. */
export function at<T>(xs: readonly T[], i: number): T {
  const x = xs[i];
  if (x === undefined) throw new RangeError(`no element ${i} in a list of ${xs.length}`);
  return x;
}

/** Index of a thing by its id in a list of the account, -1 for none. */
export function indexOf(list: readonly { readonly id: string }[], id: string): number {
  return list.findIndex((one) => one.id === id);
}

/** Thing of a list of the account by its id. @throws RangeError when there is none */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  return at(list, indexOf(list, id));
}

/** The least k for which `holds`, `n` for none; it must hold from there on to `n` - 1. */
export function firstOf(n: number, holds: (k: number) => boolean): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index drawn in proportion to `weights` (>= 0) by `luck` in [0, 1); the last on a rounding gap. */
export function pick(weights: readonly number[], luck: number): number {
  let left = luck * sum(weights);
  for (let i = 0; i < weights.length; i++) {
    left -= at(weights, i);
    if (left < 0) return i;
  }
  return weights.length - 1;
}

/** Index of the greatest element, the first on ties. */
export function greatest(xs: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < xs.length; i++) if (at(xs, i) > at(xs, best)) best = i;
  return best;
}
