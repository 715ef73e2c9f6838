import {
  alive,
  drawArms,
  drawBody,
  drawHead,
  drawParts,
  EXPRESSIONS,
  everyone,
  type Person,
  personOf,
  portrait,
  poseOf,
} from '../../src/figure';

const BYTES = 16_000;

const drawn = (person: Person, expression: (typeof EXPRESSIONS)[number]): string =>
  drawBody(person, poseOf(expression)) + drawArms(person, poseOf(expression));

/** Every `<g>` and `<clipPath>` is closed in its turn, and every other element closes itself. */
function wellNested(markup: string): boolean {
  const open: string[] = [];
  for (const [tag, closing, name = ''] of markup.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (closing && open.pop() !== name) return false;
    if (!closing && !tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0;
}

describe.each(everyone().map((person) => [person.id, person] as const))('%s', (_, person) => {
  test.each(EXPRESSIONS)('is drawn %s, whole and small', (expression) => {
    const markup = drawn(person, expression);
    expect(markup).not.toMatch(/NaN|undefined|null|Infinity|=""/);
    expect(wellNested(markup)).toBe(true);
    expect(markup.length).toBeLessThan(BYTES);
  });

  test('looks different in each expression', () => {
    const heads = EXPRESSIONS.map((expression) => drawHead(person, poseOf(expression)));
    expect(new Set(heads).size).toBe(EXPRESSIONS.length);
  });

  test('has the table between body and arms', () => {
    const pose = poseOf('worried');
    const { behind, head, arms } = drawParts(person, pose);
    expect(behind + head).toBe(drawBody(person, pose));
    expect(arms).toBe(drawArms(person, pose));
  });
});

test('a name stands for one shape only, whatever stands on the same page', () => {
  const shapes = new Map<string, string>();
  const clip = /<clipPath id="(\w+)"><path d="([^"]+)"\/>/g;
  const page = everyone().flatMap((person) => EXPRESSIONS.map((one) => portrait(person, one, 40)));
  for (const [, name = '', shape = ''] of page.join('').matchAll(clip))
    expect(shapes.set(name, shapes.get(name) ?? shape).get(name)).toBe(shape);
  expect(shapes.size).toBeGreaterThan(50);
});

test('a blink and a glance repaint the head alone', () => {
  const dana = personOf('dana');
  const still = drawParts(dana, poseOf('neutral'));
  const blinking = drawParts(dana, alive(poseOf('neutral'), { blink: 1, gaze: { x: 0.4, y: 0 } }));
  expect(blinking.head).not.toBe(still.head);
  expect(blinking.behind).toBe(still.behind);
  expect(blinking.arms).toBe(still.arms);
});

test('a portrait is a square picture that screen readers pass over', () => {
  const svg = portrait(personOf('ruth'), 'delighted', 26);
  expect(svg).toMatch(
    /^<svg xmlns="[^"]+" width="26" height="26" viewBox="[-\d. ]+" aria-hidden="true">/,
  );
  expect(svg.endsWith('</svg>')).toBe(true);
  const [, , width, height] = svg.match(/viewBox="([^"]+)"/)?.[1]?.split(' ') ?? [];
  expect(width).toBe(height);
  expect(wellNested(svg)).toBe(true);
});

test('portraits of the tall and the short show their eyes at one height', () => {
  const eyes = everyone().map((person) => {
    const svg = portrait(person, 'neutral', 40);
    const top = Number(svg.match(/viewBox="\S+ (\S+)/)?.[1]);
    const heads = [...svg.matchAll(/translate\(300,(\S+)\) rotate/g)].map(([, y]) => Number(y));
    return (heads.at(-1) ?? Number.NaN) - top;
  });
  expect(new Set(eyes).size).toBe(1);
});
