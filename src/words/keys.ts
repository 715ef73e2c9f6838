/**
 * The grammar of a key: base id, then who is spoken to or of (`_pm`, `_cf`, `_pmcf` ...), then the
 * plural form, e.g. `mem.promises_cf_two`. A sentence that is spoken is one variant of a family:
 * `conf.c2.a` is variant `a` of `conf.c2`.
 */

/** Sentences of one language by full key. */
export type Texts = Readonly<Record<string, string>>;

export const GENDERS = ['pm', 'pf', 'cm', 'cf', 'pmcm', 'pmcf', 'pfcm', 'pfcf'] as const;
export type Gender = (typeof GENDERS)[number];

export const PLURALS = ['zero', 'one', 'two', 'other', 'many'] as const;
export type Plural = (typeof PLURALS)[number];

export interface Key {
  readonly base: string;
  readonly gender: Gender | null;
  readonly plural: Plural | null;
}

const FORM = new RegExp(
  `^([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*)(?:_(${GENDERS.join('|')}))?(?:_(${PLURALS.join('|')}))?$`,
);

/** The parts of a full key, or null when it breaks the grammar. */
export function parseKey(key: string): Key | null {
  const found = FORM.exec(key);
  if (!found?.[1]) return null;
  return {
    base: found[1],
    gender: (found[2] as Gender | undefined) ?? null,
    plural: (found[3] as Plural | undefined) ?? null,
  };
}

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

/** Names of the slots of a text, in order, `count` too; what is in a nested text is not looked at. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((found) => found[1] ?? '');
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
