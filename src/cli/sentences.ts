/** What the command line says, in both languages. */
import diagnosticsEn from '../../locales/en/diagnostics.json';
import refusalsEn from '../../locales/en/refusals.json';
import terminalEn from '../../locales/en/terminal.json';
import diagnosticsHe from '../../locales/he/diagnostics.json';
import refusalsHe from '../../locales/he/refusals.json';
import terminalHe from '../../locales/he/terminal.json';
import type { Diagnostic } from '../scenario/diagnostics';
import type { Finding } from '../words/check';
import { type PlainSlots, type Sentence, tellerOf } from '../words/fill';

export { inLines, type Sentence } from '../words/fill';

const ENGLISH = { ...diagnosticsEn, ...refusalsEn, ...terminalEn };
type Id = keyof typeof ENGLISH;

export const told = tellerOf<Id>({
  he: { ...diagnosticsHe, ...refusalsHe, ...terminalHe },
  en: ENGLISH,
});

/** A sentence below the line that names its place. */
export const indented = (text: string) => text.replace(/^/gm, '    ');

/** Characters of a place or a value that are told; an author's slip can be a whole file. */
const MOST = 160;
const short = <V>(value: V) =>
  typeof value === 'string' && value.length > MOST ? `${value.slice(0, MOST)}…` : value;

/** The sentence of a diagnostic, with its place. */
export function diagnosed({ code, place, values }: Diagnostic): Sentence {
  const slots = Object.entries({ ...values, place }).map(([name, value]) => [name, short(value)]);
  return told(`diag.${code}`, Object.fromEntries(slots));
}

/** What a check of the texts found, without its place. */
export function found({ code, slots }: Finding): Sentence {
  return told(`words.${code}`, slots);
}

/** A refusal of a recording; one without a sentence is a fault of ours and shows its code. */
export function refusedFor(reason: string, slots: PlainSlots): Sentence {
  const id = `refusal.${reason}`;
  return id in ENGLISH ? told(id as Id, slots) : { he: id, en: id };
}
