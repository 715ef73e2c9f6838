/** The yardstick: as little as a pure step can do on the machine of the same run. */
import { least } from './figure';

const CALLS = 200_000;
const FIELDS = { a: 0, b: 1, c: 2, d: 3, e: 4, f: 5, g: 6, h: 7, i: 8, j: 9, turn: 0 };

/** Eleven fields copied and two changed. */
function step(state: Readonly<Record<string, number>>, by: number) {
  return { ...state, a: (state.a ?? 0) + by, turn: (state.turn ?? 0) + 1 };
}

/** Microseconds of one step of the plain reducer. */
export function plainStep(): number {
  return least(CALLS, () => {
    let state: Readonly<Record<string, number>> = FIELDS;
    for (let i = 0; i < CALLS; i++) state = step(state, i);
    return state;
  });
}
