import {
  blend,
  CHANGE,
  EXPRESSIONS,
  everyone,
  type Person,
  type Pose,
  personOf,
  poseOf,
} from '../../src/figure';
import { jointsOf } from '../../src/figure/arms/reach';

const PAIRS = EXPRESSIONS.flatMap((from) =>
  EXPRESSIONS.filter((to) => to !== from).map((to) => [from, to] as const),
);
const STEPS = 60;

/** Every number of a pose by its path; `pair` is a drawing, not a movement. */
function numbersOf(value: object, path = ''): [string, number][] {
  return Object.entries(value).flatMap(([key, inner]): [string, number][] => {
    if (key === 'pair') return [];
    if (typeof inner === 'number') return [[`${path}.${key}`, inner]];
    return typeof inner === 'object' ? numbersOf(inner, `${path}.${key}`) : [];
  });
}

const frames = (from: Pose, to: Pose): Pose[] =>
  Array.from({ length: STEPS + 1 }, (_, i) => blend(from, to, i / STEPS, CHANGE));

/** No frame moves a number by more than this share of its whole way. */
const GREATEST_STEP = 0.04;

test.each(PAIRS)('from %s to %s every number goes its way without a jump', (from, to) => {
  const [a, b] = [numbersOf(poseOf(from)), new Map(numbersOf(poseOf(to)))];
  const shown = frames(poseOf(from), poseOf(to)).map((pose) => new Map(numbersOf(pose)));
  for (const [path, begin] of a) {
    const way = Math.abs((b.get(path) ?? Number.NaN) - begin);
    shown.slice(1).forEach((frame, i) => {
      const step = Math.abs((frame.get(path) ?? Number.NaN) - (shown[i]?.get(path) ?? Number.NaN));
      if (!(step <= way * GREATEST_STEP + 1e-9)) throw new Error(`${path} jumps by ${step}`);
    });
  }
  expect(shown).toHaveLength(STEPS + 1);
});

/** The longest way of the right hand from one frame to the next, in px. */
function longestStep(person: Person, from: Pose, to: Pose): number {
  const wrists = frames(from, to).map((pose) => jointsOf(person, pose, 'R').wrist);
  const steps = wrists.slice(1).map(([x, y], i) => {
    const [beforeX, beforeY] = wrists[i] ?? [Number.NaN, Number.NaN];
    return Math.hypot(x - beforeX, y - beforeY);
  });
  return Math.max(...steps);
}

test.each(everyone().map((person) => [person.id, person] as const))(
  'hands of %s travel, they do not leap',
  (_, person) => {
    const steps = PAIRS.map(([from, to]) => longestStep(person, poseOf(from), poseOf(to)));
    expect(Math.max(...steps)).toBeLessThan(16);
  },
);

test.each(PAIRS)('from %s to %s begins and ends exactly', (from, to) => {
  expect(blend(poseOf(from), poseOf(to), 0, CHANGE)).toBe(poseOf(from));
  expect(blend(poseOf(from), poseOf(to), 1, CHANGE)).toBe(poseOf(to));
  const late = numbersOf(blend(poseOf(from), poseOf(to), 1 - 1e-9));
  const end = new Map(numbersOf(poseOf(to)));
  const off = late.map(([path, value]) => Math.abs(value - (end.get(path) ?? Number.NaN)));
  expect(Math.max(...off)).toBeLessThan(1e-5);
});

test('the kind of a hand changes half-way, and joined hands open at once', () => {
  const at = (t: number) => blend(poseOf('neutral'), poseOf('delighted'), t).arms;
  expect(at(0).pair?.kind).toBe('fold');
  expect(at(0.01).pair).toBeUndefined();
  expect([at(0.49).R.hand, at(0.51).R.hand]).toEqual(['flat', 'open']);
});

test('brows go before the rest of the face', () => {
  const early = blend(poseOf('neutral'), poseOf('delighted'), 0.2, CHANGE);
  expect(early.brows.L.y).not.toBe(poseOf('neutral').brows.L.y);
  expect(early.mouth).toEqual(poseOf('neutral').mouth);
});

test('the thinking hand stays at the chin when the head moves', () => {
  const pose = poseOf('thinking');
  const moved = { ...pose, head: { ...pose.head, x: 10, y: -6 } };
  const [before, after] = [pose, moved].map((one) => jointsOf(personOf('dana'), one, 'R').wrist);
  expect(after?.[0]).toBeCloseTo((before?.[0] ?? 0) + 10);
  expect(after?.[1]).toBeCloseTo((before?.[1] ?? 0) - 6);
});
