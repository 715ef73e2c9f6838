import { BARGAIN } from '../constants';
import { agree, settle, startRound } from '../customer/bargaining';
import { readiness, riskLeft } from '../customer/reading';
import { count, movePatience, note, react } from '../draft';
import type { Offer } from '../types';
import type { Move } from './move';

/** What the rules have found to lie on the table. @throws RangeError when there is nothing */
function given(offer: Offer | null): Offer {
  if (offer === null) throw new RangeError('no offer lies on the table');
  return offer;
}

/** To stay with the last offer: respected when she trusts and fears little. */
export const hold: Move<'hold'> = {
  name: 'hold',
  bare: true,
  offers: ({ open }) => (open.standing && !open.agreed ? [{ move: 'hold' }] : []),
  refuses: ({ open }) => (open.agreed ? 'agreedAlready' : open.standing ? null : 'noOffer'),
  play(draft) {
    const { open, mind } = draft;
    const standing = given(open.standing);
    count(draft, 'hold');
    startRound(draft);
    const respected = mind.trust > BARGAIN.hold.trust && riskLeft(mind) < BARGAIN.hold.risk;
    note(draft, respected ? 'hold.respected' : 'hold.stubborn');
    if (respected) mind.bonus += BARGAIN.hold.bonus;
    else movePatience(draft, -BARGAIN.hold.patience);
    react(draft, respected ? 'heldFirm' : 'heldStubborn');
    settle(draft, standing);
  },
};

/** To take her counter-offer as it stands. */
export const accept: Move<'accept'> = {
  name: 'accept',
  bare: true,
  offers: ({ open }) => (open.counter && !open.agreed ? [{ move: 'accept' }] : []),
  refuses: ({ open }) => (open.agreed ? 'agreedAlready' : open.counter ? null : 'noCounter'),
  play(draft) {
    const { open, mind, scenario } = draft;
    const hers = given(open.counter);
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
