import { BARGAIN, STYLE_TRAITS } from '../constants';
import { isOffer, notesOvershoot, reciprocate, settle, startRound } from '../customer/bargaining';
import { isReal } from '../customer/offers';
import { readiness } from '../customer/reading';
import { count, type Draft, movePatience, moveTrust, note, react, show } from '../draft';
import type { Offer } from '../types';
import type { Move } from './move';

/** The first price of the meeting; named before she is ready it is pressure. */
export function namePrice(draft: Draft): void {
  const { open, mind, scenario, turn } = draft;
  if (open.pricedAt !== null) return;
  open.pricedAt = turn;
  const z = readiness(scenario, mind);
  note(draft, 'price', { n: { readiness: z } });
  if (z >= BARGAIN.early.readiness) return;
  note(draft, 'price.early', { n: { readiness: z } });
  movePatience(draft, -BARGAIN.early.patience);
  moveTrust(draft, -BARGAIN.early.trust * STYLE_TRAITS[mind.style].press);
  react(draft, 'tooEarlyPrice');
}

/** The offer as she can take it: a condition that she may not grant is struck at once. */
export function asReal(draft: Draft, offer: Offer): Offer {
  const { condition } = offer;
  if (condition === null || isReal(draft.scenario, condition)) return offer;
  note(draft, 'condition.unreal', { of: condition });
  movePatience(draft, -BARGAIN.unreal.patience);
  moveTrust(draft, -BARGAIN.unreal.trust);
  show(draft, 'unreal', condition);
  return { ...offer, condition: null };
}

/** To put one offer on the table, with or without "if you ..., then we ...". */
export const propose: Move<'propose'> = {
  name: 'propose',
  takesUpSignal: true,
  offers: () => [],
  refuses: (view, { offer }) =>
    view.open.agreed !== null ? 'agreedAlready' : isOffer(view, offer) ? null : 'badOffer',
  play(draft, action) {
    const { open } = draft;
    count(draft, 'propose');
    startRound(draft);
    namePrice(draft);
    const offer = asReal(draft, action.offer);
    if (offer.condition !== null) note(draft, 'condition.real', { of: offer.condition });
    if (open.standing !== null) reciprocate(draft, open.standing, offer);
    notesOvershoot(draft, offer);
    open.standing = offer;
    open.packages = null;
    settle(draft, offer);
  },
};
