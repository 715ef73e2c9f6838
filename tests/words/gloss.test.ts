import { glossed, termsOf } from '../../src/words/gloss';

const explained = (...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [`gloss.${id}`, 'What it is.']));

const terms = termsOf({
  'term.hl7': 'HL7',
  'term.iec': 'IEC 60601-1-8',
  'term.short': 'IEC',
  'term.server': 'שרת ממשקים',
  ...explained('hl7', 'iec', 'short', 'server'),
});
const found = (text: string) =>
  glossed(text, terms).flatMap(({ text: piece, term }) => (term ? [[piece, term]] : []));

test('terms are those that texts name, longest first', () => {
  expect(termsOf({ 'term.a': 'ab', 'term.b': 'abc', ...explained('a', 'b') })).toEqual([
    { id: 'b', text: 'abc' },
    { id: 'a', text: 'ab' },
  ]);
});

test('a name that nobody explains is no term', () => {
  expect(termsOf({ 'term.fear.schedule': 'time', ...explained('a') })).toEqual([]);
});

test('a term is found as a word of its own, whatever its case', () => {
  expect(found('We speak HL7, and hl7 alone.')).toEqual([
    ['HL7', 'hl7'],
    ['hl7', 'hl7'],
  ]);
  expect(found('HL72 and xHL7')).toEqual([]);
});

test('the longer term is taken whole', () => {
  expect(found('By IEC 60601-1-8 or plain IEC.')).toEqual([
    ['IEC 60601-1-8', 'iec'],
    ['IEC', 'short'],
  ]);
});

test('Hebrew writes letters in front of the word', () => {
  expect(found('וההודעות עוברות בשרת ממשקים.')).toEqual([['בשרת ממשקים', 'server']]);
  expect(found('שרת הממשקים מעביר')).toEqual([['שרת הממשקים', 'server']]);
  expect(found('שרת ממשקיםים')).toEqual([]);
});

test('the pieces are the text again', () => {
  for (const text of ['', 'HL7', 'a HL7 b', 'nothing here', 'HL7HL7 HL7'])
    expect(
      glossed(text, terms)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  expect(glossed('no terms', [])).toEqual([{ text: 'no terms', term: null }]);
});
