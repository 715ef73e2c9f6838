/** What was said so far, as a value, and the choice of the variant that was said longest ago. */
import { STREAM, u } from '../core/random';
import { type Families, idOf } from './keys';
import type { Pending } from './rows';

export interface Memory extends Pending {
  /** How many sentences were said. */
  readonly count: number;
  /** By dial and letter: the number of the sentence that said it last, 1 for the first. */
  readonly last: Readonly<Record<string, number>>;
  /** By dial: how often any of it was said. */
  readonly times: Readonly<Record<string, number>>;
  /** What her body showed last, 0..3. */
  readonly tension: number;
  readonly hurry: number;
}

/** Before the first word. */
export const BLANK: Memory = {
  count: 0,
  last: {},
  times: {},
  fact: null,
  agreed: false,
  tension: 0,
  hurry: 0,
};

/**
 * The four depths of one sentence turn on one dial and share their letter, so that the same fact
 * stands at all four.
 */
function dialOf(family: string): string {
  return family.replace(/\.d[1-4]$/, '');
}

/** A whole number for a name, the same everywhere (FNV-1a, 32 bits). */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}

/**
 * The base id of `family` to say next: the letter that was said longest ago, ties by luck of the
 * seed. It changes only when the family is said, so a card keeps its words until then.
 */
export function chosen(family: string, families: Families, seed: number, memory: Memory): string {
  const dial = dialOf(family);
  const letters = families.get(family) ?? [''];
  const ages = letters.map((letter) => memory.last[idOf(dial, letter)] ?? 0);
  const oldest = Math.min(...ages);
  const free = letters.filter((_, i) => ages[i] === oldest);
  const luck = u(seed, STREAM.lines, memory.times[dial] ?? 0, numberOf(dial));
  return idOf(family, free[Math.floor(luck * free.length)] ?? '');
}

/** Memory after `id`, a variant of `family`, was said. */
export function remembered(memory: Memory, family: string, id: string): Memory {
  const dial = dialOf(family);
  const count = memory.count + 1;
  return {
    ...memory,
    count,
    last: { ...memory.last, [dial + id.slice(family.length)]: count },
    times: { ...memory.times, [dial]: (memory.times[dial] ?? 0) + 1 },
  };
}
