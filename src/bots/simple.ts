/** Bots that do not try to sell: the lower end of the scale. */
import type { Action, Legal, View } from '../core/types';
import { chipsFor } from './chips';
import { type Bot, type Luck, luckOf } from './player';
import { anyOf } from './seat';

/** Ends the meeting; after it, nothing more is done. */
const leave: Action = { move: 'walk' };

const even = (bins: number) => chipsFor(Array.from({ length: bins }, () => 1 / bins));

/** An offer with every option by luck. */
function anyOffer({ table }: View, luck: Luck): Action {
  const options = table.issues.map(({ cost }) => Math.floor(luck() * cost.length));
  const asks = [null, ...table.conditions.map(({ id }) => id)];
  return { move: 'propose', offer: { options, condition: anyOf(asks, luck) } };
}

/** Any legal move; what has a shape to fill counts as one move. */
export function anyMove(view: View, options: Legal, luck: Luck): Action {
  const offers = options.propose ? [anyOffer(view, luck)] : [];
  return anyOf([...options.moves, ...offers], luck);
}

export const random: Bot = {
  name: 'random',
  sit(seed) {
    const luck = luckOf(seed);
    return (view, options) => anyMove(view, options, luck);
  },
};

/** Repeats the same few moves whatever she says. */
export const spammer: Bot = {
  name: 'spammer',
  sit: () => (view) => {
    const { topics } = view.table;
    if (view.open.ended !== null) return leave;
    const cycle: Action[] = [
      { move: 'explain', topic: topics[0]?.id ?? '', depth: 2 },
      { move: 'listen' },
      { move: 'acknowledge', feeling: 'worry' },
      { move: 'ask', about: 'needs' },
    ];
    return cycle[view.open.turn % cycle.length] ?? { move: 'listen' };
  },
};

/** Foretells that nothing will come of it, and leaves. */
export const quitter: Bot = {
  name: 'quitter',
  sit: () => (_, options) => {
    if (options.forecast === 'briefing')
      return {
        move: 'forecast',
        stage: 'briefing',
        level: even(4),
        fear: even(6),
        close: [10, 0, 0, 0, 0],
      };
    return leave;
  },
};
