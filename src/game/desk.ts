/** What the page has at hand, and how an attempt is taken up at it. */
import type { Action } from '../core/types';
import type { Assembled } from '../scenario/assemble';
import { writtenFor } from '../scenario/languages';
import type { Scene } from '../words/lines';
import type { Row } from '../words/rows';
import type { Fault, KeptAttempt } from './attempt';
import { judge, type Verdict } from './judge';
import type { Disk } from './kept/disk';
import type { Keep } from './kept/keep';
import { type Seat, takeSeat } from './kept/seat';
import { openSession, type Session } from './session';
import type { Speaker } from './sound/speaker';
import { familiesNow, type Library, type Written } from './texts';
import type { Troubles } from './troubles';
import { within } from './within';

export interface Desk extends Assembled {
  /** Rows that all accounts share. */
  readonly rows: readonly Row[];
  readonly library: Library;
  /** The browser's own store; null when there is none. */
  readonly disk: Disk | null;
  readonly keep: Keep;
  /** Name of this tab. */
  readonly holder: string;
  readonly troubles: Troubles;
  readonly speaker: Speaker;
}

/** How taking up an attempt ended. */
export type Seated =
  | { readonly kind: 'seated'; readonly session: Session; leave(): void }
  /** Another tab plays it. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'faulty'; readonly fault: Fault }
  /** Finished under other rules: its score is shown, it is not played anew. */
  | { readonly kind: 'past'; readonly attempt: KeptAttempt; readonly fault: Fault }
  | Unknown;

/** There is no such attempt here. */
interface Unknown {
  readonly kind: 'unknown';
}

type Found = (Verdict | Unknown) & { readonly unsaved?: boolean };

/** What chooses the sentences of a meeting with the customer of a seed. */
export function sceneOf({ account, rows, library }: Desk, seed: number): Scene {
  return {
    rows: [...rows, ...account.lines],
    style: account.customer.style,
    seed,
    // They are more when all texts are there, which is before she first answers.
    get families() {
      return familiesNow(library);
    },
  };
}

/** Whether an attempt can be shown with the first texts: nobody has said anything. */
const isFresh = (found: Found) =>
  found.kind === 'sound' && found.attempt.recording.actions.length === 0;

/** A session in which what is done waits for the sentences of her answer. */
function patient(session: Session, { library, troubles }: Desk): Session {
  let waits = false;
  const act = (action: Action) => {
    const language = writtenFor(session.get().attempt.language);
    if (library.has(language)) return session.act(action);
    if (waits) return;
    waits = true;
    library
      .fetch(language)
      .then(
        () => session.act(action),
        () => troubles.tell('texts', () => act(action)),
      )
      .finally(() => {
        waits = false;
      });
  };
  return { ...session, act };
}

/** How an attempt is taken up. */
interface Asked {
  /** The texts that it is shown in. */
  readonly language: Written;
  /** Takes it from the tab that plays it now. */
  readonly force?: boolean;
}

/** Attempts that a tab is taking up or playing; it sits down again only after it got up. */
const sitting = new Map<string, Promise<void>>();
/** Milliseconds that the last writes may take before the seat is given back all the same. */
const LAST_WRITES = 5000;

/**
 * Takes up an attempt of this browser.
 * @throws TextsMissing when its texts cannot be fetched, else what the store throws
 */
export async function takeUp(desk: Desk, id: string, asked: Asked): Promise<Seated> {
  const name = `${desk.holder} ${id}`;
  const before = sitting.get(name);
  let up = () => {};
  const sits = new Promise<void>((resolve) => {
    up = resolve;
  });
  sitting.set(name, sits);
  await before;
  try {
    const seated = await sitDown(desk, id, asked, up);
    if (seated.kind !== 'seated') up();
    return seated;
  } catch (error) {
    up();
    throw error;
  }
}

async function sitDown(desk: Desk, id: string, asked: Asked, up: () => void): Promise<Seated> {
  const { language, force = false } = asked;
  let session: Session | null = null;
  let lost = false;
  const onLost = () => {
    lost = true;
    session?.lose();
  };
  const seat = await takeSeat(desk.disk, { attempt: id, holder: desk.holder, force, onLost });
  if (!seat) return { kind: 'taken' };
  try {
    const found = await verdictOn(desk, id);
    if (!isFresh(found)) await desk.library.fetch(language);
    if (found.kind !== 'sound') {
      await seat.release();
      return found;
    }
    const scene = sceneOf(desk, found.attempt.recording.setup.seed);
    const table = { ...desk, scene, seat: seat.token };
    session = patient(openSession(table, found.attempt, found.unsaved), desk);
    if (lost) session.lose();
    return { kind: 'seated', session, leave: leaving(session, seat, up) };
  } catch (error) {
    await seat.release();
    throw error;
  }
}

/** Gives the seat back when the last writes are done, once. */
function leaving(session: Session, seat: Seat, up: () => void): () => void {
  let isUp = false;
  return () => {
    if (isUp) return;
    isUp = true;
    // Writes that take longer were told on the page; the seat must not wait for them.
    void within(session.leave(), LAST_WRITES)
      .catch(() => {})
      .then(seat.release)
      .finally(up);
  };
}

/** What becomes of an attempt; a faulty one is set aside. */
async function verdictOn({ keep, scenario }: Desk, id: string): Promise<Found> {
  const found = await keep.find(id);
  if (!found) return { kind: 'unknown' };
  const verdict = judge(found.record, scenario);
  if (verdict.kind === 'faulty') await keep.setAside(found, verdict);
  return { ...verdict, unsaved: found.unsaved === true };
}
