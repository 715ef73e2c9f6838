/** The shipped texts and accounts, as they stand on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../scenario/bundle';
import { type Diagnostic, diagnose, hasFault } from '../scenario/diagnostics';
import type { Language } from '../scenario/languages';
import { isObject, type Plain, type PlainObject } from '../scenario/plain';
import { shapeOf } from '../scenario/shape';
import { upgrade } from '../scenario/upgrade';
import type { Account, TextFile } from '../words/check';
import type { Texts } from '../words/keys';
import type { Row } from '../words/rows';
import { whyUnread } from './bytes';
import { Trouble } from './command';
import { projectFolder } from './places';
import { diagnosed, told } from './sentences';

/** The project's folder. */
export type Root = string;

/**
 * All files of one language, parts of an account (`scenarios/oren.player.json`) on their own.
 * @throws Trouble that names a file that is no flat list of texts
 */
export function readLanguage(language: Language, root: Root = projectFolder()): TextFile[] {
  const folder = join(root, 'locales', language);
  return jsonIn(folder, { recursive: true }).map((name) => {
    const file = join(folder, name);
    const { data, twice } = dataOf(file);
    const texts = checkedTexts(data, file);
    return { language, name: name.replaceAll('\\', '/').replace(/\.json$/, ''), texts, twice };
  });
}

/** Rows that all accounts share. @throws Trouble when they are no list of rows */
export function readSharedRows(root: Root = projectFolder()): Row[] {
  const file = join(root, 'assets/speech.json');
  const { data } = dataOf(file);
  if (!Array.isArray(data)) throw badPart(file, diagnose('notList', [], {}));
  const odd = data.findIndex((row) => !isRow(row));
  if (odd >= 0) throw badPart(file, diagnose('missingKey', [odd], { key: 'when, say' }));
  return data;
}

const isRow = (row: Plain) => isObject(row) && isObject(row.when) && typeof row.say === 'string';

/** Every shipped account. @throws Trouble for a file that is none; `f2f validate` tells more */
export function readAccounts(root: Root = projectFolder()): Account[] {
  const folder = join(root, 'assets/scenarios');
  return jsonIn(folder).map((name) => {
    const file = join(folder, name);
    const { data } = dataOf(file);
    const account = isObject(data) ? accountIn(data) : null;
    if (account === null) throw new Trouble(told('cli.badScenario', { file }));
    return account;
  });
}

function accountIn(data: PlainObject): Account | null {
  const { file } = upgrade(data);
  if (file === null || hasFault(shapeOf(file).diagnostics)) return null;
  return file as unknown as Account;
}

const badPart = (file: string, fault: Diagnostic) =>
  new Trouble(told('cli.badPart', { file, why: diagnosed(fault) }));

/** What the system says about a file or folder that the command cannot do without. */
function needed<T>(file: string, read: (file: string) => T): T {
  try {
    return read(file);
  } catch (error) {
    throw badPart(file, whyUnread((error as NodeJS.ErrnoException).code));
  }
}

function jsonIn(folder: string, { recursive = false } = {}): string[] {
  const names = needed(folder, () => readdirSync(folder, { recursive, encoding: 'utf8' }));
  return names.filter((name) => name.endsWith('.json')).sort();
}

/** The data of a JSON file, and keys of it that stand more than once. */
function dataOf(file: string): { data: Plain; twice: string[] } {
  const { data, diagnostics } = parse(needed(file, () => new Uint8Array(readFileSync(file))));
  const twice = diagnostics.filter(({ code }) => code === 'duplicateKey');
  const [fault] = diagnostics.filter((one) => !twice.includes(one));
  if (fault) throw badPart(file, fault);
  return { data, twice: [...new Set(twice.map(({ values }) => String(values.key)))] };
}

function checkedTexts(data: Plain, file: string): Texts {
  if (!isObject(data)) throw badPart(file, diagnose('notObject', [], {}));
  const odd = Object.keys(data).find((key) => typeof data[key] !== 'string');
  if (odd !== undefined) throw badPart(file, diagnose('notText', [odd], {}));
  return data as Texts;
}
