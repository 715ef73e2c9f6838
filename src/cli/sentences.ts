/** What the command line says, in both languages. */
import diagnosticsEn from '../../locales/en/diagnostics.json';
import refusalsEn from '../../locales/en/refusals.json';
import terminalEn from '../../locales/en/terminal.json';
import diagnosticsHe from '../../locales/he/diagnostics.json';
import refusalsHe from '../../locales/he/refusals.json';
import terminalHe from '../../locales/he/terminal.json';
import { LANGUAGES, type Language } from '../scenario/bundle';
import type { Diagnostic } from '../scenario/diagnostics';
import { fill } from '../words/fill';

const ENGLISH = { ...diagnosticsEn, ...refusalsEn, ...terminalEn };
type Id = keyof typeof ENGLISH;

const TEXTS: Readonly<Record<Language, Readonly<Record<Id, string>>>> = {
  he: { ...diagnosticsHe, ...refusalsHe, ...terminalHe },
  en: ENGLISH,
};

/** One sentence in each language. */
export type Sentence = Readonly<Record<Language, string>>;

export type Slots = Readonly<Record<string, string | number>>;

export function told(id: Id, slots: Slots = {}): Sentence {
  return { he: fill(TEXTS.he[id], slots), en: fill(TEXTS.en[id], slots) };
}

/** The sentence of a diagnostic, with its place. */
export function diagnosed({ code, place, values }: Diagnostic): Sentence {
  return told(`diag.${code}`, { ...values, place });
}

/** A refusal of a recording; one without a sentence is a fault of ours and shows its code. */
export function refusedFor(reason: string, slots: Slots): Sentence {
  const id = `refusal.${reason}`;
  return id in ENGLISH ? told(id as Id, slots) : { he: id, en: id };
}

/** The languages of a sentence under each other. */
export function inLines(sentence: Sentence, languages: readonly Language[] = LANGUAGES): string {
  return languages.map((language) => sentence[language]).join('\n');
}
