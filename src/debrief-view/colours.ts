/** The colour of what was done in a turn: the one of its intent in the meeting. */
import type { Turn } from '../core/debrief/timeline';
import type { MoveName } from '../core/types';

type Colour = 'petrol' | 'indigo' | 'plum' | 'coral' | 'ink';

const OF: Readonly<Record<MoveName, Colour>> = {
  ...{ prepare: 'ink', forecast: 'ink', aftercare: 'ink' },
  ...{ rapport: 'petrol', ask: 'petrol', confirm: 'petrol', more: 'petrol', check: 'petrol' },
  ...{ listen: 'petrol', acknowledge: 'petrol' },
  ...{ explain: 'indigo', answer: 'indigo' },
  ...{ demo: 'plum', address: 'plum', hype: 'plum' },
  ...{ propose: 'coral', packages: 'coral', hold: 'coral', accept: 'coral' },
  ...{ spend: 'coral', trial: 'coral', close: 'coral', walk: 'coral' },
};

/** @param turn undefined and the briefing are ink */
export function colourOf(turn: Turn | undefined): Colour {
  const move = turn && turn.turn > 0 ? turn.moves[0] : undefined;
  return move ? OF[move] : 'ink';
}
