/** What lies on the start page: meetings to go on with, finished ones, and damaged records. */
import type { Scenario } from '../core/types';
import type { KeptAttempt } from './attempt';
import { judge } from './begin';
import type { AsideRow } from './kept/database';
import type { Found, Keep } from './kept/keep';

export interface Shelf {
  /** Under way, the one touched last first. */
  readonly open: readonly KeptAttempt[];
  readonly done: readonly KeptAttempt[];
  /** Set aside now or earlier. */
  readonly aside: readonly AsideRow[];
}

/** Those that can be shown; a faulty one is moved aside. */
async function sorted(found: readonly Found[], keep: Keep, scenario: Scenario) {
  const sound: KeptAttempt[] = [];
  for (const one of found) {
    const verdict = judge(one.record, scenario);
    if (typeof verdict === 'string') await keep.setAside(one, verdict);
    else sound.push(verdict);
  }
  return sound;
}

/** Reads everything that is kept and sets aside what is faulty. */
export async function readShelf(keep: Keep, scenario: Scenario): Promise<Shelf> {
  const open = await sorted(await keep.list(false), keep, scenario);
  const done = await sorted(await keep.list(true), keep, scenario);
  return { open, done, aside: await keep.aside() };
}
