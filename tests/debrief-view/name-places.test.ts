/** Names on a drawing keep clear of marks, lines and one another, where there is room at all. */
import fc from 'fast-check';
import { fieldOf, namedIn, takenIn } from '../../src/debrief-view/map-named';
import { mapPlotFor } from '../../src/debrief-view/map-plot';
import {
  along,
  around,
  placed,
  shared,
  sizeOf,
  squareAt,
} from '../../src/debrief-view/name-places';

const field = { x: 0, y: 0, width: 400, height: 300 };
const size = sizeOf('Fair point', 13);

describe('a name beside its mark', () => {
  test('stands right of it when that is free', () => {
    const [box] = placed([around({ x: 100, y: 100 }, 10, size)], [], field);
    expect(box).toMatchObject({ x: 110, y: 100 - size.height / 2 });
  });

  test('changes sides at the edge of the drawing', () => {
    const [box] = placed([around({ x: 390, y: 100 }, 10, size)], [], field);
    expect(box?.x).toBe(380 - size.width);
  });

  test('keeps clear of other marks, lines and names', () => {
    const marks = [
      { x: 100, y: 100 },
      { x: 130, y: 104 },
      { x: 150, y: 120 },
    ];
    const taken = [
      ...marks.map((mark) => squareAt(mark, 9)),
      ...along([
        { x: 0, y: 60 },
        { x: 400, y: 60 },
      ]),
    ];
    const boxes = placed(
      marks.map((mark) => around(mark, 12, size)),
      taken,
      field,
    );
    for (const [i, box] of boxes.entries()) {
      for (const other of [...taken, ...boxes.slice(0, i)]) expect(shared(box, other)).toBe(0);
    }
  });

  test('always has a place, however full the drawing is', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), (spots) => {
        const taken = spots.map((one) => squareAt(one, 30));
        const names = spots.map((one) => around(one, 12, size));
        const boxes = placed(names, taken, field);
        expect(boxes).toHaveLength(spots.length);
        for (const [i, box] of boxes.entries()) expect(names[i]).toContainEqual(box);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the deal map on a phone', () => {
  const at = (seller: number, buyer: number) => ({ seller, buyer });
  const map = {
    frontier: [
      at(26_000, 81),
      at(50_000, 74),
      at(76_000, 66),
      at(103_000, 55),
      at(120_000, 16),
      at(127_000, 0),
    ],
    limits: at(40_000, 8),
    offers: [1, 2, 3, 4].map((round) => ({
      ...at(
        [106_000, 92_000, 85_000, 75_000][round - 1] as number,
        [31, 58, 61, 66][round - 1] as number,
      ),
      round,
      turn: 30 + round,
    })),
    deal: at(75_000, 66),
    last: null,
    fair: at(103_000, 55),
    split: at(34, 66),
    left: null,
  };

  test.each([280, 336, 600])('at %i pixels no name lies on a mark or on another name', (width) => {
    const plot = mapPlotFor(map, { width, unit: 1 }, 300);
    const sizes = namedIn(map, plot).map((name) => name.places(sizeOf('Their walk-away', 13)));
    const marks = takenIn({ ...map, frontier: [] }, plot).filter(({ width: edge }) => edge > 2);
    const boxes = placed(sizes, takenIn(map, plot), fieldOf(plot));
    expect(marks).toHaveLength(6);
    for (const [i, box] of boxes.entries()) {
      for (const other of [...marks, ...boxes.slice(0, i)]) expect(shared(box, other)).toBe(0);
    }
  });
});
