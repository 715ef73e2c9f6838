/** Scarves and caps, about the head's origin. */
import { type Colour, toned } from '../colour';
import { dashed, fill, line } from '../markup';
import type { Headwear, Person } from '../person';

type Kind = Headwear['kind'];
type Draw = (worn: Headwear) => string;

const shade = (colour: Colour): Colour => toned(colour, -0.25);

const hijab: Draw = ({ colour }) =>
  // The second part runs the other way round and so leaves the face free.
  fill(
    'M0,-126C-70,-128 -104,-82 -102,-14C-101,30 -96,64 -84,98C-60,150 60,150 84,98C96,64 101,30 102,-14C104,-82 70,-128 0,-126ZM0,-78C46,-78 70,-48 70,-6C70,40 54,92 0,94C-54,92 -70,40 -70,-6C-70,-48 -46,-78 0,-78Z',
    colour,
  ) +
  fill(
    'M-70,-6C-70,-48 -46,-78 0,-78C46,-78 70,-48 70,-6C66,-42 44,-68 0,-68C-44,-68 -66,-42 -70,-6Z',
    shade(colour),
    0.8,
  ) +
  line('M-78,92C-50,128 20,140 84,98M-88,60C-66,104 -20,126 20,124', shade(colour), 4) +
  line('M-84,-50C-74,-92 -36,-112 4,-110', '#FFFFFF', 6, 0.28);

const mitpachat: Draw = ({ colour, trim }) =>
  fill(
    'M-80,-14C-96,-80 -66,-146 4,-146C74,-146 96,-84 80,-14C70,-46 52,-64 0,-66C-52,-64 -70,-46 -80,-14Z',
    colour,
  ) +
  line('M-78,-40C-50,-84 40,-88 78,-44M-74,-76C-40,-112 36,-112 74,-80', shade(colour), 5) +
  fill(
    'M-80,-14C-70,-46 -52,-64 0,-66C52,-64 70,-46 80,-14C76,-52 48,-78 0,-78C-48,-78 -76,-52 -80,-14Z',
    trim ?? shade(colour),
  );

const kippah: Draw = ({ colour, trim }) =>
  fill('M-54,-108C-40,-146 40,-146 54,-108C32,-120 -32,-120 -54,-108Z', colour) +
  dashed('M-42,-120Q0,-138 42,-120', trim ?? toned(colour, 0.3), 3, '4 5');

const BEFORE: Record<Kind, Draw> = { hijab, mitpachat, kippah };

const BEHIND: Record<Kind, Draw> = {
  hijab: ({ colour }) =>
    fill(
      'M0,-124C66,-126 104,-84 102,-14C100,40 92,80 112,140C60,196 -60,196 -112,140C-92,80 -100,40 -102,-14C-104,-84 -66,-126 0,-124Z',
      shade(colour),
    ),
  mitpachat: ({ colour }) =>
    fill('M70,-70C118,-60 124,-8 104,34C96,60 110,96 92,120C70,90 72,30 60,0Z', shade(colour)),
  kippah: () => '',
};

/** Whether what she wears hides all hair. */
export const covers = ({ headwear }: Person): boolean =>
  headwear?.kind === 'hijab' || headwear?.kind === 'mitpachat';

export const headwearBefore = ({ headwear }: Person): string =>
  headwear ? BEFORE[headwear.kind](headwear) : '';

export const headwearBehind = ({ headwear }: Person): string =>
  headwear ? BEHIND[headwear.kind](headwear) : '';
