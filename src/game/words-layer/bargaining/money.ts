/** What an offer means in money for the company: price, margin, and the limit of authority. */
import { BARGAIN } from '../../../core/constants';
import { hasTwins, isWithinAuthority, sellerUtility } from '../../../core/customer/offers';
import { at } from '../../../core/exact';
import { areEqual } from '../../../core/moves/packages';
import type { Offer, Table } from '../../../core/types';
import { PRICE_CLAUSE } from '../../../core/vocabulary';

/** Amounts in whole units of the currency; shares of the list price. */
export interface Reckoning {
  /** Before VAT. */
  readonly price: number;
  readonly discount: number;
  /** What the offer leaves the company; below 0 it loses money. */
  readonly margin: number;
  readonly share: number;
  /** The least margin that may be signed alone. */
  readonly limit: number;
  readonly limitShare: number;
  /** 1 is the full margin; for the bar. */
  readonly worth: number;
  readonly within: boolean;
}

const money = (table: Table, share: number) => Math.round(table.list * share);

/** Reckons an offer up, its condition at what it brings. */
export function reckon(table: Table, offer: Offer): Reckoning {
  const discount = at(at(table.issues, PRICE_CLAUSE).cost, at(offer.options, PRICE_CLAUSE));
  const worth = sellerUtility(table, offer);
  const share = worth * table.margin;
  const limitShare = BARGAIN.authority * table.margin;
  return {
    ...{ discount, share, limitShare, worth },
    price: money(table, 1 - discount),
    margin: money(table, share),
    limit: money(table, limitShare),
    within: isWithinAuthority(table, offer),
  };
}

/** What a condition brings the company, in money. */
export function conditionWorth(table: Table, id: string): number {
  const found = table.conditions.find((condition) => condition.id === id);
  return money(table, found?.sellerValue ?? 0);
}

export interface Comparison {
  /** Worth the same to the company, as the rules take it. */
  readonly equal: boolean;
  /** Money between the dearest and the cheapest. */
  readonly apart: number;
  /** Two of them do not differ in anything. */
  readonly twins: boolean;
}

/** How packages compare for the company; a single one has nothing to compare with. */
export function compare(table: Table, offers: readonly Offer[]): Comparison | null {
  if (offers.length < 2) return null;
  const margins = offers.map((offer) => reckon(table, offer).margin);
  return {
    equal: areEqual(table, offers),
    apart: Math.max(...margins) - Math.min(...margins),
    twins: hasTwins(offers),
  };
}
