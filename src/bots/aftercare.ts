/** After the meeting: what was left open is brought, handed over and written down. */
import type { Action } from '../core/types';
import { anyOf, type Seat } from './seat';

export function afterwards({ view, options, skills, luck, beliefs }: Seat): Action {
  const { ended, aftercare } = view.open;
  const owes = beliefs.deferred > 0;
  const wanted =
    ended === 'walk' ? ['call'] : owes ? ['answers', 'handover'] : ['handover', 'summary'];
  const next = options.moves.find(
    (action) => action.move === 'aftercare' && wanted.includes(action.what),
  );
  if (next && luck() < 0.5 + 0.5 * skills.emotion) return next;
  const any = options.moves.filter(({ move }) => move === 'aftercare');
  if (aftercare.length > 0 || any.length === 0) return { move: 'walk' };
  return anyOf(any, luck);
}
