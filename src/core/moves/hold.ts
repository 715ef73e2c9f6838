import { BARGAIN } from '../constants';
import { agree, counter, startRound, takes } from '../customer/bargaining';
import { readiness, riskLeft } from '../customer/reading';
import { count, movePatience, note, react } from '../draft';
import type { Move } from './move';

/** To stay with the last offer: respected when she trusts and fears little. */
export const hold: Move<'hold'> = {
  name: 'hold',
  offers: ({ open }) => (open.standing && !open.agreed ? [{ move: 'hold' }] : []),
  refuses: ({ open }) => (open.agreed ? 'agreedAlready' : open.standing ? null : 'noOffer'),
  play(draft) {
    const { open, mind } = draft;
    const { standing } = open;
    if (standing === null) return;
    count(draft, 'hold');
    startRound(draft);
    const respected = mind.trust > BARGAIN.hold.trust && riskLeft(mind) < BARGAIN.hold.risk;
    note(draft, respected ? 'hold.respected' : 'hold.stubborn');
    if (respected) mind.bonus += BARGAIN.hold.bonus;
    else movePatience(draft, -BARGAIN.hold.patience);
    react(draft, respected ? 'heldFirm' : 'heldStubborn');
    if (takes(draft, standing)) agree(draft, standing);
    else counter(draft, standing);
  },
};

/** To take her counter-offer as it stands. */
export const accept: Move<'accept'> = {
  name: 'accept',
  offers: ({ open }) => (open.counter && !open.agreed ? [{ move: 'accept' }] : []),
  refuses: ({ open }) => (open.agreed ? 'agreedAlready' : open.counter ? null : 'noCounter'),
  play(draft) {
    const { open, mind, scenario } = draft;
    const { counter: hers } = open;
    if (hers === null) return;
    count(draft, 'accept');
    startRound(draft);
    if (readiness(scenario, mind) <= BARGAIN.agrees) {
      note(draft, 'accept.notYet');
      react(draft, 'notYet');
      return;
    }
    note(draft, 'accept');
    react(draft, 'accepted');
    open.standing = hers;
    agree(draft, hers);
  },
};
