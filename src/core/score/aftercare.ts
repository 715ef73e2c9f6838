/** What is worth doing for her after the meeting. */
import { LIMIT } from '../constants';
import type { Open } from '../types';
import type { Aftercare } from '../vocabulary';
import type { Story } from './story';

/** Useful after-care in the order of the vocabulary; two things can be done at most. */
function useful({ mind, open }: Story): Aftercare[] {
  if (open.ended === 'walk') return ['call'];
  if (open.ended !== 'deal') return [];
  const owes = mind.promises.some(({ source }) => source === 'term');
  return [
    ...(mind.deferred > 0 ? (['answers'] as const) : []),
    ...(owes ? (['handover'] as const) : []),
    'summary',
  ];
}

const done = (open: Open, what: Aftercare) => open.aftercare.includes(what);

/** Useful things that were done, and those left undone of the two that could be. */
export function afterwards(story: Story): { done: Aftercare[]; undone: Aftercare[]; due: number } {
  const all = useful(story);
  const due = Math.min(LIMIT.aftercare, all.length);
  const kept = all.filter((what) => done(story.open, what));
  const undone = all.filter((what) => !done(story.open, what)).slice(0, due - kept.length);
  return { done: kept, undone, due };
}
