/** Hair that hangs or stands behind head and shoulders, about the head's origin. */
import type { HairTones } from '../colour';
import { disc, fill, line } from '../markup';
import type { Cut } from '../person';

type Draw = (hair: HairTones) => string;

const long: Draw = (hair) =>
  fill(
    'M0,-122C70,-124 104,-78 102,-10C100,60 122,110 108,190C70,214 -70,214 -108,190C-122,110 -100,60 -102,-10C-104,-78 -70,-124 0,-122Z',
    hair.dark,
  );

const wavy: Draw = (hair) =>
  fill(
    'M0,-124C76,-126 110,-80 106,-24C104,10 128,34 116,78C106,110 128,126 108,156C60,176 -60,176 -108,156C-128,126 -106,110 -116,78C-128,34 -104,10 -106,-24C-110,-80 -76,-126 0,-124Z',
    hair.dark,
  );

const bob: Draw = (hair) =>
  fill(
    'M0,-122C72,-124 102,-80 100,-16C99,30 108,62 96,92C60,104 -60,104 -96,92C-108,62 -99,30 -100,-16C-102,-80 -72,-124 0,-122Z',
    hair.dark,
  );

const bun: Draw = (hair) =>
  disc(0, -132, 38, hair.base) +
  line('M-26,-150q26,-24 52,0', hair.light, 5) +
  fill('M0,-118C60,-118 90,-80 88,-10L70,40H-70L-88,-10C-90,-80 -60,-118 0,-118Z', hair.dark);

const afro: Draw = (hair) =>
  fill(
    'M0,-170C40,-178 84,-160 104,-126C132,-106 140,-60 124,-24C122,14 100,36 78,40H-78C-100,36 -122,14 -124,-24C-140,-60 -132,-106 -104,-126C-84,-160 -40,-178 0,-170Z',
    hair.dark,
  );

const pony: Draw = (hair) =>
  fill('M50,-96C110,-104 132,-40 120,20C116,60 126,84 104,120C92,80 84,20 66,-20Z', hair.dark) +
  fill('M0,-116C60,-116 88,-80 86,-10L70,30H-70L-86,-10C-88,-80 -60,-116 0,-116Z', hair.dark);

const BEHIND: Partial<Record<Cut, Draw>> = { long, wavy, bob, bun, afro, pony };

export function hairBehind(cut: Cut, hair: HairTones): string {
  return BEHIND[cut]?.(hair) ?? '';
}
