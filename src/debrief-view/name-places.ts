/** Where names stand on a drawing, so that none lies on a mark, a line or another name. */

/** In pixels, from its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const common = (a: number, along: number, b: number, other: number) =>
  Math.max(0, Math.min(a + along, b + other) - Math.max(a, b));

/** Square pixels that two boxes share. */
export const shared = (a: Box, b: Box): number =>
  common(a.x, a.width, b.x, b.width) * common(a.y, a.height, b.y, b.height);

/** In whole square pixels: what is left of a box that lies inside is a rounding error. */
const outside = (box: Box, room: Box) => Math.round(box.width * box.height - shared(box, room));

/**
 * One of its places for each name, in the order of the names: the first that is free and inside
 * `room`, else the one that covers least.
 * @param names the places each could have, the likeliest first; at least one
 * @param taken what no name should cover
 */
export function placed(names: readonly Box[][], taken: readonly Box[], room: Box): Box[] {
  const full = [...taken];
  return names.map((places) => {
    const costs = places.map((place) =>
      full.reduce((sum, box) => sum + shared(place, box), outside(place, room)),
    );
    const best = places[costs.indexOf(Math.min(...costs))] as Box;
    full.push(best);
    return best;
  });
}

/** Share of the size of text that a letter is wide, and a line high. */
const LETTER = { wide: 0.58, high: 1.25 } as const;

/** How much room a name takes. @param text size of the text, pixels */
export const sizeOf = (name: string, text: number) => ({
  width: name.length * text * LETTER.wide,
  height: text * LETTER.high,
});

export type Size = ReturnType<typeof sizeOf>;

/** Places around a mark that reaches `reach` pixels from its middle: beside it first. */
export function around({ x, y }: Spot, reach: number, size: Size): Box[] {
  const { width, height } = size;
  const [left, right] = [x - reach - width, x + reach];
  const [above, below] = [y - reach - height, y + reach];
  const corner = reach * 0.8;
  return [
    { ...size, x: right, y: y - height / 2 },
    { ...size, x: left, y: y - height / 2 },
    { ...size, x: x + corner, y: y - corner - height },
    { ...size, x: x - corner - width, y: y + corner },
    { ...size, x: x + corner, y: y + corner },
    { ...size, x: x - corner - width, y: y - corner - height },
    { ...size, x: x - width / 2, y: above },
    { ...size, x: x - width / 2, y: below },
  ];
}

/** Around a mark, `reach` pixels to each side. */
export const squareAt = ({ x, y }: Spot, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: reach * 2,
  height: reach * 2,
});

/** Distance of two squares that stand for a line, and half their side, pixels. */
const STEP = 5;
const HALF = 1;

/** A line through `spots` as a row of small squares. */
export function along(spots: readonly Spot[]): Box[] {
  return spots.slice(1).flatMap((to, i) => {
    const from = spots[i] as Spot;
    const [wide, high] = [to.x - from.x, to.y - from.y];
    const steps = Math.max(1, Math.ceil(Math.hypot(wide, high) / STEP));
    return Array.from({ length: steps + 1 }, (_, n) => {
      const share = n / steps;
      return squareAt({ x: from.x + wide * share, y: from.y + high * share }, HALF);
    });
  });
}
