/** Writes what is played one step after the other, and makes up for a write that failed. */
import type { KeptAttempt } from '../attempt';
import { type Keep, SeatLost } from './keep';

/** `lost`: another tab plays now. */
export type Outcome = 'written' | 'failed' | 'lost';

export interface Writer {
  write(step: () => Promise<void>): void;
  /** Resolves when everything so far is written or given up. */
  settled(): Promise<void>;
}

/**
 * After a failed write the next one writes the whole attempt, so that no action is left out.
 * @param whole the attempt as it stands now
 */
export function writerFor(
  keep: Keep,
  whole: () => KeptAttempt,
  tell: (outcome: Outcome) => void,
): Writer {
  let writing: Promise<void> = Promise.resolve();
  let behind = false;
  const written = () => {
    behind = false;
    tell('written');
  };
  const failed = (error: unknown) => {
    behind = true;
    tell(error instanceof SeatLost ? 'lost' : 'failed');
  };
  return {
    write(step) {
      writing = writing.then(() => (behind ? keep.begin(whole()) : step())).then(written, failed);
    },
    settled: () => writing,
  };
}
