/** Meetings of the first account, played by the house's bots. */

import { luckOf } from '../../src/bots/player';
import { anyMove } from '../../src/bots/simple';
import { legal, play, start } from '../../src/core/meeting';
import type { Action, Meeting, View } from '../../src/core/types';
import { view } from '../../src/core/view';
import { freshAttempt, setupOf, type Wish } from '../../src/game/begin';
import { oren } from '../../src/scenario/shipped';
import { familiesOf, type Texts } from '../../src/words/keys';
import type { Scene } from '../../src/words/lines';
import { madeUp, rows } from '../words/table';

export const { scenario, account } = oren;

export const scene: Scene = {
  rows,
  families: familiesOf(madeUp('abc', 'en') as Texts),
  style: account.customer.style,
  seed: 7,
};

export const wish: Wish = { mode: 'guided', difficulty: 1, language: 'en' };

export const fresh = (seed = 7) => freshAttempt(scenario, seed, wish);

/** Every view of a meeting in which anything legal is done, from the first to the last. */
export function* views(seed: number, turns = 40): Generator<View> {
  let meeting: Meeting = start(scenario, setupOf(seed, 1));
  const luck = luckOf(seed);
  for (let turn = 0; turn < turns; turn++) {
    const seen = view(meeting, 'realistic');
    yield seen;
    const may = legal(seen);
    if (seen.open.ended !== null || may.moves.length === 0) return;
    const moves = may.moves.filter(({ move }) => move !== 'walk');
    meeting = play(meeting, anyMove(seen, { ...may, moves }, luck)).meeting;
  }
}

/** A few turns that are always legal. */
export const talk: readonly Action[] = [
  { move: 'prepare', items: ['file'], hotel: false, specialist: false },
  { move: 'rapport' },
  { move: 'ask', about: 'concerns' },
  { move: 'explain', topic: 'workflow', depth: 2 },
  { move: 'listen' },
];
