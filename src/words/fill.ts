/**
 * Sentences for terminals and plain answers, in both languages at once: no gender, no plural, and
 * no marks of direction, which many terminals would print.
 */
import { LANGUAGES, type Language } from '../scenario/languages';

/** One sentence in each language. */
export type Sentence = Readonly<Record<Language, string>>;

/** A slot may hold a sentence itself: each language gets its own. */
export type PlainSlots = Readonly<Record<string, string | number | Sentence>>;

/** A slot without a value keeps its name. */
function fill(text: string, slots: PlainSlots, language: Language): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = slots[name] ?? name;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** The sentences of a place by their id. */
export function tellerOf<Id extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Id, string>>>>,
): (id: Id, slots?: PlainSlots) => Sentence {
  return (id, slots = {}) => ({
    he: fill(texts.he[id], slots, 'he'),
    en: fill(texts.en[id], slots, 'en'),
  });
}

/** The languages of a sentence under each other. */
export function inLines(sentence: Sentence, languages: readonly Language[] = LANGUAGES): string {
  return languages.map((language) => sentence[language]).join('\n');
}
