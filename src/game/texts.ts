/** The sentences of the page: one file for each language, fetched when it is first needed. */
import type { Texts } from '../words/keys';
import type { Language } from '../words/speech';
import { type Store, store } from './watched';

/** Languages that are written; the others are made from English. */
export type Written = 'he' | 'en';

export const writtenFor = (language: Language): Written => (language === 'he' ? 'he' : 'en');

export interface Library {
  /** What has arrived so far. */
  readonly shelf: Store<Readonly<Partial<Record<Written, Texts>>>>;
  /** The texts of a language. @throws TextsMissing when they cannot be fetched */
  fetch(language: Written): Promise<Texts>;
}

/** The texts of a language cannot be fetched: no connection, or the site has changed since. */
export class TextsMissing extends Error {}

/**
 * The texts of any language: the first that has arrived, else the first that can be fetched.
 * @throws TextsMissing when neither can
 */
export async function anyOf(library: Library): Promise<Texts> {
  const { he, en } = library.shelf.get();
  const fetched = () => Promise.any([library.fetch('he'), library.fetch('en')]);
  return (
    he ??
    en ??
    fetched().catch((cause) => {
      throw new TextsMissing('No texts in any language', { cause });
    })
  );
}

/** Files that every account shares, and the account's own. */
const FILES = ['speech', 'game', 'guidance', 'bargaining', 'debrief'];

/** Webpack puts all files of a language into one bundle. */
const readers: Readonly<Record<Written, (file: string) => Promise<{ default: Texts }>>> = {
  he: (file) =>
    import(
      /* webpackMode: "lazy-once", webpackChunkName: "texts-he", webpackExclude: /diagnostics|refusals|console/ */
      `../../locales/he/${file}.json`
    ),
  en: (file) =>
    import(
      /* webpackMode: "lazy-once", webpackChunkName: "texts-en", webpackExclude: /diagnostics|refusals|console/ */
      `../../locales/en/${file}.json`
    ),
};

async function read(language: Written, account: string): Promise<Texts> {
  const files = [...FILES, `scenarios/${account}`];
  const read = await Promise.all(files.map((file) => readers[language](file)));
  return Object.assign({}, ...read.map((one) => one.default)) as Texts;
}

/** The texts for an account in both languages, each fetched once. */
export function libraryOf(account: string): Library {
  const shelf = store<Readonly<Partial<Record<Written, Texts>>>>({});
  return {
    shelf,
    async fetch(language) {
      const known = shelf.get()[language];
      if (known) return known;
      const texts = await read(language, account).catch((cause) => {
        throw new TextsMissing(`No texts: ${language}`, { cause });
      });
      shelf.set({ ...shelf.get(), [language]: texts });
      return texts;
    },
  };
}
