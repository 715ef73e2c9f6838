/** What happens in a turn: hidden effects with their cause, and cues that can be seen. */
import type { EffectCode, NumberOf } from '../effects';
import type { CueName } from '../vocabulary';

/** A quantity of her mind that an effect moved; `of` is the fear, topic or need. */
export interface Change {
  readonly what: 'trust' | 'patience' | 'anger' | 'risk' | 'understanding' | 'cover';
  readonly of?: string;
  readonly before: number;
  readonly after: number;
}

interface Caused<C extends EffectCode> {
  readonly kind: 'effect';
  readonly turn: number;
  readonly code: C;
  readonly of?: string;
  readonly with?: string;
  readonly n: Readonly<Record<NumberOf<C>, number>>;
  readonly changes: readonly Change[];
}

/**
 * Why something happened: the rule (`code`), its subject, its numbers and what it moved. Secret in
 * play.
 */
export type Effect<C extends EffectCode = EffectCode> = C extends EffectCode ? Caused<C> : never;

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
