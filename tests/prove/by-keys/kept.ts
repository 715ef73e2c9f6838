/** What the page has kept of a meeting, and what it has to be. */
import type { Action } from '../../../src/core/types';
import type { GivenScore } from '../../../src/game/attempt';
import { givenScore } from '../../../src/game/marking';
import { readAll } from '../../browser/store';
import type { Keyboard } from './hand';
import type { Script } from './walk';

export interface Kept {
  readonly score: GivenScore | null;
  readonly actions: readonly Action[];
}

const EVERY = 50;
const LOOKS = 200;

/** The finished meeting in the page's own store. @throws Error when it is not kept in time */
export async function keptBy(keyboard: Keyboard): Promise<Kept> {
  for (let look = 0; look < LOOKS; look++) {
    const attempts = await keyboard.evaluate(
      readAll<{ done: boolean; score: GivenScore }>,
      'attempts',
    );
    const done = attempts.find((one) => one.done);
    if (done) {
      const rows = await keyboard.evaluate(readAll<{ action: Action }>, 'actions');
      return { score: done.score, actions: rows.map(({ action }) => action) };
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  throw new Error('the score was never kept');
}

/** The same from the script. */
export const keptOf = ({ steps, end }: Script): Kept => ({
  score: givenScore(end),
  actions: steps.map(({ action }) => action),
});
