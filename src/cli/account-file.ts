/** Accounts as files: the structure, and its two texts beside it or in the house's own place. */
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Bundle, LANGUAGES, LARGEST, type Language, parse } from '../scenario/bundle';
import { type Diagnostic, diagnose } from '../scenario/diagnostics';
import { isObject, type Plain } from '../scenario/plain';

/** What was wrong with the bytes of one of the files that an account consists of. */
export interface FileFault extends Diagnostic {
  readonly file: string;
}

export interface Found {
  readonly bundle: Bundle;
  readonly faults: readonly FileFault[];
  /** Whether the structure itself could be read. */
  readonly readable: boolean;
}

/**
 * Reads `x.json` and its texts: `x.he.json` and `x.en.json` beside it, or
 * `../../locales/{he,en}/scenarios/x.json`. A file that holds a whole bundle needs no others.
 * Never throws: what cannot be read is told.
 */
export async function readAccount(path: string): Promise<Found> {
  const { data, faults } = await readJson(path);
  if (isObject(data) && 'file' in data && 'texts' in data) {
    return { bundle: data as unknown as Bundle, faults, readable: faults.length === 0 };
  }
  const texts = { he: await readTexts(path, 'he'), en: await readTexts(path, 'en') };
  return {
    bundle: { file: data, texts: { he: texts.he?.data ?? null, en: texts.en?.data ?? null } },
    faults: [...faults, ...LANGUAGES.flatMap((language) => texts[language]?.faults ?? [])],
    readable: faults.length === 0,
  };
}

interface Read {
  readonly data: Plain;
  readonly faults: readonly FileFault[];
}

/** Undefined when there is no such file. */
async function readTexts(path: string, language: Language): Promise<Read | undefined> {
  const name = basename(path, '.json');
  const places = [
    join(dirname(path), `${name}.${language}.json`),
    join(dirname(path), '../../locales', language, 'scenarios', `${name}.json`),
  ];
  for (const place of places) {
    const read = await readJson(place);
    if (!read.faults.some(({ code }) => code === 'noFile')) return read;
  }
  return undefined;
}

async function readJson(file: string): Promise<Read> {
  const bytes = await readBytes(file);
  const { data, diagnostics } = bytes instanceof Uint8Array ? parse(bytes) : refused(bytes);
  return { data, faults: diagnostics.map((diagnostic) => ({ ...diagnostic, file })) };
}

function refused(diagnostic: Diagnostic): { data: null; diagnostics: Diagnostic[] } {
  return { data: null, diagnostics: [diagnostic] };
}

/** The bytes of a file, one more than are allowed at most; or why there are none. */
export async function readBytes(file: string): Promise<Uint8Array | Diagnostic> {
  try {
    const handle = await open(file, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return diagnose('notAFile', [], {});
      if (about.size > LARGEST) return diagnose('tooLarge', [], { most: LARGEST });
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return diagnose(missing ? 'noFile' : 'unreadable', [], {});
  }
}
