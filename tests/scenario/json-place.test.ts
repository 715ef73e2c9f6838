/** A fault of a JSON file is told where it is. */
import { parse } from '../../src/scenario/bundle';

const placed = (text: string) => parse(new TextEncoder().encode(text)).diagnostics[0];

test.each<[string, string, number, number]>([
  ['a word that is none of JSON', '{\n  "a": True,\n  "b": 1\n}\n', 2, 8],
  ['a comment', '{\n  // note\n  "a": 1\n}\n', 2, 3],
  ['single quotes', "{\n  'a': 1\n}\n", 2, 3],
  ['a number that is none', '{"format": NaN}', 1, 12],
  ['a comma too many', '{\n  "a": 1,\n}\n', 3, 1],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}\n', 3, 3],
  ['a text without its end', '{"a": "x\n}', 1, 7],
  ['cut short', '{"a": [1, 2', 1, 12],
  ['something behind it', '{}\n{}', 2, 1],
])('%s', (_, text, line, column) => {
  expect(placed(text)).toMatchObject({ code: 'notJson', values: { line, column } });
});

test('nesting without an end is answered', () => {
  const text = '['.repeat(1_000_000);
  expect(placed(text)?.code).toBe('notJson');
});
