/** Accounts as files: the structure, and its two texts beside it or in the house's own place. */
import { basename, dirname, join } from 'node:path';
import { type Bundle, parse } from '../scenario/bundle';
import type { Diagnostic } from '../scenario/diagnostics';
import type { Language } from '../scenario/languages';
import { isObject, type Plain } from '../scenario/plain';
import { isAbsent, readBytes } from './bytes';

/** What was wrong with the bytes of one of the files that an account consists of. */
interface FileFault extends Diagnostic {
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
 * `../../locales/{he,en}/scenarios/x.json`. A file that holds a whole bundle needs no others, and
 * one without bytes has none. Never throws: what cannot be read is told.
 */
export async function readAccount(path: string): Promise<Found> {
  const { data, faults, bytes } = await readJson(path);
  const readable = faults.length === 0;
  if (isObject(data) && 'file' in data && 'texts' in data) {
    return { bundle: data as unknown as Bundle, faults, readable };
  }
  const he = bytes ? await readTexts(path, 'he') : undefined;
  const en = bytes ? await readTexts(path, 'en') : undefined;
  return {
    bundle: { file: data, texts: { he: he?.data ?? null, en: en?.data ?? null } },
    faults: [faults, he?.faults ?? [], en?.faults ?? []].flat(),
    readable,
  };
}

interface Read {
  readonly data: Plain;
  readonly faults: readonly FileFault[];
  /** Whether there were any bytes. */
  readonly bytes: boolean;
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
    if (!read.faults.some(isAbsent)) return read;
  }
  return undefined;
}

async function readJson(file: string): Promise<Read> {
  const bytes = await readBytes(file);
  const found = bytes instanceof Uint8Array ? parse(bytes) : { data: null, diagnostics: [bytes] };
  const faults = found.diagnostics.map((diagnostic) => ({ ...diagnostic, file }));
  return { data: found.data, faults, bytes: bytes instanceof Uint8Array };
}
