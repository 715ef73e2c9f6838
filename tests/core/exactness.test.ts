import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const core = resolve(__dirname, '../../src/core');

/** What differs between engines, machines or runs; the linter refuses most of it too. */
const inexact: Record<string, RegExp> = {
  'Math beyond the exact few':
    /\bMath\b(?!\.(?:imul|min|max|abs|floor|ceil|trunc|round|sqrt|sign|clz32)\b)/,
  power: /\*\*/,
  clock: /\bDate\b(?=\s*[.(])|\bperformance\s*\.|\bset(?:Timeout|Interval)\b/,
  locale: /\blocaleCompare\b|\btoLocale\w+|\bIntl\b/,
  output: /\bconsole\s*\./,
  chance: /\bcrypto\s*\./,
};

/** Comments may speak of all this; a string holds its place so that columns stay true. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));

function faultsOf(name: string, text: string): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) =>
      Object.entries(inexact)
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${name}:${index + 1} ${what}`),
    );
}

test('the rules compute the same bits everywhere', () => {
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' });
  const faults = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => faultsOf(name, readFileSync(join(core, name), 'utf8')));
  expect(faults).toEqual([]);
});

test.each([
  'Math.exp(1)',
  'Math["log"](2)',
  'const { sin } = Math;',
  'Math.random()',
  '2 ** 3',
  'power **= 2',
  'Date.now()',
  'a.localeCompare(b)',
  'n.toLocaleString()',
  'console.log(1)',
])('%s is refused', (line) => {
  expect(faultsOf('example', line)).toHaveLength(1);
});

test.each(['Math.floor(x / 2)', 'Math.imul(a, b) >>> 0', '/* x ** 2 */', '// Date.now()'])(
  '%s is allowed',
  (line) => {
    expect(faultsOf('example', line)).toEqual([]);
  },
);
