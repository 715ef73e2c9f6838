import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBytes, whyUnread } from '../../src/cli/bytes';
import type { Bundle } from '../../src/scenario/bundle';
import { type PlainObject, plain } from '../../src/scenario/plain';
import { namesAskedFor } from '../../src/scenario/sentences';
import { shapeOf } from '../../src/scenario/shape';

const root = resolve(__dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** oren's file with no more texts than its structure asks for. */
export function orenBundle(): Bundle {
  const file = read('assets/scenarios/oren.json');
  const { shape } = shapeOf(plain(file, [], 6000).data as PlainObject);
  const texts = (word: string) =>
    Object.fromEntries(namesAskedFor(shape).map((key) => [key, `${word} ${key}`]));
  return { file, texts: { he: texts('שם'), en: texts('Name') } };
}

/** One step of a patch: RFC 6902's add, replace and remove, and two that JSON cannot say. */
export interface Step {
  readonly op: 'add' | 'replace' | 'remove' | 'blank' | 'fill';
  readonly path: string;
  readonly value?: unknown;
}

/** A file of tests/refused: the one thing that is wrong, and how it is told. */
export interface Refused {
  readonly name: string;
  readonly expect: string;
  readonly place: string;
  readonly patch?: readonly Step[];
  /** Bytes that are no account at all, instead of a patch. */
  readonly raw?: {
    readonly text?: string;
    readonly times?: number;
    readonly base64?: string;
    readonly path?: string;
    /** What the system says about the file. */
    readonly system?: string;
  };
}

export function refusedFiles(): Refused[] {
  return readdirSync(join(root, 'tests/refused'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name: name.slice(0, -5), ...read(`tests/refused/${name}`) }));
}

/** The bundle of a patch over oren. */
export function broken(patch: readonly Step[]): Bundle {
  const bundle = orenBundle();
  for (const step of patch) take(bundle, step);
  return bundle;
}

function take(bundle: object, { op, path, value }: Step): void {
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], bundle);
  const owner = parent as Record<string, unknown>;
  if (op !== 'add' && !Object.hasOwn(owner, last)) throw new Error(`oren has no ${path}`);
  if (op === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (op === 'remove') delete owner[last];
  else Object.defineProperty(owner, last, { ...plainProperty, value: made(op, value) });
}

const plainProperty = { enumerable: true, configurable: true, writable: true };

function made(op: Step['op'], value: unknown): unknown {
  if (op === 'blank') return undefined;
  return op === 'fill' ? Array.from({ length: Number(value) }, () => 'aa') : value;
}

/** The bytes of `raw`, or why its file has none. */
export async function bytesOf(raw: NonNullable<Refused['raw']>) {
  const { text = '', times = 1, base64, path, system } = raw;
  if (system !== undefined) return whyUnread(system);
  if (path !== undefined) return readBytes(join(root, path));
  if (base64 !== undefined) return Uint8Array.from(Buffer.from(base64, 'base64'));
  return new TextEncoder().encode(text.repeat(times));
}
