/** The meeting that an invitation leads to. */
import type { Scenario } from '../core/types';
import type { KeptAttempt } from './attempt';
import { freshAttempt } from './begin';
import type { Desk } from './desk';
import type { Place } from './place';

export interface Invited {
  /** Of the account, known or not. */
  readonly id: string;
  /** Of the page. */
  readonly language: string;
  readonly seed: number;
}

/**
 * Customer of the first meeting of everybody who comes by a link: a class has met the same one, and
 * her page can be drawn before it is asked for. With her a deal is in reach of a middling seller:
 * the expert bot makes 84 points, the average one 68.
 */
export const FIRST_SEED = 30;

/** The guided meeting that a link leads to. */
export const invitedAttempt = (scenario: Scenario, seed: number, language: string): KeptAttempt =>
  freshAttempt(scenario, seed, { mode: 'guided', difficulty: 1, language });

/**
 * Begins a guided meeting with the account that was asked for; an unknown one is told.
 * @returns its table, or null when there is no such account
 */
export async function followInvitation(
  { account, scenario, keep, troubles }: Pick<Desk, 'account' | 'scenario' | 'keep' | 'troubles'>,
  { id, language, seed }: Invited,
): Promise<Place | null> {
  if (id !== account.id) {
    troubles.tell('account');
    return null;
  }
  const attempt = invitedAttempt(scenario, seed, language);
  await keep.begin(attempt);
  return { screen: 'attempt', id: attempt.id, atTable: true };
}
