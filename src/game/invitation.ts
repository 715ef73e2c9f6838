/** A link that leads straight to a customer: `?meet=oren`, as a trainer may hand it out. */
import { freshAttempt } from './begin';
import type { Desk } from './desk';
import type { Place } from './place';
import { newSeed } from './seed';

const NAME = 'meet';

/** Id of the account that a link asks for, known or not. */
export const meetingAsked = (search: string): string | null =>
  new URLSearchParams(search).get(NAME);

/** What is left of an address's search once its invitation was followed: a reload begins no other meeting. */
export function withoutInvitation(search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete(NAME);
  return asked.size > 0 ? `?${asked}` : '';
}

/**
 * Begins a guided meeting with the account that was asked for; an unknown one is told.
 * @returns its table, or null when there is no such account
 */
export async function followInvitation(
  { account, scenario, keep, troubles }: Pick<Desk, 'account' | 'scenario' | 'keep' | 'troubles'>,
  id: string,
  language: string,
): Promise<Place | null> {
  if (id !== account.id) {
    troubles.tell('account');
    return null;
  }
  const attempt = freshAttempt(scenario, newSeed(), { mode: 'guided', difficulty: 1, language });
  await keep.begin(attempt);
  return { screen: 'attempt', id: attempt.id, atTable: true };
}
