/** One measured number, and the clock that most of them are taken with. */

export interface Figure {
  readonly name: string;
  /** x: times as much as what it is compared with. */
  readonly unit: 'us' | 's' | 'kB' | 'MB' | 'requests' | 'calls' | 'tasks' | 'x';
  readonly value: number;
  /** Against one step of the plain reducer; null for what is no step. */
  readonly ratio: number | null;
  /** What the house holds itself to, same unit. */
  readonly goal: number | null;
}

const ROUNDS = 25;

/** Keeps an engine from leaving out work whose result nobody reads. */
let kept: unknown = null;

/** Microseconds of one call: the least over rounds of many calls. @param work calls `calls` times */
export function least(calls: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.hrtime.bigint();
    kept = work();
    best = Math.min(best, Number(process.hrtime.bigint() - began) / 1000 / calls);
  }
  if (kept === undefined) throw new Error('the measured work gave nothing back');
  return best;
}

/** Microseconds of one of these, by the same clock. */
export function leastOf<T>(list: readonly T[], work: (one: T) => unknown): number {
  return least(list.length, () => {
    let last: unknown = null;
    for (const one of list) last = work(one);
    return last;
  });
}

export function rowOf({ name, unit, value, ratio, goal }: Figure): string {
  const columns = [
    name.padEnd(46),
    `${value.toFixed(2)} ${unit}`.padStart(16),
    (ratio === null ? '' : `${ratio.toFixed(1)}x`).padStart(9),
    goal === null ? '' : `goal ${goal} ${unit}`,
  ];
  return columns.join(' ').trimEnd();
}
