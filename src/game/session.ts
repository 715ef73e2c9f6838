/** Holds the meeting, plays actions, and writes each one down as it is played. */
import { legal, play, start } from '../core/meeting';
import { takesTurn } from '../core/moves';
import type { Action, Exchange, Legal, Meeting, Scenario, View } from '../core/types';
import { view } from '../core/view';
import type { Scene } from '../words/lines';
import { continued, EMPTY, type Transcript } from '../words/transcript';
import type { GivenScore, KeptAttempt } from './attempt';
import type { Keep, Token } from './kept/keep';
import { type Outcome, writerFor } from './kept/writer';
import { cutAt, extended } from './progress';
import { store, type Watched } from './watched';

/** `nothing`: the browser keeps nothing. `failed`: it refused to write. */
export type Saving = 'saved' | 'nothing' | 'failed';

/** The meeting as it stands; every play makes a new one. */
export interface Moment {
  readonly attempt: KeptAttempt;
  readonly meeting: Meeting;
  readonly view: View;
  readonly legal: Legal;
  readonly transcript: Transcript;
  /** Exchanges of the meeting so far, oldest first. */
  readonly exchanges: readonly Exchange[];
  readonly saving: Saving;
  /** Another tab plays this attempt now. */
  readonly elsewhere: boolean;
}

export interface Session extends Watched<Moment> {
  readonly scene: Scene;
  /** @throws IllegalAction when the action is not legal now */
  act(action: Action): void;
  /** Takes the last turn back; counted. Does nothing where it is not allowed. */
  takeBack(): void;
  /** The meeting and its after-care are over, and these are its marks. */
  finish(score: GivenScore): void;
  speak(language: string): void;
  /** From now on another tab plays. */
  lose(): void;
  /** Resolves when all that was played is written or given up. */
  settled(): Promise<void>;
  /** Gets up: waits for the writes and tries none again. */
  leave(): Promise<void>;
}

export interface Table {
  readonly scenario: Scenario;
  readonly scene: Scene;
  readonly keep: Keep;
  /** Name of this sitting. */
  readonly seat: Token;
}

type Played = Pick<Moment, 'meeting' | 'transcript' | 'exchanges'>;

function first(scenario: Scenario, attempt: KeptAttempt): Played {
  const meeting = start(scenario, attempt.recording.setup);
  return { meeting, transcript: EMPTY, exchanges: [] };
}

function next(before: Played, action: Action, scene: Scene): Played {
  const { meeting } = play(before.meeting, action);
  const exchange = meeting.open.last;
  if (!exchange || exchange === before.meeting.open.last) return { ...before, meeting };
  return {
    meeting,
    transcript: continued(before.transcript, exchange, scene),
    exchanges: [...before.exchanges, exchange],
  };
}

function through(actions: readonly Action[], table: Table, attempt: KeptAttempt): Played {
  return actions.reduce(
    (played, action) => next(played, action, table.scene),
    first(table.scenario, attempt),
  );
}

/** What is seen of a meeting in the mode of its attempt. */
function seen(played: Played, rest: Pick<Moment, 'attempt' | 'saving' | 'elsewhere'>): Moment {
  const sight = view(played.meeting, rest.attempt.mode);
  return { ...rest, ...played, view: sight, legal: legal(sight) };
}

/** Whether the last turn may be taken back: in guided mode, while the meeting goes on. */
export function mayTakeBack({ attempt, view: seen }: Moment): boolean {
  return attempt.mode === 'guided' && seen.open.turn > 0 && seen.open.ended === null;
}

/**
 * Sits down at the table with an attempt that `judge` has found sound, or with a fresh one.
 * The attempt must already lie in `keep`.
 * @param unsaved the browser's store has refused it so far
 */
export function openSession(table: Table, attempt: KeptAttempt, unsaved = false): Session {
  const { keep, seat, scene } = table;
  const saving = keep.saves ? 'saved' : 'nothing';
  const begun = { attempt, saving: unsaved ? 'failed' : saving, elsewhere: false } as const;
  const moments = store(seen(through(attempt.recording.actions, table, attempt), begun));

  const change = (by: Partial<Moment> | null) => by && moments.set({ ...moments.get(), ...by });
  const tell = (outcome: Outcome) => change(after(outcome, moments.get(), saving));
  const mend = () => keep.mend(moments.get().attempt, seat);
  const { write, settled, close } = writerFor(mend, tell, unsaved);
  const show = (played: Played, now: KeptAttempt) =>
    moments.set(seen(played, { ...moments.get(), attempt: now }));

  return {
    ...moments,
    scene,
    act(action) {
      const now = moments.get();
      if (now.elsewhere) return;
      const played = next(now, action, scene);
      const time = Date.now() - now.attempt.startedAt;
      const index = now.attempt.recording.actions.length;
      show(played, extended(now.attempt, action, time));
      write(() => keep.append({ attempt: attempt.id, index, action, time }, seat));
    },
    takeBack() {
      const now = moments.get();
      if (!mayTakeBack(now) || now.elsewhere) return;
      const shorter = shortened(now.attempt);
      const { actions } = shorter.recording;
      show(through(actions, table, shorter), shorter);
      write(() => keep.takeBack(attempt.id, actions.length, shorter.takebacks, seat));
    },
    finish(score) {
      change({ attempt: { ...moments.get().attempt, done: true, score } });
      write(() => keep.finish(attempt.id, score, seat));
    },
    speak(language) {
      if (moments.get().attempt.language === language) return;
      change({ attempt: { ...moments.get().attempt, language } });
      write(() => keep.speak(attempt.id, language, seat));
    },
    lose: () => {
      close();
      change({ elsewhere: true });
    },
    settled,
    leave: () => settled().then(close),
  };
}

/** What a write changes in the moment, null for nothing. */
function after(outcome: Outcome, now: Moment, saving: Saving): Partial<Moment> | null {
  if (outcome === 'lost') return { elsewhere: true };
  if (outcome === 'failed') return { saving: 'failed' };
  return now.saving === 'failed' ? { saving } : null;
}

/** Without the last turn and what came after it. */
function shortened(attempt: KeptAttempt): KeptAttempt {
  const last = attempt.recording.actions.findLastIndex(takesTurn);
  return cutAt(attempt, last, attempt.takebacks + 1);
}
