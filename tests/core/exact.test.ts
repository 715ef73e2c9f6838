/** Chance and the few functions of the rules, against their definitions: simulation, section 1. */
import {
  at,
  clamp,
  concede,
  dot,
  firstOf,
  greatest,
  inFive,
  inFour,
  inHalves,
  lift,
  match,
  pick,
  power,
} from '../../src/core/exact';
import { gauss, STREAM, tri, u } from '../../src/core/random';

const WORD = 2n ** 32n;
const word = (x: bigint) => ((x % WORD) + WORD) % WORD;
/** The mixer in whole numbers without a size, cut to 32 bits after each step. */
function mixed(start: bigint): bigint {
  let x = word(start);
  x ^= x >> 16n;
  x = word(x * 0x7feb352dn);
  x ^= x >> 15n;
  x = word(x * 0x846ca68bn);
  return x ^ (x >> 16n);
}
function luck(seed: number, ...places: [number, number, number]): number {
  const odd = [0x85ebca6bn, 0xc2b2ae35n, 0x27d4eb2fn];
  let x = mixed(BigInt(seed) ^ 0x9e3779b9n);
  places.forEach((place, i) => {
    x = mixed(x + BigInt(place + 1) * (odd[i] ?? 0n));
  });
  return Number(x) / 4294967296;
}

describe('chance', () => {
  test('is the mixer of the text, bit for bit', () => {
    for (const seed of [0, 1, 2, 4711, 0x7fffffff, 0x80000000, 0xffffffff])
      for (const stream of [1, 23, 60])
        for (const turn of [0, 1, 64])
          for (const k of [0, 5, 40])
            expect(u(seed, stream, turn, k)).toBe(luck(seed, stream, turn, k));
  });

  test('is even over seeds, streams, turns and indexes', () => {
    const n = 20_000;
    const rows: ((i: number) => number)[] = [
      (i) => u(i, 1, 1, 1),
      (i) => u(1, i, 1, 1),
      (i) => u(1, 1, i, 1),
      (i) => u(1, 1, 1, i),
    ];
    for (const row of rows) {
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let i = 0; i < n; i++) {
        const t = Math.floor(row(i) * 10);
        tenths[t] = at(tenths, t) + 1;
      }
      for (const count of tenths) expect(Math.abs(count - n / 10)).toBeLessThan(n / 100);
    }
  });

  test('tri and gauss have their spread', () => {
    const spread = (draw: (i: number) => number) => {
      const xs = Array.from({ length: 20_000 }, (_, i) => draw(i));
      return [
        xs.reduce((a, b) => a + b, 0) / xs.length,
        Math.sqrt(xs.reduce((a, b) => a + b * b, 0) / xs.length),
        Math.max(...xs.map(Math.abs)),
      ] as const;
    };
    const [m1, s1, most1] = spread((i) => tri(i, 1, 0, 0));
    const [m2, s2, most2] = spread((i) => gauss(i, 1, 0, 0));
    expect(Math.abs(m1) + Math.abs(m2)).toBeLessThan(0.02);
    expect(Math.abs(s1 - 0.408)).toBeLessThan(0.01);
    expect(Math.abs(s2 - 1)).toBeLessThan(0.02);
    expect([most1 < 1, most2 < 3.4642]).toEqual([true, true]);
  });

  test('every use has a number of its own', () => {
    const numbers = Object.values(STREAM);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('functions', () => {
  test.each([
    [0, 1],
    [0.25, 0.9],
    [0.5, 0.65],
    [0.75, 0.39],
    [1, 0.2],
    [1.5, 0.05],
    [2, 0.01],
  ])('match(%p) is %p, both ways', (m, q) => {
    expect(Math.abs(match(m) - q)).toBeLessThan(0.006);
    expect(match(-m)).toBe(match(m));
  });

  test('lift is near e^x, positive and increasing where it is used', () => {
    expect(Math.abs(lift(1) / Math.E - 1)).toBeLessThan(0.0015);
    expect(Math.abs(lift(2) / Math.exp(2) - 1)).toBeLessThan(0.06);
    let before = 0;
    for (let x = -2.4; x <= 2.4; x += 0.01) {
      expect(lift(x)).toBeGreaterThan(before);
      before = lift(x);
    }
  });

  test('concede goes from nothing to all; firm late, soft early', () => {
    expect([concede(0, 2), concede(1, 2)]).toEqual([0, 1]);
    expect(concede(0.5, 1)).toBe(0.5);
    expect(concede(0.5, 2)).toBeCloseTo(1 / 3, 12);
    expect(concede(0.5, 0.5)).toBeCloseTo(2 / 3, 12);
  });

  test('levels', () => {
    expect([-1, 0.16, 0.17, 0.5, 0.84, 2].map(inFour)).toEqual([0, 0, 1, 2, 3, 3]);
    expect([-1, 0.12, 0.13, 0.63, 2].map(inFive)).toEqual([0, 0, 1, 3, 4]);
    expect([1.24, 1.25, -0.2, -0.3].map(inHalves)).toEqual([1, 1.5, 0, -0.5]);
    expect(Object.is(inHalves(-0.1), 0)).toBe(true);
  });

  test('small tools', () => {
    expect([clamp(-1), clamp(2), clamp(5, 1, 4)]).toEqual([0, 1, 4]);
    expect([power(3, 0), power(3, 4)]).toEqual([1, 81]);
    expect([0, 0.24, 0.26, 0.999].map((x) => pick([1, 0, 3], x))).toEqual([0, 0, 2, 2]);
    expect(greatest([1, 3, 3])).toBe(1);
    expect(() => at([1], 1)).toThrow(RangeError);
  });
});

test.each([0, 1, 4, 7])('the first of seven from which on something holds: %i', (first) => {
  expect(firstOf(7, (k) => k >= first)).toBe(first);
});

test('products are added from the first to the last', () => {
  expect(dot([0.1, 0.2, 0.3], [1, 1, 1])).toBe(0.1 + 0.2 + 0.3);
  expect(dot([], [])).toBe(0);
});
