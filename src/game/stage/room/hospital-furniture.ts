/** The office of the hospital, middle layer: board, cabinet, plant, drip stand, and the light. */
import { binders, clock, plant } from './furniture';
import { drawLight, lightDefs } from './hospital-light';
import { disc, dwindle, fade, glow, line, moved, oval, rect, shape } from './shapes';

const DARK = '#2F5A4F';

export const furnitureDefs =
  lightDefs +
  fade('board', '#FFFFFF', '#EEF4F2') +
  fade('front', '#F6FAF8', '#D9E8E2') +
  fade('drawer', '#E9F2EE', '#CFE0D9') +
  dwindle('beneath', 'down', DARK, 0.34) +
  dwindle('beside', 'right', DARK, 0.26) +
  glow('gloom', DARK, 0.34);

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
    rect([618, 102, 300, 188], DARK, 'opacity=".07" rx="10"') +
      rect([616, 98, 296, 184], DARK, 'opacity=".12" rx="7"') +
      rect([612, 92, 296, 182], '#B8C7C8', 'rx="6"') +
      rect([612, 92, 296, 4], '#D3DEDE', 'rx="2"') +
      rect([620, 100, 280, 166], 'url(#board)', 'rx="3"') +
      shape('M640,100H730L650,266H620V142Z', '#fff', 'opacity=".7"') +
      rect([620, 100, 280, 4], DARK, 'opacity=".12"') +
      rect([690, 270, 120, 9], '#93A6A9', 'rx="3"') +
      rect([704, 264, 30, 7], '#D9573F', 'rx="3"') +
      rect([740, 264, 30, 7], '#2E7F86', 'rx="3"') +
      wards.join('') +
      rect([851, 200, 40, 40], DARK, 'opacity=".16" transform="rotate(8,868,216)"') +
      rect([848, 196, 40, 40], '#FFE48A', tilted) +
      rect([856, 206, 22, 3], '#B99B3A', tilted) +
      rect([856, 214, 16, 3], '#B99B3A', tilted),
  );
}

/** What stands on the cabinet: dark where it touches, and a shadow on the wall to the right. */
const stands = (x: number, width: number, height: number): string =>
  rect([x + width, 350 - height, 16, height], 'url(#beside)') +
  rect([x - 3, 346, width + 12, 4], DARK, 'opacity=".22" rx="2"');

function cabinet(): string {
  const doors = [560, 700, 840].map(
    (x) =>
      rect([x + 8, 372, 124, 98], 'url(#drawer)', 'rx="3"') +
      rect([x + 8, 372, 124, 3], '#fff', 'opacity=".8"') +
      rect([x + 129, 374, 3, 96], DARK, 'opacity=".14"') +
      rect([x + 57, 387, 28, 6], DARK, 'opacity=".2" rx="3"') +
      rect([x + 56, 384, 28, 6], '#8FB0A7', 'rx="3"'),
  );
  return (
    rect([980, 360, 26, 110], 'url(#beside)') +
    rect([560, 354, 420, 116], 'url(#front)', 'rx="4"') +
    doors.join('') +
    rect([560, 366, 420, 16], 'url(#beneath)') +
    rect([556, 350, 428, 13], '#FFFFFF', 'rx="4"') +
    rect([556, 358, 428, 6], '#C3D8D0', 'rx="3"') +
    stands(592, 131, 54) +
    binders(592, 350, ['#2E7F86', '#D9573F', '#2E7F86', '#33415C', '#E2A83B', '#33415C', '#2E7F86'])
  );
}

function printer(): string {
  return (
    stands(770, 116, 40) +
    rect([770, 306, 116, 44], '#DDE5E6', 'rx="6"') +
    rect([872, 308, 14, 40], '#A9BABD', 'opacity=".5" rx="5"') +
    rect([774, 307, 104, 3], '#fff', 'opacity=".7" rx="1.5"') +
    rect([780, 296, 96, 14], '#C4D0D2', 'rx="4"') +
    rect([786, 334, 84, 7], '#33415C', 'rx="3"') +
    rect([796, 318, 10, 6], '#57B894', 'rx="2"')
  );
}

function photograph(): string {
  return (
    stands(906, 44, 46) +
    rect([906, 300, 44, 50], '#F0C9B5', 'rx="3"') +
    rect([946, 302, 4, 48], '#C79A84', 'rx="2"') +
    rect([911, 305, 34, 40], '#9CC3BB') +
    disc(928, 318, 7, '#F0C9B5') +
    shape('M914,345q14,-30 28,0Z', '#33415C')
  );
}

function sanitiser(): string {
  return (
    rect([988, 243, 28, 52], DARK, 'opacity=".14" rx="6"') +
    rect([984, 238, 26, 50], '#FFFFFF', 'rx="5"') +
    rect([1004, 240, 6, 46], '#D5E2DE', 'rx="3"') +
    rect([990, 250, 14, 16], '#8CCBD3', 'rx="3"') +
    rect([992, 288, 10, 8], '#33415C', 'rx="2"')
  );
}

function dripStand(): string {
  return moved(
    1236,
    0,
    line('M7,126V470', DARK, 8, 'stroke-opacity=".12"') +
      line('M0,120V470', '#A9B9BB', 7) +
      line('M-1.5,124V470', '#D3DEDF', 2) +
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

/** The plant before the wall, which it darkens. */
const greenery = (): string =>
  oval(262, 392, 128, 92, 'url(#gloom)', 'opacity=".75"') + plant(232, 440, 1.12, POT);

export const drawFurniture = (): string =>
  board() +
  clock(622, 126, 29, 305, 150) +
  cabinet() +
  printer() +
  photograph() +
  sanitiser() +
  greenery() +
  rect([-40, 330, 76, 140], '#8FB5A9') +
  rect([-40, 330, 76, 5], '#B3D0C6') +
  rect([36, 336, 18, 134], 'url(#beside)') +
  dripStand() +
  drawLight();
