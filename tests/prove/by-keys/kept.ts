/** What the page has kept of a meeting, and what it has to be. */
import type { Action } from '../../../src/core/types';
import type { GivenScore } from '../../../src/game/attempt';
import { givenScore } from '../../../src/game/marking';
import { readAll } from '../../browser/store';
import { type Keyboard, waitFor } from './hand';
import type { Script } from './walk';

export interface Kept {
  readonly score: GivenScore;
  readonly actions: readonly Action[];
}

const actionsIn = async (keyboard: Keyboard): Promise<Action[]> => {
  const rows = await keyboard.evaluate(readAll<{ action: Action }>, 'actions');
  return rows.map(({ action }) => action);
};

/** Waits until the page has kept so many actions: then it has taken in what was done. */
export async function keptUpTo(keyboard: Keyboard, count: number): Promise<void> {
  await waitFor(`action ${count} in the store`, async () => {
    const { length } = await actionsIn(keyboard);
    return length >= count || null;
  });
}

/** The finished meeting in the page's own store. @throws Error when it is not kept in time */
export async function keptBy(keyboard: Keyboard): Promise<Kept> {
  const score = await waitFor('the score in the store', async () => {
    const attempts = await keyboard.evaluate(
      readAll<{ done: boolean; score: GivenScore }>,
      'attempts',
    );
    return attempts.find(({ done }) => done)?.score ?? null;
  });
  return { score, actions: await actionsIn(keyboard) };
}

/** The same from the script. */
export const keptOf = ({ steps, end }: Script): Kept => ({
  score: givenScore(end),
  actions: steps.map(({ action }) => action),
});
