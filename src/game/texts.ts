/**
 * The sentences of the page. Each language comes in two parts: what is read and said before she has
 * answered, so that a meeting can begin early, and all the rest.
 */
import { LANGUAGES as WRITTEN, type Language as Written } from '../scenario/languages';
import { type Families, familiesOf, type Texts } from '../words/keys';
import { type Store, store } from './watched';

export type { Written };

export type Shelf = Readonly<Partial<Record<Written, Texts>>>;

export interface Library {
  /** What has arrived so far, the first part of a language or the whole. */
  readonly shelf: Store<Shelf>;
  /** At least the first part of a language. @throws TextsMissing when it cannot be fetched */
  fetchFirst(language: Written): Promise<Texts>;
  /** All texts of a language. @throws TextsMissing when they cannot be fetched */
  fetch(language: Written): Promise<Texts>;
  /** Whether all texts of a language are there. */
  has(language: Written): boolean;
}

/** The texts of a language cannot be fetched: no connection, or the site has changed since. */
export class TextsMissing extends Error {}

const known = new WeakMap<Texts, Families>();

/**
 * The families that can be said now. Both languages have the same, so one that is there is enough,
 * and the language chooses no sentence.
 * @throws TextsMissing when nothing has arrived yet
 */
export function familiesNow(library: Library): Families {
  const shelf = library.shelf.get();
  const language = WRITTEN.find((one) => library.has(one)) ?? WRITTEN.find((one) => shelf[one]);
  const texts = language && shelf[language];
  if (!texts) throw new TextsMissing('No texts in any language');
  const families = known.get(texts) ?? familiesOf(texts);
  known.set(texts, families);
  return families;
}

type Read = (file: string) => Promise<{ default: Texts }>;
type Part = 'first' | 'rest';

/** Files that every account shares. */
const FILES: Readonly<Record<Part, readonly string[]>> = {
  first: ['game', 'bargaining'],
  rest: ['speech', 'guidance', 'debrief'],
};

/** Webpack puts each part of a language into one bundle; an account's own file is split in two. */
const READERS: Readonly<Record<Written, Readonly<Record<Part, Read>>>> = {
  he: {
    first: (file) =>
      import(
        /* webpackMode: "lazy-once", webpackChunkName: "texts-he", webpackInclude: /(game|bargaining|scenarios.+)\.json$/ */
        `../../locales/he/${file}.json?first`
      ),
    rest: (file) =>
      import(
        /* webpackMode: "lazy-once", webpackChunkName: "rest-he", webpackInclude: /(speech|guidance|debrief|scenarios.+)\.json$/ */
        `../../locales/he/${file}.json?rest`
      ),
  },
  en: {
    first: (file) =>
      import(
        /* webpackMode: "lazy-once", webpackChunkName: "texts-en", webpackInclude: /(game|bargaining|scenarios.+)\.json$/ */
        `../../locales/en/${file}.json?first`
      ),
    rest: (file) =>
      import(
        /* webpackMode: "lazy-once", webpackChunkName: "rest-en", webpackInclude: /(speech|guidance|debrief|scenarios.+)\.json$/ */
        `../../locales/en/${file}.json?rest`
      ),
  },
};

/** @throws TextsMissing */
async function read(language: Written, part: Part, account: string): Promise<Texts> {
  const files = [...FILES[part], `scenarios/${account}`];
  try {
    const all = await Promise.all(files.map((file) => READERS[language][part](file)));
    return Object.assign({}, ...all.map((one) => one.default)) as Texts;
  } catch (cause) {
    throw new TextsMissing(`No texts: ${language}`, { cause });
  }
}

/** The texts for an account in both languages. */
export function libraryOf(account: string): Library {
  const shelf = store<Shelf>({});
  const whole = new Set<Written>();
  const arrives = async (language: Written, part: Part): Promise<Texts> => {
    const texts = await read(language, part, account);
    const all = { ...shelf.get()[language], ...texts };
    if (part === 'rest') whole.add(language);
    shelf.set({ ...shelf.get(), [language]: all });
    return all;
  };
  const fetchFirst = async (language: Written) =>
    shelf.get()[language] ?? arrives(language, 'first');
  return {
    shelf,
    fetchFirst,
    has: (language) => whole.has(language),
    async fetch(language) {
      const first = await fetchFirst(language);
      return whole.has(language) ? (shelf.get()[language] ?? first) : arrives(language, 'rest');
    },
  };
}
