/** Single hands: the wrist at (0,0), fingers towards +x, the thumb on the side of -y. */
import type { SkinTones } from '../colour';
import { fill, outlined } from '../markup';
import type { Hand } from './arms-pose';
import { contour, crease, type Finger, flesh, row } from './fingers';

type Draw = (skin: SkinTones) => string;

const PALM = 'M-4,-14C8,-17 16,-25 30,-27C46,-28 52,-16 52,0C52,18 44,27 30,26C16,24 8,15 -4,14Z';

const shape = (d: string, skin: SkinTones): string => outlined(d, skin.base, skin.line, 2.2);

const SPREAD: readonly Finger[] = [
  [20, -18, 34, -45, 14.5],
  [42, -17, 80, -32, 13.5],
  [46, -6, 92, -11, 14],
  [45, 6, 89, 10, 13.5],
  [40, 16, 75, 28, 12.5],
];

const open: Draw = (skin) =>
  SPREAD.map((finger) => contour(finger, skin)).join('') +
  shape(PALM, skin) +
  SPREAD.map((finger) => flesh(finger, skin)).join('') +
  fill(PALM, skin.base) +
  crease('M22,-16C32,-10 36,4 30,16M36,-14C42,-6 43,6 40,14', skin);

const back: Draw = (skin) =>
  row(
    skin,
    [18, -18, 46, -40, 14],
    [38, 19, 72, 24, 12],
    [42, 8, 86, 10, 12.6],
    [44, -4, 90, -5, 13],
    [40, -15, 82, -20, 12.6],
  ) +
  fill(PALM, skin.base) +
  crease('M-2,-14C8,-17 16,-25 28,-27M-2,14C8,15 16,24 30,26', skin) +
  crease('M52,-10q5,1 7,4M53,2q5,1 7,3M50,14q4,0 6,2', skin, 2);

const grip: Draw = (skin) =>
  row(
    skin,
    [34, 20, 50, 30, 12.5],
    [40, 10, 60, 18, 13.4],
    [42, -2, 64, 3, 13.6],
    [38, -14, 58, -13, 13.2],
  ) +
  fill('M-4,-15C8,-20 24,-26 38,-20C50,-14 52,6 46,18C38,28 14,20 -4,15Z', skin.base) +
  crease('M-2,-15C8,-20 24,-26 36,-21M-2,15C10,18 22,23 32,23', skin) +
  row(skin, [14, -18, 38, -30, 12]) +
  fill('M4,-14C12,-20 20,-22 26,-18L20,-6L6,-4Z', skin.base);

const flat: Draw = (skin) =>
  row(skin, [24, -12, 56, -21, 11]) +
  shape(
    'M-4,-14C10,-19 30,-20 46,-14C62,-9 88,-4 96,4C102,12 94,17 84,16C60,20 18,20 -4,15Z',
    skin,
  ) +
  crease('M97,6C82,1 68,-1 56,-1M93,13C78,8 62,7 50,8M60,17C56,15 52,15 47,16', skin) +
  fill('M-7,-12V14L10,15V-15Z', skin.base);

const fist: Draw = (skin) =>
  shape(
    'M-4,-14C6,-20 12,-28 28,-29C46,-30 56,-18 55,0C55,18 46,28 30,28C14,27 8,18 -4,14Z',
    skin,
  ) +
  crease('M54,-14C44,-16 36,-14 32,-8M56,-1C46,-3 38,-1 34,4M53,12C45,10 38,12 35,17', skin, 2.4) +
  crease('M10,-20C18,-12 20,-4 16,6', skin) +
  fill('M-7,-12V13L8,14V-14Z', skin.base);

const point: Draw = (skin) =>
  row(skin, [34, 10, 88, 18, 13.8]) +
  shape(
    'M-4,-14C6,-18 14,-28 28,-28C44,-28 52,-16 52,-2C52,10 44,22 30,23C14,23 8,17 -4,14Z',
    skin,
  ) +
  fill('M20,21C32,24 44,20 50,8L42,0L22,10Z', skin.base) +
  crease('M51,-14C42,-17 34,-14 31,-8M52,-3C44,-6 36,-3 33,3', skin, 2.3) +
  row(skin, [14, 14, 38, 40, 13]) +
  fill('M-6,-12V13L8,15L26,20L30,8L10,-12Z', skin.base);

const HANDS: Record<Hand, Draw> = { open, back, grip, flat, fist, point };

export const hand = (kind: Hand, skin: SkinTones): string => HANDS[kind](skin);
