/** The texts under examination: read apart and put in their place. */
import type { Language } from '../../scenario/languages';
import { type Key, parseKey } from '../../scenario/text-key';
import { type Texts, variantOf } from '../keys';
import type { Role } from './occasions';

/** One file of texts. */
export interface TextFile {
  readonly language: Language;
  /** Its path below the language without the extension, e.g. `scenarios/oren` or `game`. */
  readonly name: string;
  readonly texts: Texts;
  /** Keys that stand in the file more than once. */
  readonly twice: readonly string[];
}

/** One key of one file. */
export interface Entry extends Key {
  readonly language: Language;
  readonly file: string;
  /** The account that the file belongs to, or the file's name; parts of a file share it. */
  readonly scope: string;
  readonly key: string;
  readonly text: string;
  readonly family: string;
  readonly letter: string;
  /** page: what is not said at the table. */
  readonly role: Role | 'page';
}

/** Whether a scope is an account's, whose customer has a gender of her own. */
export function isAccount({ file }: Pick<Entry, 'file'>): boolean {
  return file.startsWith('scenarios/');
}

/** The account of `scenarios/oren` and of its parts `scenarios/oren.player`; else the name itself. */
export function scopeOf(name: string): string {
  return /^scenarios\/([^.]+)/.exec(name)?.[1] ?? name;
}

/** Texts of one language in one object: an account's files and those of no account. */
export function textsFor(account: string, files: readonly TextFile[]): Texts {
  const own = files.filter(({ name }) => !isAccount({ file: name }) || scopeOf(name) === account);
  return Object.assign({}, ...own.map(({ texts }) => texts));
}

/** The entries whose keys follow the grammar. `roleOf` knows what is said at the table. */
export function entriesOf(
  files: readonly TextFile[],
  roleOf: (scope: string, family: string) => Role | undefined,
): Entry[] {
  return files.flatMap(({ language, name, texts }) => {
    const scope = scopeOf(name);
    return Object.entries(texts).flatMap(([key, text]): Entry[] => {
      const parts = parseKey(key);
      if (!parts) return [];
      const variant = variantOf(parts.base);
      const role = roleOf(scope, variant.family) ?? 'page';
      return [{ ...parts, ...variant, language, file: name, scope, key, text, role }];
    });
  });
}

/** Entries in groups, in the order of their first members. */
export function grouped<T>(list: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = by(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

/** The forms of each base id of each language. */
export function byBase(entries: readonly Entry[]): Entry[][] {
  const name = ({ language, scope, base }: Entry) => `${language} ${scope} ${base}`;
  return [...grouped(entries, name).values()];
}
