/** A meeting in ids, line by line, for the page, the debrief and the print. */
import type { Cue, Exchange } from '../core/types';
import { type BeatKind, customerLines, type Line, playerLine, type Scene } from './lines';
import { BLANK, type Memory } from './memory';

export interface TranscriptLine extends Line {
  readonly turn: number;
  readonly who: 'player' | 'customer';
  readonly kind: BeatKind;
  /** What it gives away; null for the player's lines. */
  readonly cue: Cue | null;
}

/** Id of the words for who or what a line comes from. */
export function sourceOf({ who, kind }: TranscriptLine): string {
  if (kind === 'seen') return 'transcript.seen';
  if (kind === 'read') return 'transcript.read';
  return who === 'player' ? 'transcript.player' : 'customer.name';
}

export interface Transcript {
  readonly lines: readonly TranscriptLine[];
  /** What `playerLine` and the next exchange need. */
  readonly memory: Memory;
}

export const EMPTY: Transcript = { lines: [], memory: BLANK };

/** The transcript with one more exchange. */
export function continued(transcript: Transcript, exchange: Exchange, scene: Scene): Transcript {
  const { turn } = exchange;
  const own = playerLine(exchange.action, scene, transcript.memory);
  const { beats, memory } = customerLines(exchange, scene, transcript.memory);
  const lines: TranscriptLine[] = [];
  if (own) lines.push({ ...own, turn, who: 'player', kind: 'said', cue: null });
  for (const beat of beats) lines.push({ ...beat, turn, who: 'customer' });
  return { lines: [...transcript.lines, ...lines], memory };
}

/** The transcript of a whole meeting, or of its first exchanges. */
export function transcribe(exchanges: readonly Exchange[], scene: Scene): Transcript {
  return exchanges.reduce((transcript, exchange) => continued(transcript, exchange, scene), EMPTY);
}
