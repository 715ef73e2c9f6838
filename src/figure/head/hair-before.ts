/** Hair over the forehead and beside the face, about the head's origin. */
import type { HairTones } from '../colour';
import { disc, fill, line, type Point, path } from '../markup';
import type { Cut } from '../person';

type Draw = (hair: HairTones) => string;

const side: Draw = (hair) =>
  fill(
    'M-79,-8C-92,-66 -74,-128 -6,-130C58,-134 96,-96 80,-8C76,-20 73,-32 70,-44C64,-58 52,-66 38,-70C4,-66 -34,-70 -54,-84C-60,-66 -70,-44 -72,-28C-74,-20 -77,-14 -79,-8Z',
    hair.base,
  ) +
  fill(
    'M-54,-84C-30,-70 6,-66 38,-70C20,-78 -20,-80 -40,-104C-46,-98 -52,-92 -54,-84Z',
    hair.dark,
    0.55,
  ) +
  line('M-20,-118C16,-124 46,-112 60,-88', hair.light, 5);

const quiff: Draw = (hair) =>
  fill(
    'M-79,-6C-88,-44 -84,-80 -68,-96C-66,-128 -24,-150 24,-142C64,-138 88,-108 78,-84C88,-60 84,-30 79,-6C70,-14 66,-40 62,-58C40,-84 -30,-86 -60,-62C-64,-44 -68,-16 -79,-6Z',
    hair.base,
  ) +
  line('M-52,-92C-30,-126 30,-130 60,-104', hair.light, 5) +
  fill('M-62,-62C-30,-86 40,-84 66,-58C50,-100 -40,-104 -62,-62Z', hair.dark, 0.5);

const buzz: Draw = (hair) =>
  fill(
    'M-78,-10C-86,-70 -62,-116 0,-116C62,-116 86,-70 78,-10C76,-30 70,-48 62,-62C40,-80 -40,-80 -62,-62C-70,-48 -76,-30 -78,-10Z',
    hair.base,
  ) + fill('M-62,-62C-40,-80 40,-80 62,-62C46,-94 -46,-94 -62,-62Z', hair.dark, 0.4);

const long: Draw = (hair) =>
  fill(
    'M4,-92C40,-84 66,-54 74,-4C82,40 84,110 74,176C92,186 106,182 110,176C120,120 98,40 98,-14C98,-84 62,-128 0,-126C-62,-128 -98,-84 -98,-14C-98,40 -120,120 -110,176C-106,182 -92,186 -74,176C-84,110 -82,40 -74,-4C-68,-50 -40,-80 4,-92Z',
    hair.base,
  ) + line('M-84,-40C-76,-84 -40,-110 -4,-110M36,-100C66,-84 82,-56 86,-14', hair.light, 5);

const wavy: Draw = (hair) =>
  fill(
    'M-20,-96C20,-80 60,-70 76,-8C80,12 78,24 84,40C92,58 84,76 88,96C92,118 84,136 96,152C108,158 116,150 116,140C128,118 108,100 116,76C126,40 102,16 104,-20C106,-84 66,-130 0,-128C-66,-130 -106,-84 -104,-20C-102,16 -126,40 -116,76C-108,100 -128,118 -116,140C-116,150 -108,158 -96,152C-84,136 -92,118 -88,96C-84,76 -92,58 -84,40C-78,24 -80,12 -76,-8C-72,-44 -52,-76 -20,-96Z',
    hair.base,
  ) +
  line(
    'M-90,-40C-80,-88 -44,-112 -6,-112M20,-110C60,-100 86,-70 92,-24M-106,70q-6,14 2,30M106,70q6,14 -2,30',
    hair.light,
    5,
  );

const bob: Draw = (hair) =>
  fill(
    'M-30,-96C10,-64 62,-66 78,-8C82,20 80,60 76,90C88,94 94,94 98,90C108,62 99,30 100,-16C102,-80 72,-126 0,-126C-72,-126 -102,-80 -100,-16C-99,30 -108,62 -98,90C-94,94 -88,94 -76,90C-80,60 -82,20 -78,-8C-74,-44 -56,-74 -30,-96Z',
    hair.base,
  ) +
  line('M-88,-34C-80,-84 -44,-108 -8,-110M12,-110C52,-104 80,-76 88,-34', hair.light, 5) +
  fill('M-30,-96C10,-64 62,-66 78,-8C72,-70 20,-84 -30,-96Z', hair.dark, 0.5);

const bald: Draw = (hair) =>
  fill(
    'M-78,20C-88,-6 -88,-40 -76,-58C-72,-40 -74,-10 -72,12ZM78,20C88,-6 88,-40 76,-58C72,-40 74,-10 72,12Z',
    hair.base,
  ) + line('M-34,-84q20,-10 44,-8', '#FFFFFF', 7, 0.35);

const pulledBack: Draw = (hair) =>
  fill(
    'M0,-84C42,-84 68,-56 77,2C92,-30 92,-118 0,-120C-92,-118 -92,-30 -77,2C-68,-56 -42,-84 0,-84Z',
    hair.base,
  ) + line('M-66,-56C-56,-92 -30,-106 0,-106M20,-104C48,-96 64,-78 70,-50', hair.light, 4.5);

/** Short strokes of light on locks. */
const shine = (places: readonly Point[], stroke: string, hair: HairTones): string =>
  line(places.map(([x, y]) => path`M${x},${y}${stroke}`).join(''), hair.light, 4);

const LOCKS: readonly (readonly [x: number, y: number, r: number])[] = [
  [-70, -52, 22],
  [-74, -26, 16],
  [-60, -82, 25],
  [-36, -104, 27],
  [-4, -112, 29],
  [30, -106, 28],
  [58, -86, 25],
  [71, -56, 22],
  [75, -28, 16],
  [-24, -84, 22],
  [14, -88, 24],
  [44, -76, 18],
];

const CURLS: readonly Point[] = [
  [-55, -99],
  [-17, -113],
  [21, -107],
  [49, -83],
  [-73, -71],
  [-31, -83],
  [7, -87],
];

const curly: Draw = (hair) =>
  LOCKS.map(([x, y, r]) => disc(x, y, r, hair.base)).join('') + shine(CURLS, 'q4,-13 17,-9', hair);

const COILS: readonly Point[] = [
  [-68, -114],
  [-28, -136],
  [18, -134],
  [58, -108],
  [80, -68],
  [-96, -72],
];

const afro: Draw = (hair) =>
  fill(
    'M-80,0C-86,-30 -78,-56 -66,-66C-40,-84 40,-84 66,-66C78,-56 86,-30 80,0C100,-10 116,-40 108,-76C96,-140 40,-164 0,-162C-40,-164 -96,-140 -108,-76C-116,-40 -100,-10 -80,0Z',
    hair.base,
  ) +
  fill('M-66,-66C-40,-84 40,-84 66,-66C50,-98 -50,-98 -66,-66Z', hair.dark, 0.55) +
  shine(COILS, 'q5,-11 16,-7', hair);

const BEFORE: Record<Cut, Draw> = {
  side,
  quiff,
  buzz,
  curly,
  afro,
  long,
  wavy,
  bob,
  bun: pulledBack,
  pony: pulledBack,
  bald,
};

export function hairBefore(cut: Cut, hair: HairTones): string {
  return BEFORE[cut](hair);
}
