/** Sums with plain numbers. */

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

type Numbers<T> = { [K in keyof T]: number | Numbers<T[K]> };

/** Between two values of one shape, number by number. */
export function mix<T extends Numbers<T>>(from: T, to: T, t: number): T {
  const keys = Object.keys(from) as (keyof T)[];
  const mixed = keys.map((key) => {
    const [a, b] = [from[key], to[key]];
    return [key, typeof a === 'number' ? lerp(a, b as number, t) : mix(a as never, b as never, t)];
  });
  return Object.fromEntries(mixed) as T;
}
