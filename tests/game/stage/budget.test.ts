import { arrange, inPixels, type Space } from '../../../src/game/stage/arrange';
import { affordable, BUDGET } from '../../../src/game/stage/budget';
import { hospital } from '../../../src/game/stage/room/hospital';
import { CROP } from '../../../src/game/stage/sheets';

const MB24 = 24e6;
const area = (boxes: readonly { width: number; height: number }[]) =>
  boxes.reduce((sum, { width, height }) => sum + width * height, 0);
const room = area(Object.values(hospital()).map(({ box }) => box));
const figure = area(Object.values(CROP));
const bytes = (px: number, scale: number) => 4 * px * scale ** 2;

const screens: readonly (readonly [string, Space, number])[] = [
  ['phone', { width: 390, height: 340, table: 260, person: 195, top: 70, rtl: true }, 2],
  ['laptop', { width: 1280, height: 380, table: 320, person: 470, top: 20, rtl: false }, 2],
  ['large screen', { width: 1920, height: 700, table: 640, person: 960, top: 20, rtl: false }, 2],
  ['wall', { width: 3840, height: 1600, table: 1500, person: 1900, top: 30, rtl: false }, 2],
];

test('the parts of the budget are less than the whole', () => {
  expect(BUDGET.room + BUDGET.figure + BUDGET.props).toBeLessThanOrEqual(MB24);
});

test.each(screens)('the textures of a %s stay within 24 MB', (_, space, density) => {
  const shown = arrange(inPixels(space, density));
  const together =
    bytes(room, affordable(room, shown.room.scale, BUDGET.room)) +
    bytes(figure, affordable(figure, shown.figure.scale, BUDGET.figure)) +
    BUDGET.props;
  expect(together).toBeLessThanOrEqual(MB24);
});

test('what can be afforded is not made sharper than it is shown', () => {
  expect(affordable(1000, 0.5, BUDGET.room)).toBe(0.5);
  expect(affordable(4e6, 9, 16e6)).toBe(1);
});
