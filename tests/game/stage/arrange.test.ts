import { arrange, FIGURE, ROOM, type Space } from '../../../src/game/stage/arrange';

const laptop: Space = { width: 1280, height: 400, table: 345, person: 470, top: 20, rtl: false };
const phone: Space = { width: 390, height: 380, table: 330, person: 195, top: 70, rtl: false };
const spaces: readonly Space[] = [
  laptop,
  { ...laptop, rtl: true, person: 810 },
  phone,
  { ...phone, rtl: true },
  { width: 1920, height: 700, table: 640, person: 700, top: 20, rtl: false },
  { width: 320, height: 300, table: 246, person: 160, top: 80, rtl: true },
];

test.each(spaces)('the room covers the stage to both sides and down to its edge: %o', (space) => {
  const { room } = arrange(space);
  expect(room.x).toBeLessThanOrEqual(0);
  expect(room.x + ROOM.width * room.scale).toBeGreaterThanOrEqual(space.width - 1e-6);
  expect(room.y).toBeLessThanOrEqual(1e-6);
  expect(room.y + ROOM.table * room.scale).toBeCloseTo(space.table);
});

test.each(spaces)('her hair stays below the top, her arms on the table: %o', (space) => {
  const { figure } = arrange(space);
  expect(figure.y + FIGURE.hair * figure.scale).toBeGreaterThanOrEqual(space.top - 1e-6);
  expect(figure.y + FIGURE.table * figure.scale).toBeCloseTo(space.table);
  expect(figure.x + FIGURE.middle * figure.scale).toBeCloseTo(space.person);
});

test('what stands on the table changes sides with the language, the room does not', () => {
  const ltr = arrange(laptop);
  const rtl = arrange({ ...laptop, rtl: true });
  for (const prop of ['documents', 'pen', 'coffee', 'monitor'] as const)
    expect(rtl.props[prop].x - laptop.person).toBeCloseTo(laptop.person - ltr.props[prop].x);
  expect(rtl.room).toEqual(ltr.room);
});
