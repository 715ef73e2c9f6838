import { ADDRESS } from '../constants';
import { address as answerFear, hype as talkAway } from '../customer/risk';
import { count } from '../draft';
import { at } from '../exact';
import { EVIDENCE, FEARS } from '../vocabulary';
import { always, type Move } from './move';
import { isBet, settleBet, talkOver } from './presenting';

/** To answer a fear with a piece of evidence. */
export const address: Move<'address'> = {
  name: 'address',
  sells: true,
  tells: true,
  bets: true,
  offers: always(() =>
    FEARS.flatMap((fear) =>
      EVIDENCE.map((evidence) => ({ move: 'address' as const, fear, evidence })),
    ),
  ),
  refuses(_, { fear, evidence, bet }) {
    if (!FEARS.includes(fear) || !EVIDENCE.includes(evidence)) return 'unknownSubject';
    return isBet(bet) ? null : 'badNumber';
  },
  play(draft, { fear, evidence, bet }) {
    talkOver(draft);
    const calm = at(draft.mind.risk, FEARS.indexOf(fear)) < ADDRESS.open;
    const share = answerFear(draft, fear, evidence);
    settleBet(draft, bet, calm ? 2 : share <= ADDRESS.works ? 1 : 0);
  },
};

/** To talk a fear away with a promise that nothing stands behind. */
export const hype: Move<'hype'> = {
  name: 'hype',
  sells: true,
  tells: true,
  offers: always(() => FEARS.map((fear) => ({ move: 'hype' as const, fear }))),
  refuses: (_, { fear }) => (FEARS.includes(fear) ? null : 'unknownSubject'),
  play(draft, { fear }) {
    count(draft, 'hype');
    talkAway(draft, fear);
  },
};
