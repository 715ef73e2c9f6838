import { ROOM } from '../../../src/game/stage/arrange';
import { chair } from '../../../src/game/stage/room/chair';
import { hospital } from '../../../src/game/stage/room/hospital';
import { armShadow, drawMonitor, drawProp } from '../../../src/game/stage/room/props';
import type { Drawing } from '../../../src/game/stage/room/shapes';

const STATES = ['idle', 'alarm', 'acknowledged'] as const;
const drawings: readonly (readonly [string, Drawing])[] = [
  ...Object.entries(hospital()),
  ...Object.entries(drawProp).map(([name, draw]) => [name, draw()] as const),
  ...STATES.map((state) => [`monitor ${state}`, drawMonitor(state)] as const),
  ['shade', armShadow()],
  ['chair', chair()],
];

/** Opening tags that nothing closes, or that are closed by others. */
function unclosed(markup: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', self] of markup.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (slash) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!self) open.push(name);
  }
  return open;
}

test.each(drawings)('%s is sound markup without holes', (_, { markup, box }) => {
  expect(unclosed(markup)).toEqual([]);
  expect(markup).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(markup).not.toMatch(/href|<image|<text|<script/);
  expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
  expect(markup.length).toBeLessThan(40_000);
});

test.each(drawings)(
  '%s names each of its paints once, and uses none that is missing',
  (_, { markup }) => {
    const named = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(named).size).toBe(named.length);
    const used = [...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(named).toEqual(expect.arrayContaining(used));
  },
);

test('the table begins where the room says, and the layers behind reach below its edge', () => {
  const { far, middle, near } = hospital();
  expect(near.box.y).toBe(ROOM.table);
  for (const { box } of [far, middle]) expect(box.y + box.height).toBeGreaterThan(ROOM.table);
});

test('each state of the monitor looks different', () => {
  expect(new Set(STATES.map((state) => drawMonitor(state).markup)).size).toBe(STATES.length);
});

test('props stand on their foot: their boxes reach above and a little below it', () => {
  for (const { box } of [...Object.values(drawProp).map((draw) => draw()), drawMonitor('idle')]) {
    expect(box.y).toBeLessThan(0);
    expect(box.y + box.height).toBeGreaterThan(0);
    expect(box.x).toBeLessThan(0);
    expect(box.x + box.width).toBeGreaterThan(0);
  }
});
