/** Reads a file section by section, so that a fault in one does not hide those in another. */
import type { z } from 'zod';
import { type Diagnostic, diagnose, type Path } from './diagnostics';
import { elements, ID, type ScenarioFile, scenarioFile } from './format';
import { isObject, type Plain, type PlainObject } from './plain';

/** An element with its index in the author's list. */
export interface Placed<T> {
  readonly index: number;
  readonly value: T;
}

type Element<K extends keyof typeof elements> = Placed<z.infer<(typeof elements)[K]>>;

/** What of a file has the right shape. */
export interface Shape {
  /** The sections that are sound as a whole. */
  readonly whole: Partial<ScenarioFile>;
  /** The sound elements of lists, whether or not their list is sound. */
  readonly topics: readonly Element<'topic'>[];
  readonly features: readonly Element<'feature'>[];
  readonly issues: readonly Element<'issue'>[];
  readonly conditions: readonly Element<'condition'>[];
  readonly facts: readonly Element<'fact'>[];
  readonly dossier: readonly Element<'dossierLine'>[];
  readonly lines: readonly Element<'line'>[];
  /** The names in each list, those of unsound elements too. */
  readonly ids: Readonly<Record<NamedList, readonly Placed<string>[]>>;
}

/** Lists of things that have a name. */
export const NAMED_LISTS = [
  'topics',
  'needs',
  'features',
  'issues',
  'conditions',
  'facts',
  'dossier',
] as const;
export type NamedList = (typeof NAMED_LISTS)[number];

/** The sound parts of a file of today's format, and a diagnostic for every fault of its shape. */
export function shapeOf(file: PlainObject): { shape: Shape; diagnostics: Diagnostic[] } {
  const { data, error } = scenarioFile.safeParse(file);
  const faulty = new Set((error?.issues ?? []).map(({ path }) => path[0]));
  const shape: Shape = {
    whole: data ?? soundSections(file, faulty),
    topics: sound(file.topics, elements.topic),
    features: sound(file.features, elements.feature),
    issues: sound(file.issues, elements.issue),
    conditions: sound(file.conditions, elements.condition),
    facts: sound(file.facts, elements.fact),
    dossier: sound(file.dossier, elements.dossierLine),
    lines: sound(file.lines, elements.line),
    ids: idsOf(file),
  };
  return { shape, diagnostics: (error?.issues ?? []).flatMap((issue) => told(issue, file)) };
}

function soundSections(file: PlainObject, faulty: ReadonlySet<unknown>): Partial<ScenarioFile> {
  const keys = Object.keys(scenarioFile.shape).filter((key) => key in file && !faulty.has(key));
  return Object.fromEntries(keys.map((key) => [key, file[key]]));
}

function sound<T>(list: Plain | undefined, schema: z.ZodType<T>): Placed<T>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((element, index) => {
    const { success, data } = schema.safeParse(element);
    return success ? [{ index, value: data }] : [];
  });
}

function idsOf(file: PlainObject): Shape['ids'] {
  const inList = (list: Plain | undefined): Placed<string>[] =>
    (Array.isArray(list) ? list : []).flatMap((element: Plain, index) => {
      const id = isObject(element) ? element.id : element;
      return typeof id === 'string' && ID.test(id) ? [{ index, value: id }] : [];
    });
  const entries = NAMED_LISTS.map((list) => [list, inList(file[list])] as const);
  return Object.fromEntries(entries) as Record<NamedList, Placed<string>[]>;
}

/** One of zod's issues in our words. */
function told(issue: z.core.$ZodIssue, file: PlainObject): Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(file, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => diagnose('unknownKey', [...path, key], { key }));
  }
  if (found === undefined) {
    return [diagnose('missingKey', path, { key: String(path.at(-1) ?? '') })];
  }
  return [mismatch(issue, path, found)];
}

function mismatch(issue: z.core.$ZodIssue, path: Path, found: Plain): Diagnostic {
  switch (issue.code) {
    case 'invalid_value':
      return diagnose('notOneOf', path, { allowed: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return diagnose('badPattern', path, { pattern: issue.pattern ?? issue.format });
    case 'too_small':
      return tooLittle(Number(issue.minimum), issue.inclusive === false, path, found);
    case 'too_big':
      return tooMuch(Number(issue.maximum), path, found);
    case 'invalid_type':
      return otherType(issue.expected, path, found);
    default:
      throw new Error(`the format asks for something that has no sentence: ${issue.code}`);
  }
}

function tooLittle(least: number, exclusive: boolean, path: Path, found: Plain): Diagnostic {
  if (Array.isArray(found)) return diagnose('tooFew', path, { number: found.length, least });
  const value = Number(found);
  return exclusive
    ? diagnose('notPositive', path, { value })
    : diagnose('tooLow', path, { value, least });
}

function tooMuch(most: number, path: Path, found: Plain): Diagnostic {
  if (Array.isArray(found)) return diagnose('tooMany', path, { number: found.length, most });
  if (typeof found === 'string') return diagnose('tooLong', path, { most });
  return diagnose('tooHigh', path, { value: Number(found), most });
}

function otherType(expected: string, path: Path, found: Plain): Diagnostic {
  if (expected === 'int' && typeof found === 'number') {
    return diagnose('notWhole', path, { value: found });
  }
  return diagnose(isType(expected) ? TYPES[expected] : 'notObject', path, {});
}

/** Zod's words for what it wanted; whatever else is an object. */
const TYPES = {
  number: 'notNumber',
  int: 'notNumber',
  string: 'notText',
  boolean: 'notFlag',
  array: 'notList',
  tuple: 'notList',
} as const;

function isType(expected: string): expected is keyof typeof TYPES {
  return Object.hasOwn(TYPES, expected);
}

function valueAt(file: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    return isObject(value) ? value[step] : undefined;
  }, file);
}
