/** What the page has at hand, and how an attempt is taken up at it. */
import type { Assembled } from '../scenario/assemble';
import { familiesOf } from '../words/keys';
import type { Scene } from '../words/lines';
import type { Row } from '../words/rows';
import type { Fault, KeptAttempt } from './attempt';
import { judge, type Verdict } from './judge';
import type { Database } from './kept/database';
import type { Keep } from './kept/keep';
import { takeSeat } from './kept/seat';
import { openSession, type Session } from './session';
import type { Speaker } from './sound/speaker';
import type { Library } from './texts';

export interface Desk extends Assembled {
  /** Rows that all accounts share. */
  readonly rows: readonly Row[];
  readonly library: Library;
  readonly database: Database | null;
  readonly keep: Keep;
  /** Name of this tab. */
  readonly holder: string;
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

/** Families that both languages have, so that the language never chooses a sentence. */
async function sceneOf({ account, rows, library }: Desk, seed: number): Promise<Scene> {
  const [he, en] = await Promise.all([library.fetch('he'), library.fetch('en')]);
  return {
    rows: [...rows, ...account.lines],
    families: familiesOf(he, en),
    style: account.customer.style,
    seed,
  };
}

/**
 * Takes up an attempt of this browser.
 * @param force takes it from the tab that plays it now
 * @throws when the texts cannot be fetched
 */
export async function takeUp(desk: Desk, id: string, force = false): Promise<Seated> {
  let session: Session | null = null;
  let lost = false;
  const onLost = () => {
    lost = true;
    session?.lose();
  };
  const seat = await takeSeat(desk.database, { attempt: id, holder: desk.holder, force, onLost });
  if (!seat) return { kind: 'taken' };
  const verdict = await verdictOn(desk, id);
  if (verdict.kind !== 'sound') {
    seat.release();
    return verdict;
  }
  const { attempt } = verdict;
  const scene = await sceneOf(desk, attempt.recording.setup.seed);
  session = openSession({ ...desk, scene }, attempt);
  if (lost) session.lose();
  return { kind: 'seated', session, leave: seat.release };
}

/** What becomes of an attempt; a faulty one is set aside. */
async function verdictOn({ keep, scenario }: Desk, id: string): Promise<Verdict | Unknown> {
  const found = await keep.find(id);
  if (!found) return { kind: 'unknown' };
  const verdict = judge(found.record, scenario);
  if (verdict.kind === 'faulty') await keep.setAside(found, verdict);
  return verdict;
}
