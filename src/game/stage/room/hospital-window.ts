/** The window of the hospital's office: a frame with a depth of its own, a blind, and the city. */
import { skyline } from './furniture';
import { disc, dwindle, fade, glow, rect, shape } from './shapes';

const FRAME = '#F7FBF9';
const REVEAL = '#B7CFC8';

export const windowDefs =
  fade('sky', '#9FD0E8', '#EEF7F3') +
  glow('sunlight', '#FFF6D2', 0.95) +
  dwindle('haze', 'up', '#F4FAF2', 0.85) +
  dwindle('sill-shade', 'down', '#3F7266', 0.4);

const cloud = (x: number, y: number, scale: number, opacity: number): string =>
  shape(
    'M4,0q-12,0 -8,-8q-2,-12 14,-14q6,-20 28,-13q18,-14 36,4q22,-3 26,14q12,1 10,10q-1,7 -10,7Z',
    '#fff',
    `opacity="${opacity}" transform="translate(${x},${y}) scale(${scale})"`,
  );

/** From far to near: sky, sun, clouds, two rows of houses, trees. */
function view(): string {
  return (
    rect([56, 90, 306, 238], 'url(#sky)') +
    disc(122, 178, 78, 'url(#sunlight)') +
    disc(122, 178, 24, '#FFF6D6') +
    cloud(226, 190, 0.86, 0.9) +
    cloud(80, 232, 0.56, 0.6) +
    skyline([56, 196, 306, 132], ['#B4D4DE', '#BCDAE1', '#AFD0DB'], false) +
    skyline([56, 222, 306, 106], ['#8FB9C9', '#7BAABD', '#A3C6D2']) +
    rect([56, 236, 306, 92], 'url(#haze)', 'opacity=".4"') +
    shape(
      'M56,312C96,296 130,308 168,300C214,288 250,306 290,298C320,292 344,302 362,298V328H56Z',
      '#86B597',
    ) +
    shape('M56,320C120,304 190,322 240,310C300,302 330,316 362,308V328H56Z', '#6FA487')
  );
}

/** What the panes throw back, and the shade of the wall's thickness. */
function glass(): string {
  return (
    shape('M232,90H276L118,328H74Z', '#fff', 'opacity=".16"') +
    shape('M292,90H306L148,328H134Z', '#fff', 'opacity=".14"') +
    rect([56, 90, 6, 238], '#3F7266', 'opacity=".2"') +
    rect([214, 90, 4, 238], '#3F7266', 'opacity=".16"') +
    rect([56, 212, 306, 4], '#3F7266', 'opacity=".16"')
  );
}

const bars = (): string =>
  rect([204, 90, 10, 238], FRAME) +
  rect([211, 90, 3, 238], REVEAL) +
  rect([56, 204, 306, 8], FRAME) +
  rect([56, 209, 306, 3], REVEAL);

/** Slats that the day shines through, each with its lower edge in shade. */
function blind(): string {
  const slats = Array.from(
    { length: 5 },
    (_, i) =>
      rect([52, 84 + i * 13, 314, 9], i < 1 ? '#FFFFFF' : '#FFFDF4', 'opacity=".94" rx="2"') +
      rect([52, 92 + i * 13, 314, 2], '#A9C4BE'),
  );
  return (
    slats.join('') +
    rect([110, 84, 2, 66], '#C9DAD5') +
    rect([306, 84, 2, 66], '#C9DAD5') +
    rect([350, 84, 2, 150], '#DCE8E4') +
    disc(351, 236, 3.5, '#F7FBF9')
  );
}

function sill(): string {
  return (
    rect([44, 354, 336, 26], 'url(#sill-shade)', 'opacity=".8"') +
    rect([34, 336, 350, 16], '#FFFFFF', 'rx="3"') +
    rect([34, 346, 350, 8], '#C4D9D2', 'rx="3"') +
    rect([34, 344, 350, 4], '#E6F0EC')
  );
}

export const drawWindow = (): string =>
  rect([49, 84, 334, 262], '#2F5A4F', 'opacity=".08" rx="8"') +
  rect([46, 80, 332, 264], '#2F5A4F', 'opacity=".1" rx="6"') +
  rect([44, 78, 330, 262], FRAME, 'rx="4"') +
  rect([368, 80, 6, 258], REVEAL, 'opacity=".7"') +
  view() +
  glass() +
  bars() +
  blind() +
  disc(122, 168, 120, 'url(#sunlight)', 'opacity=".25"') +
  sill();
