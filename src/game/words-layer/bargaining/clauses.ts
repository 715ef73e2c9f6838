/** One clause of the contract as the sheet shows it: all of it open to both people at the table. */
import { at } from '../../../core/exact';
import type { View } from '../../../core/types';

export interface Clause {
  readonly id: string;
  /** Number of its options; option 0 gives her least. */
  readonly size: number;
  readonly standard: number;
  /** What her last counter-offer asks, null before she made one. */
  readonly asked: number | null;
  /** The most that can be delivered; null when that is not known or nothing has to be delivered. */
  readonly capacity: number | null;
}

/** The clauses in the order of the account. */
export function clauses({ table, open }: Pick<View, 'table' | 'open'>): Clause[] {
  return table.issues.map(({ id, cost, promise }, i) => ({
    id,
    size: cost.length,
    standard: at(table.standard, i),
    asked: open.counter ? at(open.counter.options, i) : null,
    capacity: promise && open.capacity ? at(open.capacity, i) : null,
  }));
}

/** Whether an option promises more than can be delivered, as far as that is known. */
export function isAbove({ capacity }: Clause, option: number): boolean {
  return capacity !== null && option > capacity;
}

/** How far along its slider an option lies, 0..1. */
export function shareAlong({ size }: Clause, option: number): number {
  return size > 1 ? option / (size - 1) : 0;
}
