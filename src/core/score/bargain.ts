/** Bargaining: traded instead of given, answered what she asked for, and left little on the table. */
import { BARGAIN } from '../constants';
import { buyerUtility, sellerUtility } from '../customer/offers';
import { reservation } from '../customer/reading';
import { clamp } from '../exact';
import type { Effect, Offer } from '../types';
import type { Finding } from './findings';
import { bestNash, bestSeller, nash } from './frontier';
import { mark, NOTHING, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { bargain: POINTS } = MARKS;

/** Turn of the last move at the table, 0 when there was none. */
function lastRound(story: Story): number {
  return story.all('bargain').at(-1)?.turn ?? 0;
}

/** How much more the seller could have had at no loss to her. */
function dominated({ scenario, mind, table, frontier }: Story, offer: Offer): number {
  const best = bestSeller(frontier, buyerUtility(scenario, mind, offer));
  return Math.max(0, (best ?? 0) - sellerUtility(table, offer));
}

function efficiency(story: Story, sheet: Sheet): void {
  const { deal, standing } = story.open;
  const offer = deal ?? standing;
  if (offer === null) {
    mark(sheet, 'bg.pareto.noOffer', story.turns, 0);
    return;
  }
  const left = dominated(story, offer);
  const points = POINTS.efficient * clamp(1 - left / POINTS.dominated);
  const money = left * story.table.margin * story.table.list;
  const finding: Finding =
    left <= POINTS.dominated * POINTS.nearly ? 'bg.pareto.efficient' : 'bg.pareto.dominated';
  mark(sheet, finding, lastRound(story), points * (deal ? 1 : POINTS.undone), { left, money });
}

type Concession = Effect<'trade' | 'concede.free'>;

const isResponsive = ({ n }: Concession) => n.responsive === 1;

/** Proposals that gave her what her counter-offer asked for, and sets of packages. */
function goodMoves(story: Story): Effect[] {
  const good: Effect[] = [];
  for (const move of story.all('trade')) if (isResponsive(move)) good.push(move);
  for (const move of story.all('concede.free')) if (isResponsive(move)) good.push(move);
  for (const move of story.all('packages')) good.push(move);
  return good;
}

const FAULTS = [
  ['concede.free', 'bg.process.free', POINTS.fault.free],
  ['overshoot', 'bg.process.overshoot', POINTS.fault.overshoot],
  ['condition.unreal', 'bg.process.unreal', POINTS.fault.unreal],
  ['unresponsive', 'bg.process.unresponsive', POINTS.fault.unresponsive],
] as const;

function faultsOf(story: Story): number {
  let faults = 0;
  for (const [code, , size] of FAULTS)
    for (let k = story.all(code).length; k > 0; k--) faults += size;
  return faults;
}

function process(story: Story, sheet: Sheet): void {
  const good = goodMoves(story);
  const base = POINTS.process * Math.min(1, good.length / POINTS.moves);
  for (const { code, turn, n } of good) {
    const finding = code === 'packages' ? 'bg.process.packages' : 'bg.process.responsive';
    mark(sheet, finding, turn, base / good.length, n);
  }
  const faults = faultsOf(story);
  const scale = faults > 1 ? 1 / faults : 1;
  for (const [code, finding, size] of FAULTS)
    for (const { turn, n, of } of story.all(code))
      mark(sheet, finding, turn, -base * size * scale, n, of);
}

function exchange(story: Story, sheet: Sheet): void {
  const { share, enough } = POINTS.trades;
  let trades = 0;
  for (const trade of story.all('trade')) {
    if (trades === enough || !isResponsive(trade)) continue;
    mark(sheet, 'bg.exchange.trade', trade.turn, (POINTS.exchange * share) / enough, trade.n);
    trades += 1;
  }
  const condition = story.all('condition.real')[0];
  if (condition) {
    const { turn, of = '' } = condition;
    const points = POINTS.exchange * POINTS.condition;
    mark(sheet, 'bg.exchange.condition', turn, points, NOTHING, of);
  }
  const packages = story.all('packages')[0];
  if (packages)
    mark(sheet, 'bg.exchange.packages', packages.turn, POINTS.exchange * POINTS.packages);
}

/** What the signed deal keeps for the company, and how fairly it shares what was there. */
function division(story: Story, sheet: Sheet, deal: Offer): void {
  const { scenario, mind, table, frontier, turns } = story;
  const limit = reservation(scenario, mind, 0);
  const [uB, uS] = [buyerUtility(scenario, mind, deal), sellerUtility(table, deal)];
  const room = (bestSeller(frontier, limit) ?? BARGAIN.authority) - BARGAIN.authority;
  const own = room > 0 ? clamp((uS - BARGAIN.authority) / room / POINTS.ownShare) : 1;
  const most = bestNash(frontier, limit);
  const fair = most > 0 ? clamp(nash(uB, uS, limit) / most) : 1;
  const kept: Finding = own >= POINTS.kept ? 'bg.ownShare.kept' : 'bg.ownShare.givenAway';
  const shared: Finding = fair >= POINTS.fair ? 'bg.nash.shared' : 'bg.nash.onesided';
  mark(sheet, kept, turns, POINTS.own * own, { own });
  mark(sheet, shared, turns, POINTS.nash * fair, { fair });
  if (uS < BARGAIN.authority)
    mark(sheet, 'bg.belowAuthority.signed', turns, -POINTS.authority, { uS });
}

/** Nothing could be agreed: leaving is the achievement. */
function impossible({ open, turns }: Story, sheet: Sheet): void {
  const { walked, open: left, signed } = POINTS.noDeal;
  if (open.ended === 'walk') mark(sheet, 'bg.noZopa.walked', turns, walked);
  else if (open.deal) mark(sheet, 'bg.noZopa.signed', turns, signed);
  else mark(sheet, 'bg.noZopa.open', turns, left);
}

/** The marks of bargaining; where no deal was possible, of seeing that. In points of its 100. */
export function bargain(story: Story, sheet: Sheet): void {
  if (!story.possible) {
    impossible(story, sheet);
    return;
  }
  efficiency(story, sheet);
  process(story, sheet);
  exchange(story, sheet);
  const { deal } = story.open;
  if (deal) division(story, sheet, deal);
}
