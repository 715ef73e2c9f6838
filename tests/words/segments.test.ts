import fc from 'fast-check';
import { isolate, isolateLatin, segments, stripIsolates } from '../../src/words/segments';

test('a line falls into its plain and its isolated pieces', () => {
  expect(segments(`דרך ה־${isolate('API')}, ב־${isolate('12 במאי')}.`)).toEqual([
    { text: 'דרך ה־', isolated: false },
    { text: 'API', isolated: true },
    { text: ', ב־', isolated: false },
    { text: '12 במאי', isolated: true },
    { text: '.', isolated: false },
  ]);
});

test('an isolate within an isolate stays within its piece', () => {
  const inner = `שרת ${isolate('API')}`;
  expect(segments(isolate(inner))).toEqual([{ text: inner, isolated: true }]);
});

test('an isolate that nobody closes runs to the end', () => {
  expect(segments('a\u2068b')).toEqual([
    { text: 'a', isolated: false },
    { text: 'b', isolated: true },
  ]);
});

test('no word is lost on the way', () => {
  const piece = fc.string().map((text) => stripIsolates(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.boolean())), (pieces) => {
      const line = pieces.map(([text, isolated]) => (isolated ? isolate(text) : text)).join('');
      const read = segments(line);
      expect(read.map(({ text }) => text).join('')).toBe(stripIsolates(line));
      expect(read.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test.each([
  ['דרך ה־API שלכם', ['API']],
  ['ב־HL7 v2: הודעות ORU דרך', ['HL7 v2', 'ORU']],
  ['ב־HL7, ADT', ['HL7', 'ADT']],
  ['רשת 5G ותקן IEC 60601-1 כאן', ['5G', 'IEC 60601-1']],
  ['TLS 1.3, ו־802.1X ל־HL7 12 מיטות', ['TLS 1.3', '802.1X', 'HL7']],
  ['ב־95% מהמקרים', []],
])('Latin terms of %s', (text, terms) => {
  const marked = isolateLatin(text);
  const found = segments(marked).filter(({ isolated }) => isolated);
  expect(found.map(({ text }) => text)).toEqual(terms);
});
