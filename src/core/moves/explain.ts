import { CUE, EXPLAIN } from '../constants';
import { showFaces, showJargon } from '../customer/cues';
import { understand } from '../customer/understanding';
import { count, remember } from '../draft';
import { indexOf } from '../exact';
import { STREAM, u } from '../random';
import type { View } from '../types';
import { DEPTHS } from '../vocabulary';
import { always, type Move } from './move';
import { isBet, isDepth, settleBet, talkOver } from './presenting';

const isTopic = ({ table }: View, id: string) => indexOf(table.topics, id) >= 0;

/** To explain a topic at one of the four depths. */
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
    if (!isTopic(view, topic)) return 'unknownSubject';
    return isDepth(depth) && isBet(bet) ? null : 'badNumber';
  },
  play(draft, { topic: id, depth, bet }) {
    const topic = indexOf(draft.scenario.table.topics, id);
    count(draft, 'explain', id);
    remember(draft, depth, 'depth', id);
    talkOver(draft);
    const m = understand(draft, topic, depth);
    settleBet(draft, bet, m > EXPLAIN.off ? 1 : m < -EXPLAIN.off ? 2 : 0);
    draft.open.unchecked = draft.open.unchecked.map((open, t) => open || t === topic);
    showFaces(draft, m, id);
    if (u(draft.seed, STREAM.passingJargon, draft.turn, 3) < EXPLAIN.jargon)
      showJargon(draft, topic, CUE.jargonPassing, STREAM.jargonCue);
  },
};
