/** The texts of an account: which the structure asks for, and what is wrong with those that are there. */
import { type Diagnostic, diagnose } from './diagnostics';
import { LANGUAGES, type Language } from './languages';
import { isObject, type Plain } from './plain';
import type { NamedList, Shape } from './shape';
import { STEERING } from './steering';
import { gendersAtOdds, parseKey, slotsOf } from './text-key';

const LONGEST_TEXT = 1000;
/** Controls and marks of direction: the page adds its own, an author's could turn the page around. */
const HIDDEN = new RegExp(`[\\p{Cc}${STEERING}\\ufeff]`, 'u');

/** The names that an account's own parts need in both languages. */
export function namesAskedFor({ ids, issues }: Shape): string[] {
  const named = Object.entries(GROUPS).flatMap(([list, group]) =>
    ids[list as NamedList].map(({ value }) => `${group}.${value}`),
  );
  const options = issues.flatMap(({ value }) =>
    value.options.map((_, option) => `issue.${value.id}.${option}`),
  );
  return [...FIXED, ...named, ...options];
}

const GROUPS: Readonly<Record<NamedList, string>> = {
  topics: 'topic',
  needs: 'need',
  features: 'feature',
  issues: 'issue',
  conditions: 'condition',
  facts: 'fact',
  dossier: 'dossier',
};
const FIXED = ['customer.name', 'customer.role', 'company.name', 'product.name'];
/** Keys of these groups belong to a part of the account; one without its part is left over. */
const NAMES = /^(?:topic|need|feature|issue|condition|fact|dossier)\.[A-Za-z0-9]+(?:\.\d+)?$/;

/** Faults of the texts of both languages; what is missing is told when the shape is known. */
export function textFaults(texts: Plain, shape: Shape | null): Diagnostic[] {
  const of = (language: Language) => (isObject(texts) ? texts[language] : undefined);
  const readable = LANGUAGES.flatMap((language) => {
    const found = of(language);
    return isObject(found) ? [{ language, texts: sentencesOf(found) }] : [];
  });
  return [
    ...LANGUAGES.flatMap((language) => formFaults(language, of(language))),
    ...readable.flatMap(({ language, texts }) =>
      shape ? [...missingNames(language, texts, shape), ...orphans(language, texts, shape)] : [],
    ),
    ...pairFaults(readable),
  ];
}

/** The sentences that are texts and whose key follows the grammar, by base id, then by form. */
type Sentences = ReadonlyMap<string, ReadonlyMap<string, string>>;

function sentencesOf(texts: object): Sentences {
  const bases = new Map<string, Map<string, string>>();
  for (const [key, text] of Object.entries(texts)) {
    const parts = parseKey(key);
    if (parts === null || typeof text !== 'string') continue;
    const { base } = parts;
    const gender = parts.gender ?? '';
    const forms = bases.get(base) ?? new Map<string, string>();
    bases.set(base, forms.set(gender, `${forms.get(gender) ?? ''} ${text}`));
  }
  return bases;
}

function formFaults(language: Language, texts: Plain | undefined): Diagnostic[] {
  const path = ['texts', language];
  if (texts === undefined || texts === null) return [diagnose('textsMissing', path, { language })];
  if (!isObject(texts)) return [diagnose('notObject', path, {})];
  const faults = Object.entries(texts).flatMap(([key, text]) =>
    textFault([...path, key], key, text),
  );
  return [...faults, ...genderFaults(path, sentencesOf(texts))];
}

function textFault(path: string[], key: string, text: Plain): Diagnostic[] {
  if (parseKey(key) === null) return [diagnose('badTextKey', path, { key })];
  if (typeof text !== 'string') return [diagnose('notText', path, {})];
  if (text.trim() === '') return [diagnose('emptyText', path, { key })];
  if (text.length > LONGEST_TEXT) return [diagnose('tooLong', path, { most: LONGEST_TEXT })];
  const hidden = HIDDEN.exec(text)?.[0].codePointAt(0);
  if (hidden === undefined) return [];
  const character = `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`;
  return [diagnose('hiddenCharacter', path, { key, character })];
}

function genderFaults(path: string[], sentences: Sentences): Diagnostic[] {
  return [...sentences].flatMap(([key, forms]) => {
    const odd = gendersAtOdds(new Set(forms.keys()));
    if (odd.length === 0) return [];
    return [
      diagnose('genderSet', [...path, key], { key, forms: odd.map((f) => f || '-').join(' ') }),
    ];
  });
}

function missingNames(language: Language, texts: Sentences, shape: Shape): Diagnostic[] {
  return namesAskedFor(shape)
    .filter((key) => !texts.has(key))
    .map((key) => diagnose('textMissing', ['texts', language, key], { key, language }));
}

/** Only when the whole structure is known: else a fault there would orphan its names here. */
function orphans(language: Language, texts: Sentences, shape: Shape): Diagnostic[] {
  const { topics, needs, features, issues, conditions, facts, dossier } = shape.whole;
  if (!(topics && needs && features && issues && conditions && facts && dossier)) return [];
  const asked = new Set(namesAskedFor(shape));
  return [...texts.keys()]
    .filter((key) => NAMES.test(key) && !asked.has(key))
    .map((key) => diagnose('textOrphan', ['texts', language, key], { key }));
}

interface Readable {
  readonly language: Language;
  readonly texts: Sentences;
}

/** What one language has and the other lacks, and slots that differ. */
function pairFaults([one, other]: readonly Readable[]): Diagnostic[] {
  if (one === undefined || other === undefined) return [];
  return [...unpaired(one, other), ...unpaired(other, one), ...slotFaults(one, other)];
}

function unpaired({ texts }: Readable, { language, texts: others }: Readable): Diagnostic[] {
  return [...texts.keys()]
    .filter((key) => !others.has(key))
    .map((key) => diagnose('textUnpaired', ['texts', language, key], { key, language }));
}

function slotFaults(one: Readable, other: Readable): Diagnostic[] {
  return [...one.texts].flatMap(([key, forms]) => {
    const others = other.texts.get(key);
    if (others === undefined) return [];
    const [here, there] = [slotsIn(forms), slotsIn(others)];
    const odd = [
      ...here.filter((s) => !there.includes(s)),
      ...there.filter((s) => !here.includes(s)),
    ];
    if (odd.length === 0) return [];
    return [
      diagnose('slotsDiffer', ['texts', other.language, key], { key, slots: odd.join(', ') }),
    ];
  });
}

function slotsIn(forms: ReadonlyMap<string, string>): string[] {
  return [...new Set([...forms.values()].flatMap(slotsOf))];
}
