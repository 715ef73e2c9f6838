/** How often each thing was said, by `move` or `move.subject`; `depth.topic` is its last depth. */
import { at } from './exact';
import type { MoveName, Open, Table } from './types';
import { EVIDENCE, FEARS, OPEN_SUBJECTS, SPENDINGS } from './vocabulary';

/** One count for each key of the account, in an order of its own: a list is cheap to copy. */
export type Said = readonly number[];

type Keys = (table: Table) => readonly string[];

const under = (head: string, names: readonly string[]) => names.map((name) => `${head}.${name}`);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const nothing: Keys = () => [];
const once =
  (move: MoveName): Keys =>
  () => [move];
const topics =
  (...heads: readonly string[]): Keys =>
  (table) =>
    heads.flatMap((head) => under(head, ids(table.topics)));

/** What is counted of each move. */
const COUNTED: Readonly<Record<MoveName, Keys>> = {
  prepare: nothing,
  forecast: nothing,
  rapport: once('rapport'),
  ask: (table) => under('ask', [...OPEN_SUBJECTS, ...ids(table.topics)]),
  confirm: ({ needs }) => ['confirm', ...under('confirm', [...FEARS, ...needs])],
  more: once('more'),
  listen: once('listen'),
  acknowledge: once('acknowledge'),
  explain: topics('explain', 'depth'),
  check: topics('check'),
  demo: ({ features }) => under('demo', ids(features)),
  address: () =>
    ['address', ...FEARS.map((fear) => `address.${fear}`)].flatMap((head) => under(head, EVIDENCE)),
  hype: once('hype'),
  answer: nothing,
  spend: () => under('spend', SPENDINGS),
  trial: once('trial'),
  propose: once('propose'),
  packages: once('packages'),
  hold: once('hold'),
  accept: once('accept'),
  close: once('close'),
  walk: nothing,
  aftercare: nothing,
};

function keysOf(table: Table): string[] {
  return Object.values(COUNTED).flatMap((keys) => keys(table));
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

function placeOf(table: Table, key: string): number {
  const place = indexOf(table).get(key);
  if (place === undefined) throw new RangeError(`nothing is counted as ${key}`);
  return place;
}

/**
 * What a table keeps for a key, e.g. `ask.needs`; 0 when it was never said.
 * @throws RangeError for a key that the account does not have
 */
export function saidOf(
  seat: { readonly table: Table; readonly open: Pick<Open, 'said'> },
  key: string,
): number {
  return at(seat.open.said, placeOf(seat.table, key));
}

/** All counts, with `n` for one of them. @throws RangeError for a key that the account does not have */
export function saidNow(table: Table, said: Said, key: string, n: number): Said {
  const place = placeOf(table, key);
  const copy = said.slice();
  copy[place] = n;
  return copy;
}
