import fc from 'fast-check';
import { parse } from '../../src/scenario/bundle';
import { compile } from '../../src/scenario/compile';
import { CATALOGUE, hasFault } from '../../src/scenario/diagnostics';
import { orenBundle } from './broken';

/** Whatever comes in, there is a scenario or a fault, and every diagnostic is whole. */
function expectAnswer(bundle: unknown): void {
  const { scenario, account, texts, diagnostics } = compile(bundle);
  expect(scenario === null).toBe(hasFault(diagnostics));
  expect([account === null, texts === null]).toEqual([scenario === null, scenario === null]);
  for (const { code, place, values } of diagnostics) {
    expect(place).not.toBe('');
    expect(Object.keys(values).sort()).toEqual([...CATALOGUE[code].slots].sort());
  }
}

type Path = (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

const paths = pathsIn(orenBundle());

interface Mutation {
  readonly path: Path;
  readonly how: 'set' | 'remove' | 'extra' | 'twice';
  readonly value: unknown;
}

function mutate(bundle: object, { path, how, value }: Mutation): void {
  let owner: unknown = bundle;
  for (const key of path.slice(0, -1)) {
    if (typeof owner !== 'object' || owner === null) return;
    owner = Reflect.get(owner, key);
  }
  const last = path.at(-1) ?? 'file';
  if (typeof owner !== 'object' || owner === null) return;
  if (how === 'remove') Reflect.deleteProperty(owner, last);
  else if (how === 'twice' && Array.isArray(owner)) owner.push(structuredClone(owner[0]));
  else if (how === 'extra') Reflect.set(owner, 'strange', value);
  else Reflect.set(owner, last, value);
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-0, -1, 0.5, 1, 2, 1e308, Number.POSITIVE_INFINITY, Number.NaN),
  fc.constantFrom('alarms', 'workflow', 'financial', 'constructor', '__proto__', ''),
  fc.constantFrom(undefined, null, [], {}, [[]], () => 1, 10n, Symbol('x'), new Date(0)),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  path: fc.constantFrom(...paths),
  how: fc.constantFrom('set', 'set', 'remove', 'extra', 'twice'),
  value: odd,
});

test('oren with a few things wrong is a scenario or a list of faults', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const bundle = orenBundle();
      for (const one of mutations) mutate(bundle, one);
      expectAnswer(bundle);
    }),
    { numRuns: 400 },
  );
});

test('anything at all is answered', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), expectAnswer), { numRuns: 300 });
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (file, texts) => expectAnswer({ file, texts })),
    { numRuns: 300 },
  );
});

test('a file cut short at any place is answered', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(orenBundle().file));
  fc.assert(
    fc.property(fc.nat(bytes.length), fc.nat(255), (length, byte) => {
      const cut = bytes.slice(0, length);
      if (length > 0) cut[length >> 1] = byte;
      const { data, diagnostics } = parse(cut);
      expect(data !== null || diagnostics.length > 0).toBe(true);
      expectAnswer({ file: data, texts: null });
    }),
    { numRuns: 300 },
  );
});

/** Milliseconds, on a busy machine too; walking through what these pretend to hold takes minutes. */
const AT_ONCE = 20_000;

describe('hostile data', () => {
  const trap = () => {
    throw new Error('trap');
  };
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const nested = (n: number) => JSON.parse(`${'['.repeat(n)}${']'.repeat(n)}`);

  test.each<[string, unknown]>([
    ['a getter that throws', Object.defineProperty({}, 'file', { enumerable: true, get: trap })],
    ['a getter inside', { file: Object.defineProperty({}, 'id', { enumerable: true, get: trap }) }],
    ['a proxy that throws', new Proxy({}, { get: trap, ownKeys: trap })],
    ['a circle', { file: circle, texts: circle }],
    ['nesting', { file: nested(5000), texts: { he: nested(5000) } }],
    ['a huge list', { file: { ...(orenBundle().file as object), facts: Array(200_000).fill(0) } }],
    ['an endless sparse list', { file: { facts: new Array(4_294_967_295) } }],
    ['a prototype', { file: JSON.parse('{"__proto__":{"format":1},"constructor":1}') }],
    ['nothing', undefined],
  ])('%s is answered at once', (_, bundle) => {
    const start = performance.now();
    expectAnswer(bundle);
    expect(performance.now() - start).toBeLessThan(AT_ONCE);
  });

  test('leaves no trace on other objects', () => {
    compile({ file: JSON.parse('{"__proto__":{"hurt":1}}'), texts: null });
    expect(({} as Record<string, unknown>).hurt).toBeUndefined();
  });
});

describe('a file full of keys', () => {
  const text = (keys: number, name: (i: number) => string) =>
    new TextEncoder().encode(
      `{${Array.from({ length: keys }, (_, i) => `"${name(i)}":\n0`).join(',')}}`,
    );

  /** The best of three, in milliseconds: what else runs on the machine only ever adds to it. */
  function time(bytes: Uint8Array): number {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      parse(bytes);
      return performance.now() - start;
    });
    return Math.min(...runs);
  }

  test('ten times the keys take about ten times as long, not a hundred times', () => {
    const few = text(4_000, (i) => `key${i}`);
    const many = text(40_000, (i) => `key${i}`);
    expect(parse(many).diagnostics).toEqual([]);
    expect(time(many) / time(few)).toBeLessThan(45);
  });

  test('tells the first twenty keys that are written twice', () => {
    const { diagnostics } = parse(text(5_000, (i) => `key${i >> 1}`));
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics[19]).toMatchObject({ values: { key: 'key19', line: 40 } });
  });
});

test('an account travels through JSON unchanged', () => {
  const back = parse(new TextEncoder().encode(JSON.stringify(orenBundle())));
  expect(back.diagnostics).toEqual([]);
  expect(compile(back.data)).toEqual(compile(orenBundle()));
});
