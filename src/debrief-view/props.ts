/** What the debrief is drawn from: a recording and what is known of how it came about. */
import type { Recording, Scenario } from '../core/types';
import type { Mode } from '../core/vocabulary';
import type { Scene } from '../words/lines';
import type { Face } from '../words/signs/face';
import type { Speech } from '../words/speech';

/** An earlier meeting with the same customer, which this one left at `turn` to go another way. */
export interface Earlier {
  readonly recording: Recording;
  /** The first turn that was played anew, 1 for the first. */
  readonly turn: number;
}

export interface DebriefProps {
  readonly scenario: Scenario;
  readonly recording: Recording;
  /** Whole milliseconds from the start of the attempt to each action. */
  readonly times: readonly number[];
  readonly mode: Mode;
  /** How often a move was taken back in guided mode. */
  readonly takebacks: number;
  /** What chooses the sentences; of the account, the same in every language. */
  readonly scene: Scene;
  readonly speech: Speech;
  readonly earlier?: Earlier | null;
  readonly face?: Face;
  /** Plays the same customer again from the start of this turn; without it nothing offers to. */
  onReplay?(turn: number): void;
  /** Hands the recording out as a file. */
  onSave?(): void;
  /** Meets another customer in the same way. */
  onAgain?(): void;
}
