import { readLanguage } from '../../src/cli/locales';
import { languageAsked } from '../../src/game/language-asked';
import { openingLanguage } from '../../src/game/opening';
import { type Library, TextsMissing, type Written } from '../../src/game/texts';
import { store } from '../../src/game/watched';
import { TimedOut, within } from '../../src/game/within';
import { familiesOf } from '../../src/words/keys';

const having = (...languages: Written[]): Library => {
  const fetch = (language: Written) =>
    languages.includes(language) ? Promise.resolve({}) : Promise.reject(new TextsMissing(language));
  return { shelf: store({}), fetchFirst: fetch, fetch, has: () => false };
};

test('the page opens in the wanted language, or in the one that comes', async () => {
  expect(await openingLanguage(having('he', 'en'), 'he')).toBe('he');
  expect(await openingLanguage(having('en'), 'he')).toBe('en');
  expect(await openingLanguage(having('he'), 'en-XA')).toBe('he');
  await expect(openingLanguage(having(), 'he')).rejects.toThrow(TextsMissing);
});

test('only a language that there is can be asked for', () => {
  expect(languageAsked('?language=ar-XB')).toBe('ar-XB');
  expect(languageAsked('?language=fr')).toBeNull();
  expect(languageAsked('')).toBeNull();
});

test('both languages have the same families, so that one is enough to choose a sentence', () => {
  const [he, en] = (['he', 'en'] as const).map((language) =>
    familiesOf(Object.assign({}, ...readLanguage(language).map(({ texts }) => texts))),
  );
  expect([...(he ?? [])]).toEqual([...(en ?? [])]);
});

test('waiting has an end', async () => {
  await expect(within(new Promise(() => {}), 5)).rejects.toThrow(TimedOut);
  await expect(within(Promise.resolve(3), 5)).resolves.toBe(3);
  await expect(within(Promise.reject(new Error('no')), 5)).rejects.toThrow('no');
});
