/** The first meeting's guidance: one short note at a time, beside the thing it speaks of. */
import type { Moment } from './session';

/** In the order of the turns in which they are shown. */
export const NOTES = ['choose', 'read', 'depth', 'notebook'] as const;
export type CoachNote = (typeof NOTES)[number];

/**
 * The note for this turn, in the first guided meeting only.
 * @param seen notes that were read, 0 to all of them; all when the player wants none
 */
export function noteFor({ attempt, view }: Moment, seen: number): CoachNote | null {
  if (attempt.mode !== 'guided' || view.open.ended !== null) return null;
  const turn = Math.min(view.open.turn, NOTES.length - 1);
  return seen <= turn ? (NOTES[Math.max(seen, turn)] ?? null) : null;
}
