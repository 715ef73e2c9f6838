/**
 * Families of sentences: a sentence that is spoken is one variant of a family, `conf.c2.a` is
 * variant `a` of `conf.c2`. The grammar of a key is that of `scenario/text-key`.
 */
import type { Texts } from '../scenario/bundle';
import { parseKey } from '../scenario/text-key';

export type { Texts } from '../scenario/bundle';

/** Base ids that have at least one form in `texts`. */
export function basesOf(texts: Texts): Set<string> {
  const bases = new Set<string>();
  for (const key in texts) {
    const parts = parseKey(key);
    if (parts) bases.add(parts.base);
  }
  return bases;
}

/** Family and letter of a base id; an id without a letter is the only variant of itself. */
export function variantOf(base: string): { readonly family: string; readonly letter: string } {
  const found = /^(.+)\.([a-z])$/.exec(base);
  return { family: found?.[1] ?? base, letter: found?.[2] ?? '' };
}

/** Letters of the variants of each family, in order; '' is a family without letters. */
export type Families = ReadonlyMap<string, readonly string[]>;

/**
 * The families that can be said in every one of `languages`. What one language lacks is out for
 * all, so that the language never decides which line is said.
 */
export function familiesOf(...languages: readonly Texts[]): Families {
  const [first = new Set<string>(), ...others] = languages.map(basesOf);
  const families = new Map<string, string[]>();
  for (const base of [...first].sort()) {
    if (!others.every((bases) => bases.has(base))) continue;
    const { family, letter } = variantOf(base);
    const letters = families.get(family);
    if (letters) letters.push(letter);
    else families.set(family, [letter]);
  }
  return families;
}

/** The base id of a variant. */
export function idOf(family: string, letter: string): string {
  return letter === '' ? family : `${family}.${letter}`;
}

/** Ids that a text nests with `$t(id)`. */
export function nestedIn(text: string): string[] {
  return [...text.matchAll(/\$t\(([^)]*)\)/g)].map((found) => found[1] ?? '');
}

/** A text as pieces of plain words and of things that stand for something else. */
export function eachPlain(text: string, change: (plain: string) => string): string {
  return text
    .split(/(\{\{[^{}]*\}\}|\$t\([^)]*\))/)
    .map((piece, i) => (i % 2 === 0 ? change(piece) : piece))
    .join('');
}
