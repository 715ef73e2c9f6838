/** How often each thing was said, by `move` or `move.subject`; `depth.topic` is its last depth. */
import type { Open, Table } from './types';
import { EVIDENCE, FEARS, OPEN_SUBJECTS, SPENDINGS } from './vocabulary';

/** One count for each key of the account, in an order of its own: a list is cheap to copy. */
export type Said = readonly number[];

const PLAIN = [
  'rapport',
  'confirm',
  'more',
  'listen',
  'acknowledge',
  'hype',
  'trial',
  'propose',
  'packages',
  'hold',
  'accept',
  'close',
];

function keysOf({ topics, needs, features }: Table): string[] {
  const ids = topics.map(({ id }) => id);
  const under = (head: string, names: readonly string[]) => names.map((name) => `${head}.${name}`);
  return [
    ...PLAIN,
    ...under('ask', [...OPEN_SUBJECTS, ...ids]),
    ...under('confirm', [...FEARS, ...needs]),
    ...['explain', 'depth', 'check'].flatMap((head) => under(head, ids)),
    ...under(
      'demo',
      features.map(({ id }) => id),
    ),
    ...under('address', EVIDENCE),
    ...FEARS.flatMap((fear) => under(`address.${fear}`, EVIDENCE)),
    ...under('spend', SPENDINGS),
  ];
}

const indexes = new WeakMap<Table, ReadonlyMap<string, number>>();

function indexOf(table: Table): ReadonlyMap<string, number> {
  let index = indexes.get(table);
  if (!index) {
    index = new Map(keysOf(table).map((key, i) => [key, i]));
    indexes.set(table, index);
  }
  return index;
}

/** Nothing said yet. */
export function nothingSaid(table: Table): Said {
  return Array.from({ length: indexOf(table).size }, () => 0);
}

/** What a table keeps for a key, e.g. `ask.needs`; 0 when it was never said. */
export function saidOf(
  seat: { readonly table: Table; readonly open: Pick<Open, 'said'> },
  key: string,
) {
  const i = indexOf(seat.table).get(key);
  return i === undefined ? 0 : (seat.open.said[i] ?? 0);
}

/** The same with one count changed. @throws RangeError for a key that the account does not have */
export function saidNow(table: Table, said: Said, key: string, n: number): Said {
  const i = indexOf(table).get(key);
  if (i === undefined) throw new RangeError(`nothing is counted as ${key}`);
  const copy = said.slice();
  copy[i] = n;
  return copy;
}
