/** What lies on the start page: meetings to go on with, finished ones, and damaged records. */
import type { Open, Scenario } from '../core/types';
import type { KeptAttempt } from './attempt';
import { judge } from './judge';
import type { AsideRow } from './kept/database';
import type { Found, Keep } from './kept/keep';

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

/** A record as it is shown, or null when it was moved aside. */
async function shelved(found: Found, keep: Keep, scenario: Scenario): Promise<Shelved | null> {
  const verdict = judge(found.record, scenario);
  switch (verdict.kind) {
    case 'faulty':
      await keep.setAside(found, verdict);
      return null;
    case 'past':
      return { attempt: verdict.attempt, standing: null };
    default: {
      const { turn, ended } = verdict.meeting.open;
      return { attempt: verdict.attempt, standing: { turn, ended } };
    }
  }
}

async function sorted(found: readonly Found[], keep: Keep, scenario: Scenario) {
  const all: Shelved[] = [];
  for (const one of found) {
    const next = await shelved(one, keep, scenario);
    if (next) all.push(next);
  }
  return all;
}

/** Reads everything that is kept and sets aside what is faulty. */
export async function readShelf(keep: Keep, scenario: Scenario): Promise<Shelf> {
  const open = await sorted(await keep.list(false), keep, scenario);
  const done = await sorted(await keep.list(true), keep, scenario);
  return { open, done, aside: await keep.aside() };
}
