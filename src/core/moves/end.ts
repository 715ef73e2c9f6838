import { CLOSE, LIMIT, STYLE_TRAITS } from '../constants';
import { promiseEvidence, promiseTerms } from '../customer/promises';
import { readiness } from '../customer/reading';
import { count, type Draft, movePatience, moveRisk, moveTrust, note, react } from '../draft';
import type { Offer, View } from '../types';
import { AFTERCARE, type Aftercare } from '../vocabulary';
import { always, type Move } from './move';

function sign(draft: Draft, deal: Offer): void {
  note(draft, 'signed', { n: { readiness: readiness(draft.scenario, draft.mind) } });
  draft.open.deal = deal;
  draft.open.ended = 'deal';
  promiseTerms(draft, deal);
  promiseEvidence(draft, deal);
  react(draft, 'signed');
}

/** To ask for the signature: signs what was agreed; before that it is pressure. */
export const close: Move<'close'> = {
  name: 'close',
  bare: true,
  takesUpSignal: true,
  offers: always(() => [{ move: 'close' as const }]),
  refuses: () => null,
  play(draft) {
    const { mind, open } = draft;
    count(draft, 'close');
    if (open.agreed) {
      sign(draft, open.agreed.offer);
      return;
    }
    const { press } = STYLE_TRAITS[mind.style];
    note(draft, 'close.premature', { n: { readiness: readiness(draft.scenario, mind) } });
    movePatience(draft, -CLOSE.patience * press);
    moveTrust(draft, -CLOSE.trust * press);
    moveRisk(draft, 'social', CLOSE.risk);
    react(draft, 'pressed');
  },
};

/** To leave politely. */
export const walk: Move<'walk'> = {
  name: 'walk',
  bare: true,
  offers: always(() => [{ move: 'walk' as const }]),
  refuses: () => null,
  play(draft) {
    note(draft, 'walk');
    draft.open.ended = 'walk';
    react(draft, 'walked');
  },
};

/** What can still be done after this ending. */
function possible({ open }: View): readonly Aftercare[] {
  if (open.aftercare.length >= LIMIT.aftercare) return [];
  if (open.ended !== 'deal' && open.ended !== 'walk') return [];
  return AFTERCARE.filter((what) => !open.aftercare.includes(what));
}

/** Up to two things done for her after the meeting; they take no turn. */
export const aftercare: Move<'aftercare'> = {
  name: 'aftercare',
  offTurn: true,
  after: true,
  offers: (view) => possible(view).map((what) => ({ move: 'aftercare', what })),
  refuses: (view, { what }) => (possible(view).includes(what) ? null : 'noAftercare'),
  play(draft, { what }) {
    draft.open.aftercare = [...draft.open.aftercare, what];
    note(draft, 'care', { of: what });
    react(draft, 'aftercare');
  },
};
