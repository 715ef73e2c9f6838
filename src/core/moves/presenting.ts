/** What explaining, showing and proving have in common. */
import { type Draft, note, react } from '../draft';
import { BETS, type Bet, DEPTHS } from '../vocabulary';

/** Notes pushing on while she is upset. */
export function talkOver(draft: Draft): void {
  if (!draft.upset) return;
  note(draft, 'talkedOver');
  react(draft, 'talkedOver');
}

/** Keeps the reaction that the player called beside the one that came. */
export function settleBet(draft: Draft, bet: Bet | undefined, truth: Bet): void {
  if (bet !== undefined) note(draft, 'bet', { n: { bet, truth } });
}

export const isDepth = (depth: number): boolean => DEPTHS.some((d) => d === depth);
export const isBet = (bet: Bet | undefined): boolean => bet === undefined || BETS.includes(bet);
