/** Data from outside as a copy that is safe to walk: plain objects, lists, texts and numbers. */
import { type Diagnostic, diagnose, type Path } from './diagnostics';

export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject;
/** Has no prototype, so that no key means anything by itself. */
export interface PlainObject {
  readonly [key: string]: Plain;
}

const DEEPEST = 16;

interface Copy {
  left: number;
  readonly most: number;
  readonly diagnostics: Diagnostic[];
}

/**
 * Copies anything. What JSON cannot hold, nests deeper than `DEEPEST` or has more than `most`
 * parts is refused; never throws, whatever getters and proxies do.
 */
export function plain(value: unknown, path: Path, most: number) {
  const copy: Copy = { left: most, most, diagnostics: [] };
  try {
    const data = copied(value, path, copy);
    return { data: copy.diagnostics.length === 0 ? data : null, diagnostics: copy.diagnostics };
  } catch {
    return { data: null, diagnostics: [diagnose('notData', path, {})] };
  }
}

function copied(value: unknown, path: Path, copy: Copy): Plain {
  copy.left -= 1;
  if (copy.left < 0) return refused(copy, diagnose('tooMuch', path, { most: copy.most }));
  if (typeof value === 'number') return value + 0;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return refused(copy, diagnose('notData', path, {}));
  if (path.length >= DEEPEST) return refused(copy, diagnose('tooDeep', path, { most: DEEPEST }));
  return Array.isArray(value) ? listOf(value, path, copy) : objectOf(value, path, copy);
}

function listOf(value: readonly unknown[], path: Path, copy: Copy): Plain {
  const list: Plain[] = [];
  for (let i = 0; i < value.length && copy.left >= 0; i++) {
    list.push(copied(value[i], [...path, i], copy));
  }
  return list;
}

function objectOf(value: object, path: Path, copy: Copy): Plain {
  const object: Record<string, Plain> = Object.create(null);
  for (const key of Object.keys(value)) {
    if (copy.left < 0) break;
    object[key] = copied((value as Record<string, unknown>)[key], [...path, key], copy);
  }
  return object;
}

function refused(copy: Copy, diagnostic: Diagnostic): null {
  copy.diagnostics.push(diagnostic);
  return null;
}

export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
