/** A file together with its two texts, as it lies on a disk, in the store or on the wire. */
import { type Diagnostic, diagnose } from './diagnostics';
import { placeOfFault, spot } from './json-place';
import type { Language } from './languages';
import { type Plain, plain } from './plain';

/** Sentences of one language by their full key. */
export type Texts = Readonly<Record<string, string>>;

/** Not yet checked in any way. */
export interface Bundle {
  readonly file: unknown;
  readonly texts: Readonly<Record<Language, unknown>>;
}

/** The longest file that is read, in bytes. */
export const LARGEST = 2_000_000;
const MOST_PARTS = 100_000;
/** Repeated keys that are told at once; what is left is told when these are mended. */
const MOST_REPEATED = 20;

/** The bytes of a JSON file as data, or why they are none. Never throws. */
export function parse(bytes: Uint8Array): { data: Plain; diagnostics: Diagnostic[] } {
  if (bytes.length > LARGEST) return refused(diagnose('tooLarge', [], { most: LARGEST }));
  const text = decoded(bytes);
  if (text === null) return refused(diagnose('notUtf8', [], {}));
  const parsed = parsedJson(text);
  if ('fault' in parsed) return refused(parsed.fault);
  const { data, diagnostics } = plain(parsed.value, [], MOST_PARTS);
  return { data, diagnostics: [...diagnostics, ...repeatedKeys(text)] };
}

function parsedJson(text: string): { value: unknown } | { fault: Diagnostic } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: diagnose('notJson', [], { ...placeOfFault(text) }) };
  }
}

function refused(diagnostic: Diagnostic) {
  return { data: null, diagnostics: [diagnostic] };
}

/** A mark of byte order is let through; bytes that are no text, and NUL, are not. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `JSON.parse` keeps the last of two equal keys in silence. The text is known to be JSON. */
function repeatedKeys(text: string): Diagnostic[] {
  const open: Set<string>[] = [];
  const found: Diagnostic[] = [];
  for (const token of text.matchAll(/[{}]|("(?:[^"\\]|\\.)*")\s*(:)?/g)) {
    const [sign, quoted, colon] = token;
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (quoted !== undefined && colon !== undefined) {
      const key: string = JSON.parse(quoted);
      if (open.at(-1)?.has(key))
        found.push(diagnose('duplicateKey', [], { key, line: spot(text, token.index).line }));
      if (found.length >= MOST_REPEATED) break;
      open.at(-1)?.add(key);
    }
  }
  return found;
}
