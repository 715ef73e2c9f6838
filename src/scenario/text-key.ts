/**
 * The grammar of a text's key: base id, then who is spoken to or of (`_pm`, `_cf`, `_pmcf` ...),
 * then the plural form, e.g. `mem.promises_cf_two`.
 */

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

/** Whole sets of forms by gender, '' the form without a suffix; a base id has exactly one of them. */
const GENDER_SETS: readonly (readonly (Gender | '')[])[] = [
  [''],
  ['pm', 'pf'],
  ['cm', 'cf'],
  ['pmcm', 'pmcf', 'pfcm', 'pfcf'],
];

/**
 * Why the forms of a base id are no whole set: the missing ones, or every form of the sets that
 * clash. '' is the form without a suffix; empty when all is well.
 */
export function gendersAtOdds(genders: ReadonlySet<string>): readonly string[] {
  const sets = GENDER_SETS.filter((set) => set.some((gender) => genders.has(gender)));
  return sets.length > 1 ? sets.flat() : sets.flat().filter((gender) => !genders.has(gender));
}

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

/** Names of the slots of a text, in order, `count` too; what is in a nested text is not looked at. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((found) => found[1] ?? '');
}
