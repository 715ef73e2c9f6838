/** How long a sentence is with its slots filled, and options of one choice side by side. */
import { ANSWERS, DEPTHS, EVIDENCE, FEARS, FEELINGS } from '../../core/vocabulary';
import { LANGUAGES, type Language } from '../../scenario/languages';
import { idOf, type Texts } from '../keys';
import { slotsFor } from '../lines';
import { stripIsolates } from '../segments';
import { createSpeech, type Slots, type Speech } from '../speech';
import type { Account } from './catalogue';
import { type Entry, grouped, isAccount } from './entries';
import { type Finding, fault, warning } from './findings';

/** The most characters that a line may have, its slots filled. */
const LIMIT = { card: 90, reply: 120, seen: 90 } as const;
const SENTENCES = 2;
/** A finding of the debrief, slots not filled. */
const FINDING = 240;
/** The shortest of the options of one choice against the longest. */
const RATIO = 2 / 3;

/** The slots of what is said; the letters of the packages are equally long. */
const FILLED: Slots = { package: 1 };

/** How many sentences a text has. */
export function sentences(text: string): number {
  return (text.match(/[.?!…]+[”’״]?(?=\s|$)/g) ?? []).length;
}

type Filled = (entry: Entry) => string;

/** Fills slots and nested texts, form by form. */
function filler(entries: readonly Entry[]): Filled {
  const speech = new Map<Language, Speech>();
  for (const [language, list] of grouped(entries, (entry) => entry.language)) {
    const texts: Texts = Object.fromEntries(list.map(({ key, text }) => [key, text]));
    const code = language as Language;
    speech.set(code, createSpeech({ language: code, texts, address: null, customer: 'f' }));
  }
  return ({ language, key, plural, text }) => {
    if (plural !== null || !/\{\{|\$t\(/.test(text)) return text;
    const voice = speech.get(language);
    if (!voice) return text;
    return stripIsolates(voice.say(key, slotsFor({ id: key, slots: FILLED }, voice)));
  };
}

function sizeFaults(entry: Entry, filled: Filled): Finding[] {
  const text = filled(entry);
  if (entry.role === 'page') {
    const long = entry.scope === 'debrief' && text.length > FINDING;
    return long ? [warning('length.long', entry, { length: text.length, most: FINDING })] : [];
  }
  const found: Finding[] = [];
  const most = LIMIT[entry.role];
  if (text.length > most) found.push(fault('length.long', entry, { length: text.length, most }));
  if (sentences(text) > SENTENCES)
    found.push(fault('length.sentences', entry, { number: sentences(text), most: SENTENCES }));
  return found;
}

/** Families that stand side by side on the screen as one choice. */
function choices(account: Account): { readonly names: string[]; readonly sameLetter: boolean }[] {
  const dial = (head: string) => ({ names: DEPTHS.map((d) => `${head}.d${d}`), sameLetter: true });
  const list = (names: string[]) => ({ names, sameLetter: false });
  return [
    ...account.topics.map(({ id }) => dial(`expl.${id}`)),
    ...account.features.map(({ id }) => dial(`demo.${id}`)),
    ...account.facts.map(({ id }) => list(ANSWERS.map((say) => `cap.${id}.${say}`))),
    ...FEARS.map((fear) => list(EVIDENCE.map((evidence) => `evid.${fear}.${evidence}`))),
    list(FEELINGS.map((feeling) => `player.ack.${feeling}`)),
  ];
}

function uneven(options: readonly Entry[], filled: Filled, isDial: boolean): Finding[] {
  const sizes = options.map((entry) => filled(entry).length);
  const [length, longest] = [Math.min(...sizes), Math.max(...sizes)];
  const [short, long] = [length, longest].map((size) => options[sizes.indexOf(size)]);
  if (!short || !long || length >= RATIO * longest) return [];
  const report = isDial ? fault : warning;
  return [report('length.ratio', short, { length, longest, key: long.key })];
}

/** The dial keeps its letter over the depths; other choices may meet in any variant. */
function choiceFaults(account: Account, entries: readonly Entry[], filled: Filled): Finding[] {
  const byId = grouped(entries, ({ language, base }) => `${language} ${base}`);
  const families = grouped(entries, ({ language, family }) => `${language} ${family}`);
  return choices(account).flatMap(({ names, sameLetter }) =>
    LANGUAGES.flatMap((language) => {
      if (!sameLetter) {
        const all = names.flatMap((name) => families.get(`${language} ${name}`) ?? []);
        return uneven(all, filled, false);
      }
      const first = families.get(`${language} ${names[0]}`) ?? [];
      return [...new Set(first.map(({ letter }) => letter))].flatMap((letter) =>
        uneven(
          names.flatMap((name) => byId.get(`${language} ${idOf(name, letter)}`) ?? []),
          filled,
          true,
        ),
      );
    }),
  );
}

export function lengthFaults(entries: readonly Entry[], accounts: readonly Account[]): Finding[] {
  const filled = filler(entries);
  return [
    ...entries.flatMap((entry) => sizeFaults(entry, filled)),
    ...accounts.flatMap((account) => {
      const own = entries.filter((one) => one.scope === account.id || !isAccount(one));
      return choiceFaults(account, own, filled);
    }),
  ];
}
