import { CUE, EXPLAIN } from '../constants';
import { showFaces, showJargon } from '../customer/cues';
import { understand } from '../customer/understanding';
import { count, type Draft, note, react, remember } from '../draft';
import { STREAM, u } from '../random';
import type { View } from '../types';
import { BETS, type Bet, DEPTHS } from '../vocabulary';
import { always, type Move } from './move';

/** Notes pushing on while she is upset; used by every move that presents. */
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

const knows = ({ table }: View, id: string) => table.topics.some((topic) => topic.id === id);

export const explain: Move<'explain'> = {
  name: 'explain',
  sells: true,
  tells: true,
  bets: true,
  offers: always((table) =>
    table.topics.flatMap(({ id }) =>
      DEPTHS.map((depth) => ({ move: 'explain' as const, topic: id, depth })),
    ),
  ),
  refuses(view, { topic, depth, bet }) {
    if (!knows(view, topic)) return 'unknownSubject';
    return isDepth(depth) && isBet(bet) ? null : 'badNumber';
  },
  play(draft, { topic: id, depth, bet }) {
    const topic = draft.scenario.table.topics.findIndex((t) => t.id === id);
    count(draft, `explain.${id}`);
    remember(draft, `depth.${id}`, depth);
    talkOver(draft);
    const m = understand(draft, topic, depth);
    settleBet(draft, bet, m > EXPLAIN.off ? 1 : m < -EXPLAIN.off ? 2 : 0);
    draft.open.unchecked = draft.open.unchecked.map((open, t) => open || t === topic);
    showFaces(draft, m, id);
    if (u(draft.seed, STREAM.passingJargon, draft.turn, 3) < EXPLAIN.jargon)
      showJargon(draft, topic, CUE.jargonPassing, STREAM.jargonCue);
  },
};
