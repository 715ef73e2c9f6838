/** The arguments of a command, checked one by one; what is wrong is told in both languages. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../scenario/languages';
import { UsageError } from './command';
import { told } from './sentences';

type Kinds = Readonly<Record<string, 'flag' | 'value'>>;

export interface Given<K extends Kinds> {
  /** What was given; an option that was not is undefined. */
  readonly values: {
    readonly [N in keyof K]?: (K[N] extends 'flag' ? true : string) | undefined;
  };
  /** What stands outside of options. */
  readonly files: readonly string[];
}

/**
 * @param kinds the command's options: a flag stands alone, a value follows its name
 * @param files whether the command works on files
 * @throws UsageError when an argument is unknown or an option lacks its value
 */
export function optionsIn<const K extends Kinds>(
  args: readonly string[],
  kinds: K,
  files: 'none' | 'any',
): Given<K> {
  const { tokens, positionals } = parseArgs({
    ...{ args: [...args], strict: false, allowPositionals: true, tokens: true },
    options: configOf(kinds),
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option') values[token.name] = valueIn(token, kinds);
  }
  if (files === 'none') noneOf(positionals);
  return { values: values as Given<K>['values'], files: positionals };
}

function configOf(kinds: Kinds): NonNullable<ParseArgsConfig['options']> {
  const named = Object.entries(kinds).map(([name, kind]) => [
    name,
    { type: kind === 'flag' ? 'boolean' : 'string' },
  ]);
  return Object.fromEntries(named);
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** An option's value must not look like the next option: then it was forgotten. */
function valueIn({ name, rawName, value, inlineValue }: Option, kinds: Kinds): string | true {
  const option = { option: rawName };
  if (!Object.hasOwn(kinds, name)) throw new UsageError(told('cli.noOption', option));
  if (kinds[name] === 'flag') {
    if (value !== undefined) throw new UsageError(told('cli.noValueTaken', option));
    return true;
  }
  const forgotten = value === undefined || value === '' || (!inlineValue && /^-\D/.test(value));
  if (forgotten) throw new UsageError(told('cli.valueMissing', option));
  return value;
}

/** A whole number of an option. @throws UsageError when it is none, or out of its range */
export function wholeIn(text: string, option: string, least: number, most: number): number {
  const n = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (n >= least && n <= most) return n;
  throw new UsageError(told('cli.notWhole', { option, least, most, value: text }));
}

/** Both languages, or the one that was asked for. @throws UsageError for any other */
export function languagesIn(asked: string | undefined): readonly Language[] {
  if (asked === undefined) return LANGUAGES;
  const found = LANGUAGES.find((language) => language === asked);
  if (found) return [found];
  throw new UsageError(told('cli.notLanguage', { value: asked }));
}

/** @throws UsageError when there is no file at all */
export function someOf(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError(told('cli.noFile'));
  return files;
}

/** @throws UsageError when there is a file where none is read */
export function noneOf([word]: readonly string[]): void {
  if (word !== undefined) throw new UsageError(told('cli.strange', { word }));
}
