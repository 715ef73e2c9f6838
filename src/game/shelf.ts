/** What lies on the start page: meetings to go on with, finished ones, and damaged records. */
import type { Open, Scenario } from '../core/types';
import type { KeptAttempt } from './attempt';
import { judge } from './judge';
import type { AsideRow } from './kept/database';
import type { Found, Keep } from './kept/keep';
import { asideOf } from './kept/rows';
import { marked } from './marking';

/** A meeting on the shelf. */
export interface Shelved {
  readonly attempt: KeptAttempt;
  /** Where it stands or how it ended; null for one of other rules, which is not played anew. */
  readonly standing: Pick<Open, 'turn' | 'ended'> | null;
}

export interface Shelf {
  /** Under way, the one touched last first. */
  readonly open: readonly Shelved[];
  readonly done: readonly Shelved[];
  /** Set aside now or earlier. */
  readonly aside: readonly AsideRow[];
}

/** A record as it is shown, or the row of one that was set aside. */
async function shelved(found: Found, keep: Keep, scenario: Scenario): Promise<Shelved | AsideRow> {
  const verdict = judge(found.record, scenario);
  switch (verdict.kind) {
    case 'faulty':
      // Where the store refuses to move it, it stays where it lies and is told all the same.
      await keep.setAside(found, verdict).catch(() => {});
      return asideOf(found, verdict);
    case 'past':
      return { attempt: verdict.attempt, standing: null };
    default: {
      const { turn, ended } = verdict.meeting.open;
      const attempt = marked(verdict.attempt, verdict.meeting);
      return { attempt, standing: { turn, ended } };
    }
  }
}

const isShown = (one: Shelved | AsideRow): one is Shelved => 'attempt' in one;

/** Reads everything that is kept and sets aside what is faulty. @throws what the store throws */
export async function readShelf(keep: Keep, scenario: Scenario): Promise<Shelf> {
  const judged = (found: readonly Found[]) =>
    Promise.all(found.map((one) => shelved(one, keep, scenario)));
  const open = await judged(await keep.list(false));
  const done = await judged(await keep.list(true));
  const before = await keep.aside();
  const now = [...open, ...done].filter((one): one is AsideRow => !isShown(one));
  const fresh = now.filter(({ id }) => before.every((row) => row.id !== id));
  return { open: open.filter(isShown), done: done.filter(isShown), aside: [...before, ...fresh] };
}
