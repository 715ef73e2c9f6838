/** Odds of her level over all topics: the posteriors of the topics, weighed and convolved. */
import { FORESIGHT } from '../core/constants';
import { binOf } from '../core/customer/foresight';
import { at } from '../core/exact';
import type { Table } from '../core/types';
import { GRID, type Posterior } from './levels';

/** Sums are told apart by fortieths of a level. */
const FINENESS = 40;
const BINS = FORESIGHT.level.length + 1;

/** How one more topic turns sums of levels into others. */
interface Step {
  /** Number of sums after it. */
  readonly size: number;
  /** Where sum s and grid level i lead, at [s * GRID.length + i]. */
  readonly to: Uint16Array;
}

/** All that depends on the account alone: a step for each topic, then the bin of each sum. */
interface Sums {
  readonly steps: readonly Step[];
  readonly bins: Uint8Array;
}

/** One step from the sums `from`, and the sums after it in the order in which they come up. */
function stepFrom(from: readonly number[], importance: number): Step & { sums: number[] } {
  const places = new Map<number, number>();
  const to = from.flatMap((sum) =>
    GRID.map((level) => {
      const key = Math.round((sum + importance * level) * FINENESS) / FINENESS;
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      return place;
    }),
  );
  return { size: places.size, to: Uint16Array.from(to), sums: [...places.keys()] };
}

function makeSums({ topics }: Table): Sums {
  const steps: Step[] = [];
  let sums = [0];
  for (const { importance } of topics) {
    const step = stepFrom(sums, importance);
    steps.push(step);
    sums = step.sums;
  }
  return { steps, bins: Uint8Array.from(sums, (sum) => binOf(sum, FORESIGHT.level)) };
}

const known = new WeakMap<Table, Sums>();

/** The sums of an account; made once. */
function sumsOf(table: Table): Sums {
  let sums = known.get(table);
  if (!sums) {
    sums = makeSums(table);
    known.set(table, sums);
  }
  return sums;
}

function convolved(odds: Float64Array, { size, to }: Step, level: Posterior): Float64Array {
  const next = new Float64Array(size);
  let k = 0;
  for (let s = 0; s < odds.length; s++)
    for (let i = 0; i < level.length; i++) {
      const place = to[k] ?? 0;
      next[place] = (next[place] ?? 0) + (odds[s] ?? 0) * (level[i] ?? 0);
      k += 1;
    }
  return next;
}

/** Odds of the bins of `FORESIGHT.level`. @param levels a posterior for each topic of the account */
export function levelOdds(table: Table, levels: readonly Posterior[]): number[] {
  const { steps, bins } = sumsOf(table);
  let odds: Float64Array = Float64Array.of(1);
  steps.forEach((step, t) => {
    odds = convolved(odds, step, at(levels, t));
  });
  const binned = new Array<number>(BINS).fill(0);
  odds.forEach((p, s) => {
    const bin = bins[s] ?? 0;
    binned[bin] = (binned[bin] ?? 0) + p;
  });
  return binned;
}
