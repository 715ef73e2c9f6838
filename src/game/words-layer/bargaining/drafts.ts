/** The packages on the sheet before they go on the table: one to three, one of them in hand. */
import { LIMIT } from '../../../core/constants';
import { at, clamp } from '../../../core/exact';
import type { Action, Offer, View } from '../../../core/types';

export interface Drafts {
  readonly offers: readonly Offer[];
  /** Index of the package in hand. */
  readonly inHand: number;
}

const MOST = LIMIT.packages[1];

/** What the sheet opens with: what stands on the table, at first the standard package. */
export function opening({ table, open }: Pick<View, 'table' | 'open'>): Drafts {
  const { packages, standing } = open;
  if (packages === null || standing === null)
    return { offers: [standing ?? { options: table.standard, condition: null }], inHand: 0 };
  return { offers: packages, inHand: Math.max(0, packages.indexOf(standing)) };
}

/** The package in hand. */
export function inHand({ offers, inHand: n }: Drafts): Offer {
  return at(offers, n);
}

/** The same with another package in hand. */
export function turnedTo(drafts: Drafts, n: number): Drafts {
  return { ...drafts, inHand: clamp(n, 0, drafts.offers.length - 1) };
}

function changed(drafts: Drafts, n: number, by: Partial<Offer>): Drafts {
  const offers = drafts.offers.map((offer, i) => (i === n ? { ...offer, ...by } : offer));
  return { offers, inHand: n };
}

/** Package `n` with another option of one issue; it is now in hand. */
export function withOption(drafts: Drafts, n: number, issue: number, option: number): Drafts {
  const options = at(drafts.offers, n).options.map((was, i) => (i === issue ? option : was));
  return changed(drafts, n, { options });
}

/** Package `n` with another condition, or none. */
export function withCondition(drafts: Drafts, n: number, condition: string | null): Drafts {
  return changed(drafts, n, { condition });
}

/** Whether there is room for one more package. */
export function mayAdd({ offers }: Drafts): boolean {
  return offers.length < MOST;
}

/** One package more, a copy of the one in hand; the same value when there are three. */
export function withOneMore(drafts: Drafts): Drafts {
  if (!mayAdd(drafts)) return drafts;
  return { offers: [...drafts.offers, inHand(drafts)], inHand: drafts.offers.length };
}

/** Without package `n`; the last one stays. */
export function without(drafts: Drafts, n: number): Drafts {
  if (drafts.offers.length === 1) return drafts;
  const offers = drafts.offers.filter((_, i) => i !== n);
  return turnedTo({ ...drafts, offers }, n < drafts.inHand ? drafts.inHand - 1 : drafts.inHand);
}

/** Puts the drafts on the table: one as a proposal, several as packages to choose from. */
export function actionOf(drafts: Drafts): Action {
  const { offers } = drafts;
  return offers.length === 1
    ? { move: 'propose', offer: inHand(drafts) }
    : { move: 'packages', offers };
}
