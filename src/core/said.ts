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

interface Index {
  /** Of each key by head and subject: to put a key together costs more than to look it up. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly nothing: Said;
}

const WHOLE = '';
const indexes = new WeakMap<Table, Index>();

/** Each key by its head and what stands behind the last dot. */
function indexFor(table: Table): Index {
  const places = new Map<string, Map<string, number>>();
  const enter = (head: string, subject: string, place: number) => {
    const under = places.get(head) ?? new Map<string, number>();
    places.set(head, under.set(subject, place));
  };
  const keys = keysOf(table);
  keys.forEach((key, place) => {
    const dot = key.lastIndexOf('.');
    if (dot < 0) enter(key, WHOLE, place);
    else enter(key.slice(0, dot), key.slice(dot + 1), place);
  });
  return { places, nothing: keys.map(() => 0) };
}

function indexOf(table: Table): Index {
  let index = indexes.get(table);
  if (!index) {
    index = indexFor(table);
    indexes.set(table, index);
  }
  return index;
}

/** Nothing said yet. */
export function nothingSaid(table: Table): Said {
  return indexOf(table).nothing.slice();
}

function placeOf(table: Table, key: string, subject: string): number {
  const place = indexOf(table).places.get(key)?.get(subject);
  if (place !== undefined) return place;
  throw new RangeError(`nothing is counted as ${[key, subject].filter(Boolean).join('.')}`);
}

/**
 * What a table keeps for a head and its subject, e.g. `ask` and `needs`, or for a head without one,
 * e.g. `more`; 0 when it was never said.
 * @throws RangeError for a key that the account does not have
 */
export function saidOf(
  seat: { readonly table: Table; readonly open: Pick<Open, 'said'> },
  key: string,
  subject = WHOLE,
): number {
  return at(seat.open.said, placeOf(seat.table, key, subject));
}

/** All counts, with `n` for one of them. @throws RangeError for a key that the account does not have */
export function saidNow(table: Table, said: Said, n: number, key: string, subject = WHOLE): Said {
  const place = placeOf(table, key, subject);
  const copy = said.slice();
  copy[place] = n;
  return copy;
}
