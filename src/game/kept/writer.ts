/** Writes what is played one step after the other, and makes up for a write that failed. */
import { SeatLost } from './keep';

/** `lost`: another tab plays now. */
export type Outcome = 'written' | 'failed' | 'lost';

export interface Writer {
  write(step: () => Promise<void>): void;
  /** Resolves when everything so far is written or given up. */
  settled(): Promise<void>;
  /** Writes nothing any more. */
  close(): void;
}

/** Milliseconds after which everything is tried again when a write failed. */
export const AGAIN = 5000;

/**
 * A step that fails is made up for by writing the whole attempt: at once, at the next step, and
 * every few seconds. When another tab has taken the seat, this one writes nothing any more.
 * @param mend writes the whole attempt as it stands now
 * @param behind something is missing in the store from the start
 */
export function writerFor(
  mend: () => Promise<void>,
  tell: (outcome: Outcome) => void,
  behind = false,
): Writer {
  let writing: Promise<void> = Promise.resolve();
  let closed = false;
  let owes = behind;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    closed = true;
    clearTimeout(again);
  };
  const failed = (error: unknown) => {
    const lost = error instanceof SeatLost;
    owes = true;
    if (lost) close();
    else again = setTimeout(() => write(mend), AGAIN);
    console.warn('Not saved:', error);
    tell(lost ? 'lost' : 'failed');
  };
  const perform = async (step: () => Promise<void>) => {
    if (closed) return;
    clearTimeout(again);
    try {
      await (owes ? mend() : step().catch((error) => mended(error, mend)));
      owes = false;
      tell('written');
    } catch (error) {
      if (!closed) failed(error);
    }
  };
  const write = (step: () => Promise<void>) => {
    writing = writing.then(() => perform(step));
  };
  return { write, settled: () => writing, close };
}

function mended(error: unknown, mend: () => Promise<void>): Promise<void> {
  if (error instanceof SeatLost) throw error;
  return mend();
}
