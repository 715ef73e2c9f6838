/** The shipped texts and accounts, as they stand on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Account, TextFile, Written } from '../words/check';
import type { Texts } from '../words/keys';
import type { Row } from '../words/rows';

/** The project's folder; every command runs there. */
export type Root = string;

/** Keys that stand more than once in a flat JSON object; a parser keeps only the last. */
export function keysTwice(json: string): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [, name = '', isKey] of json.matchAll(/"((?:[^"\\]|\\.)*)"\s*(:)?/g)) {
    if (!isKey) continue;
    if (seen.has(name)) twice.add(name);
    seen.add(name);
  }
  return [...twice];
}

/**
 * All files of one language, parts of an account (`scenarios/oren.player.json`) on their own.
 * @throws SyntaxError with the file's name when one is no JSON
 */
export function readLanguage(language: Written, root: Root = resolve('.')): TextFile[] {
  const folder = join(root, 'locales', language);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  return names.map((name) => {
    const json = readFileSync(join(folder, name), 'utf8');
    return {
      language,
      name: name.replace(/\.json$/, ''),
      texts: parsed<Texts>(json, `${language}/${name}`),
      twice: keysTwice(json),
    };
  });
}

function parsed<T>(json: string, name: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (error) {
    throw new SyntaxError(`${name}: ${(error as Error).message}`);
  }
}

/** Rows that all accounts share. */
export function readSharedRows(root: Root = resolve('.')): Row[] {
  return parsed(readFileSync(join(root, 'assets/speech.json'), 'utf8'), 'assets/speech.json');
}

/** Every shipped account; whether its file is well formed is for `f2f validate` to say. */
export function readAccounts(root: Root = resolve('.')): Account[] {
  const folder = join(root, 'assets/scenarios');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => parsed(readFileSync(join(folder, name), 'utf8'), name));
}

/** One language's texts in one object, for a voice: an account's files and all shared ones. */
export function textsFor(account: string, files: readonly TextFile[]): Texts {
  const own = files.filter(
    ({ name }) => !name.startsWith('scenarios/') || name.split(/[/.]/)[1] === account,
  );
  return Object.assign({}, ...own.map(({ texts }) => texts)) as Texts;
}
