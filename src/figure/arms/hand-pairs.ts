/** Two hands drawn as one, their middle at (0,0). */
import type { SkinTones } from '../colour';
import { fill, outlined } from '../markup';
import type { PairKind } from './arms-pose';
import { bent, crease, row } from './fingers';

type Draw = (skin: SkinTones) => string;

const under: Draw = (skin) =>
  outlined(
    'M-66,-10C-52,-16 -40,-26 -22,-27C2,-28 18,-16 20,2C20,18 4,26 -16,26C-38,26 -52,20 -66,17Z',
    skin.base,
    skin.line,
    2.2,
  ) +
  bent('M-20,-26C-12,-36 4,-38 12,-33', 12, skin) +
  fill('M-40,-18L-16,-30L-4,-18L-20,-4Z', skin.base);

const over: Draw = (skin) =>
  row(
    skin,
    [22, 20, -8, 24, 12.4],
    [24, 9, -22, 13, 13.2],
    [26, -3, -26, 0, 13.6],
    [26, -15, -20, -13, 13.2],
  ) +
  fill(
    'M66,-10C52,-16 42,-27 28,-27C14,-25 12,-12 13,2C13,18 18,29 32,29C44,28 54,20 66,17Z',
    skin.base,
  ) +
  crease('M64,-10C52,-16 42,-27 28,-26M64,17C54,20 44,28 32,29C28,29 25,29 22,28', skin) +
  crease('M16,-17q-5,2 -4,7M14,-4q-5,2 -4,7M14,9q-5,2 -3,6', skin, 2) +
  bent('M30,-25C20,-34 8,-38 -4,-33', 11, skin) +
  fill('M24,-22L40,-22L44,-12L26,-14Z', skin.base);

/** The right hand laid over the left one. */
const fold: Draw = (skin) => under(skin) + over(skin);

const CLASPED =
  'M-62,-6C-50,-14 -44,-30 -26,-34C-10,-34 -4,-20 -6,0C-6,20 -14,30 -28,30C-44,28 -50,20 -62,18Z' +
  'M62,-6C50,-14 44,-30 26,-34C10,-34 4,-20 6,0C6,20 14,30 28,30C44,28 50,20 62,18Z';

/** A finger of the interlaced hands, and the knuckle it comes from. @param from -1 left, 1 right */
function interlaced(y: number, from: -1 | 1, skin: SkinTones): string {
  const root = from * 26;
  const knuckle = `M${root * 1.5},${y - 6}H${root}V${y + 6}H${root * 1.5}Z`;
  return row(skin, [root, y, -from * 17, y - 2, 11.8]) + fill(knuckle, skin.base);
}

/** Interlaced, tense. */
const clasp: Draw = (skin) =>
  outlined(CLASPED, skin.base, skin.line, 2.2) +
  [26, 14, 2, -10, -22].map((y, i) => interlaced(y, i % 2 ? 1 : -1, skin)).join('') +
  bent('M-26,-30C-16,-44 2,-46 10,-40', 12, skin) +
  bent('M28,-28C20,-40 10,-42 2,-36', 11.2, skin) +
  fill('M-38,-20L-22,-34L-14,-24L-26,-14ZM38,-20L24,-32L16,-24L26,-14Z', skin.base);

const PAIRS: Record<PairKind, Draw> = { fold, clasp };

export const handPair = (kind: PairKind, skin: SkinTones): string => PAIRS[kind](skin);
