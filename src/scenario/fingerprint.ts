/** Short names for what an account says and how it plays. */
import type { Scenario } from '../core/types';
import { sha256 } from './sha256';

/** JSON with sorted keys: the same text for the same data. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
}

/** 128 bits are plenty to tell accounts apart, and short enough to read out. */
const DIGITS = 32;

/**
 * Names what `play` reads of an account: two accounts with one fingerprint play alike. Names,
 * currency and weights of the score are left out, so that changing them orphans no recording.
 */
export function fingerprint({ table, temper, allowance }: Omit<Scenario, 'fingerprint'>): string {
  const { id, currency, weights, ...rules } = table;
  return sha256(canonical({ table: rules, temper, allowance })).slice(0, DIGITS);
}

/** Names the sentences of an account. */
export function textsFingerprint(texts: unknown): string {
  return sha256(canonical(texts)).slice(0, DIGITS);
}
