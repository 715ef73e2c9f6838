/** What could have been agreed, what was put on the table, and what was signed, as points. */
import { BARGAIN } from '../constants';
import { buyerUtility, isReal, sellerUtility } from '../customer/offers';
import { reservation } from '../customer/reading';
import { clamp } from '../exact';
import { history } from '../meeting';
import { nash } from '../score/frontier';
import type { Story } from '../score/story';
import type { Action, Offer } from '../types';
import type { Facts } from './facts';
import { type Left, leftOnTable } from './left';
import { hundredths } from './quantity';

/** What a package is worth: money that it leaves the company, and her satisfaction out of 100. */
export interface Point {
  readonly seller: number;
  readonly buyer: number;
}

interface OfferPoint extends Point {
  /** 1 for the first time that something was put on the table. */
  readonly round: number;
  readonly turn: number;
}

export interface DealMap {
  /** Packages that no other beats for both, from the best for her to the best for the company. */
  readonly frontier: readonly Point[];
  /** The authority of the seller, and the least at which she would sign at the end. */
  readonly limits: Point;
  readonly offers: readonly OfferPoint[];
  /** What was signed; null without a deal. */
  readonly deal: Point | null;
  /** The last offer of a meeting without a deal. */
  readonly last: Point | null;
  /** Where what there was to gain is shared best (Nash 1950); null when nothing was. */
  readonly fair: Point | null;
  /** Whole per cent of what both gained, 100 together; null without a deal that gains. */
  readonly split: Point | null;
  /** What both could still have had; null without a deal. */
  readonly left: Left | null;
}

type Place = (buyer: number, seller: number) => Point;

/** Turns utilities into what the map shows: whole money and hundredths. */
function placeOf({ table }: Story): Place {
  const full = table.margin * table.list;
  return (buyer, seller) => ({ seller: Math.round(seller * full), buyer: hundredths(buyer) });
}

/** Pairs of the frontier that no other beats for both, most for her first. */
function unbeaten({ frontier: { buyer, seller } }: Story): [number, number][] {
  const pairs = buyer.map((b, k): [number, number] => [b, seller[k] ?? 0]);
  let most = Number.NEGATIVE_INFINITY;
  return pairs
    .sort((a, b) => b[0] - a[0] || b[1] - a[1])
    .filter(([, s]) => {
      if (s <= most) return false;
      most = s;
      return true;
    });
}

function proposedIn(action: Action): readonly Offer[] {
  if (action.move === 'propose') return [action.offer];
  return action.move === 'packages' ? action.offers : [];
}

/** Every offer in its round; a condition that she may not grant was struck at once. */
function offersOf({ meeting, story }: Facts, place: Place): OfferPoint[] {
  const { scenario, mind, table } = story;
  const points: OfferPoint[] = [];
  let round = 0;
  for (const { turn, action } of history(meeting)) {
    const proposed = proposedIn(action);
    if (proposed.length > 0) round += 1;
    for (const { options, condition } of proposed) {
      const offer = { options, condition: isReal(scenario, condition) ? condition : null };
      const point = place(buyerUtility(scenario, mind, offer), sellerUtility(table, offer));
      points.push({ ...point, round, turn });
    }
  }
  return points;
}

function fairest(pairs: readonly (readonly [number, number])[], limit: number, place: Place) {
  let best = 0;
  let fair: Point | null = null;
  for (const [b, s] of pairs) {
    const product = nash(b, s, limit);
    if (product <= best) continue;
    best = product;
    fair = place(b, s);
  }
  return fair;
}

/** Each side's gain as a share of the most it could have gained, the two made to sum to 100. */
function splitOf(
  pairs: readonly (readonly [number, number])[],
  [b, s]: readonly [number, number],
  limit: number,
): Point | null {
  const within = pairs.filter(([pb, ps]) => pb >= limit && ps >= BARGAIN.authority);
  const most = (side: 0 | 1) => Math.max(0, ...within.map((pair) => pair[side]));
  const gain = (own: number, low: number, high: number) =>
    high > low ? clamp((own - low) / (high - low)) : 0;
  const hers = gain(b, limit, most(0));
  const ours = gain(s, BARGAIN.authority, most(1));
  if (hers + ours <= 0) return null;
  const seller = hundredths(ours / (hers + ours));
  return { seller, buyer: 100 - seller };
}

/** The map of a meeting; her limit is the one at its end, without what free concessions taught. */
export function dealMap(facts: Facts): DealMap {
  const { story } = facts;
  const { scenario, mind, table, open, possible } = story;
  const place = placeOf(story);
  const limit = reservation(scenario, mind, 0);
  const pairs = unbeaten(story);
  const pair = (offer: Offer): [number, number] => [
    buyerUtility(scenario, mind, offer),
    sellerUtility(table, offer),
  ];
  const { deal, standing } = open;
  return {
    frontier: pairs.map(([b, s]) => place(b, s)),
    limits: place(limit, BARGAIN.authority),
    offers: offersOf(facts, place),
    deal: deal && place(...pair(deal)),
    last: deal || !standing ? null : place(...pair(standing)),
    fair: possible ? fairest(pairs, limit, place) : null,
    split: deal && splitOf(pairs, pair(deal), limit),
    left: deal && leftOnTable(story, deal),
  };
}
