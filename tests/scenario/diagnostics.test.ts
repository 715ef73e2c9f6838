import en from '../../locales/en/diagnostics.json';
import he from '../../locales/he/diagnostics.json';
import { CATALOGUE, diagnose, placeOf } from '../../src/scenario/diagnostics';

/** Faults of bytes, which have no place inside. */
const PLACELESS = [
  'noFile',
  'badPath',
  'notAFile',
  'unreadable',
  'tooLarge',
  'notUtf8',
  'notJson',
  'duplicateKey',
];

const slotsOf = (text: string) => [
  ...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot)),
];

describe.each(Object.entries({ he, en }))('the sentences in %s', (_, texts) => {
  const sentences = new Map(Object.entries(texts));

  test('are those of the catalogue', () => {
    expect([...sentences.keys()]).toEqual(Object.keys(CATALOGUE).map((code) => `diag.${code}`));
  });

  test.each(Object.entries(CATALOGUE))('say all that %s knows', (code, { slots }) => {
    const wanted = PLACELESS.includes(code) ? [...slots] : ['place', ...slots];
    expect(slotsOf(sentences.get(`diag.${code}`) ?? '').sort()).toEqual(wanted.sort());
  });
});

test('a place is a path that can be searched for', () => {
  expect(placeOf(['issues', 2, 'options', 1, 'cost'])).toBe('issues[2].options[1].cost');
  expect(placeOf(['texts', 'he', 'need.alarms'])).toBe('texts.he["need.alarms"]');
  expect(placeOf([])).toBe('$');
});

test('values are fit to be read: no endless words, no crumbs of arithmetic', () => {
  const { values } = diagnose('unknownKey', ['x'], { key: 'k'.repeat(5000) });
  expect(String(values.key).length).toBeLessThan(100);
  expect(diagnose('oddsSum', [], { sum: 0.1 + 0.2 }).values).toEqual({ sum: 0.3 });
});
