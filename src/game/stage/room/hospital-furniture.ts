/** The office of the hospital, middle layer: board, clock, cabinet, plant, drip stand, and the light. */
import { binders, clock, plant } from './furniture';
import { disc, fade, line, moved, rect, shaft, shape, vignette } from './shapes';

export const furnitureDefs =
  fade('board', '#FFFFFF', '#F2F6F5') + shaft('sun', '#FFF6D8', 0.62) + vignette('dusk', 0.3);

/** How full each ward is, and the colour that says so. */
const WARDS = [
  ['#2E7F86', 0.8],
  ['#2E7F86', 0.62],
  ['#E2A83B', 0.9],
  ['#2E7F86', 0.5],
  ['#D9573F', 0.97],
] as const;

function board(): string {
  const wards = WARDS.map(
    ([colour, full], i) =>
      rect([640, 118 + i * 27, 28, 12], '#C9D6D6', 'rx="3"') +
      rect([678, 118 + i * 27, 200, 12], '#E8EFEE', 'rx="6"') +
      rect([678, 118 + i * 27, 200 * full, 12], colour, 'rx="6" opacity=".8"'),
  );
  const tilted = 'transform="rotate(5,868,216)"';
  return moved(
    64,
    0,
    rect([617, 100, 296, 182], '#000', 'opacity=".10" rx="6"') +
      rect([612, 92, 296, 182], '#B8C7C8', 'rx="6"') +
      rect([620, 100, 280, 166], 'url(#board)', 'rx="3"') +
      rect([690, 270, 120, 9], '#93A6A9', 'rx="3"') +
      rect([704, 264, 30, 7], '#D9573F', 'rx="3"') +
      rect([740, 264, 30, 7], '#2E7F86', 'rx="3"') +
      wards.join('') +
      rect([848, 196, 40, 40], '#FFE48A', tilted) +
      rect([856, 206, 22, 3], '#B99B3A', tilted) +
      rect([856, 214, 16, 3], '#B99B3A', tilted),
  );
}

function cabinet(): string {
  const doors = [560, 700, 840].map(
    (x) =>
      rect([x + 8, 372, 124, 130], '#E3EEE9', 'rx="3"') +
      rect([x + 56, 384, 28, 6], '#8FB0A7', 'rx="3"'),
  );
  return (
    rect([560, 354, 420, 150], '#F4F8F6', 'rx="4"') +
    rect([560, 350, 420, 14], '#FFFFFF', 'rx="4"') +
    rect([560, 362, 420, 4], '#A7C4BB') +
    doors.join('') +
    binders(592, 350, ['#2E7F86', '#D9573F', '#2E7F86', '#33415C', '#E2A83B', '#33415C', '#2E7F86'])
  );
}

function printer(): string {
  return (
    rect([770, 306, 116, 44], '#DDE5E6', 'rx="6"') +
    rect([780, 296, 96, 14], '#C4D0D2', 'rx="4"') +
    rect([786, 334, 84, 7], '#33415C', 'rx="3"') +
    rect([796, 318, 10, 6], '#57B894', 'rx="2"')
  );
}

function photograph(): string {
  return (
    rect([906, 300, 44, 50], '#F0C9B5', 'rx="3"') +
    rect([911, 305, 34, 40], '#9CC3BB') +
    disc(928, 318, 7, '#F0C9B5') +
    shape('M914,345q14,-30 28,0Z', '#33415C')
  );
}

function sanitiser(): string {
  return (
    rect([984, 238, 26, 50], '#FFFFFF', 'rx="5"') +
    rect([990, 250, 14, 16], '#8CCBD3', 'rx="3"') +
    rect([992, 288, 10, 8], '#33415C', 'rx="2"')
  );
}

function dripStand(): string {
  return moved(
    1236,
    0,
    line('M0,120V520', '#A9B9BB', 7) +
      line('M-22,124Q0,106 22,124', '#A9B9BB', 6) +
      shape('M-34,132h26v44q-13,16 -26,0Z', '#E6F4F6', 'stroke="#A9C9CF" stroke-width="2.5"') +
      shape('M-34,156h26v20q-13,16 -26,0Z', '#A6D7E0') +
      line('M-21,186C-21,260 -8,270 -8,330', '#C7DCE0', 3),
  );
}

const POT = {
  greens: ['#4B8F6C', '#3A7A59', '#66A886'],
  pot: '#E9EFEA',
  rim: '#ECF1ED',
} as const;

const light = (): string =>
  shape('M60,92H370L900,560H330Z', 'url(#sun)', 'opacity=".55"') +
  rect([-40, 0, 1360, 720], 'url(#dusk)');

export const drawFurniture = (): string =>
  board() +
  clock(622, 126, 29, 305, 150) +
  cabinet() +
  printer() +
  photograph() +
  sanitiser() +
  plant(232, 440, 1.12, POT) +
  rect([-40, 330, 76, 200], '#8FB5A9') +
  dripStand() +
  light();
