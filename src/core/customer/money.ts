/** What things cost the company, in whole units of the currency; a deal is reckoned in `offers`. */
import { EVIDENCE_COST, PRICE } from '../constants';
import { at } from '../exact';
import { saidOf } from '../said';
import type { Action, Table, View } from '../types';
import { EVIDENCE, type Evidence, type Preparation } from '../vocabulary';

type Seat = Pick<View, 'table' | 'open'>;

/** Of a kind of evidence, paid at its first use; 0 for those that cost nothing. */
export function evidencePrice({ list }: Table, evidence: Evidence): number {
  return Math.round(at(EVIDENCE_COST, EVIDENCE.indexOf(evidence)) * list);
}

const isUsed = (seat: Seat, evidence: Evidence) => saidOf(seat, 'address', evidence) > 0;

/** Of all evidence that was used so far. */
export function evidenceSpent(seat: Seat): number {
  const used = EVIDENCE.filter((evidence) => isUsed(seat, evidence));
  return used.reduce((sum, evidence) => sum + evidencePrice(seat.table, evidence), 0);
}

/** What an action costs if it is played now, 0 for most. */
export function priceOf(action: Action, seat: Seat): number {
  if (action.move === 'spend') return PRICE[action.on];
  if (action.move !== 'address' || isUsed(seat, action.evidence)) return 0;
  return evidencePrice(seat.table, action.evidence);
}

/** What is prepared before a meeting. */
export interface Plan {
  readonly items: readonly Preparation[];
  readonly hotel: boolean;
  readonly specialist: boolean;
}

/** A plan's preparation, and what of it goes out of the allowance. */
export function planPrice({ items, hotel, specialist }: Plan) {
  return {
    preparation: items.length * PRICE.preparation,
    allowance: (hotel ? PRICE.hotel : 0) + (specialist ? PRICE.specialist : 0),
  };
}
