/** What happens in a turn: hidden effects with their cause, and cues that can be seen. */
import type { EffectCode } from '../effects';
import type { CueName } from '../vocabulary';

/** A quantity of her mind that an effect moved; `of` is the fear, topic or need. */
export interface Change {
  readonly what: 'trust' | 'patience' | 'anger' | 'risk' | 'understanding' | 'cover';
  readonly of?: string;
  readonly before: number;
  readonly after: number;
}

/** Why something happened: the rule (`code`), its subject and what it moved. Secret in play. */
export interface Effect {
  readonly kind: 'effect';
  readonly turn: number;
  readonly code: EffectCode;
  readonly of?: string;
  readonly with?: string;
  readonly n: Readonly<Record<string, number>>;
  readonly changes: readonly Change[];
}

/**
 * What a person at the table can see or hear: an ordinal level, never a number of her mind.
 * Levels: jargon 1..4 by halves; felt -1.5..1.5 by halves (above 0: too deep); confused, bored,
 * fear, tension, hurry 0..3; understood, readiness, left (worry left after evidence) 0..4.
 */
export interface Cue {
  readonly kind: 'cue';
  readonly turn: number;
  readonly cue: CueName;
  readonly of?: string;
  readonly with?: string;
  readonly level?: number;
}

export type MeetingEvent = Effect | Cue;
