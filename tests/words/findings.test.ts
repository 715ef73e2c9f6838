/** Every finding has its sentence in both languages, and the sentence says all that it knows. */
import en from '../../locales/en/terminal.json';
import he from '../../locales/he/terminal.json';
import { slotsOf } from '../../src/scenario/text-key';
import { FINDINGS } from '../../src/words/checks/findings';

describe.each(Object.entries({ he, en }))('the sentences in %s', (_, texts) => {
  const sentences = new Map(Object.entries(texts));

  test('are those of the catalogue', () => {
    const told = [...sentences.keys()].filter((id) => id.startsWith('words.'));
    expect(told).toEqual(Object.keys(FINDINGS).map((code) => `words.${code}`));
  });

  test.each(Object.entries(FINDINGS))('say all that %s knows', (code, slots) => {
    expect(slotsOf(sentences.get(`words.${code}`) ?? '').sort()).toEqual([...slots].sort());
  });
});
