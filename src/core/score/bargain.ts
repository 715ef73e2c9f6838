/** Bargaining: traded instead of given, answered what she asked for, and left little on the table. */
import { BARGAIN } from '../constants';
import { buyerUtility, sellerUtility } from '../customer/offers';
import { reservation } from '../customer/reading';
import { clamp } from '../exact';
import type { Effect, Mark, Offer } from '../types';
import type { Finding } from './findings';
import { bestNash, bestSeller, nash } from './frontier';
import { mark } from './mark';
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

function efficiency(story: Story): Mark[] {
  const { deal, standing } = story.open;
  const offer = deal ?? standing;
  if (offer === null) return [mark('bg.pareto.noOffer', story.turns, 0)];
  const left = dominated(story, offer);
  const points = POINTS.efficient * clamp(1 - left / POINTS.dominated);
  const money = left * story.table.margin * story.table.list;
  const finding: Finding =
    left <= POINTS.dominated * POINTS.nearly ? 'bg.pareto.efficient' : 'bg.pareto.dominated';
  return [
    mark(finding, lastRound(story), points * (deal ? 1 : POINTS.undone), { n: { left, money } }),
  ];
}

type Concession = Effect<'trade' | 'concede.free'>;

const isResponsive = ({ n }: Concession) => n.responsive === 1;

/** Proposals that gave her what her counter-offer asked for. */
function responsiveMoves(story: Story): Concession[] {
  const all: Concession[] = [...story.all('trade'), ...story.all('concede.free')];
  return all.filter(isResponsive);
}

const FAULTS = [
  ['concede.free', 'bg.process.free', POINTS.fault.free],
  ['overshoot', 'bg.process.overshoot', POINTS.fault.overshoot],
  ['condition.unreal', 'bg.process.unreal', POINTS.fault.unreal],
  ['unresponsive', 'bg.process.unresponsive', POINTS.fault.unresponsive],
] as const;

function process(story: Story): Mark[] {
  const good = [...responsiveMoves(story), ...story.all('packages')];
  const base = POINTS.process * Math.min(1, good.length / POINTS.moves);
  const bad = FAULTS.flatMap(([code, finding, size]) =>
    story.all(code).map((effect) => ({ effect, finding, size })),
  );
  const faults = bad.reduce((sum, { size }) => sum + size, 0);
  const scale = faults > 1 ? 1 / faults : 1;
  return [
    ...good.map(({ code, turn, n }) =>
      mark(
        code === 'packages' ? 'bg.process.packages' : 'bg.process.responsive',
        turn,
        base / good.length,
        { n },
      ),
    ),
    ...bad.map(({ effect, finding, size }) =>
      mark(finding, effect.turn, -base * size * scale, {
        n: effect.n,
        ...(effect.of !== undefined && { of: effect.of }),
      }),
    ),
  ];
}

function exchange(story: Story): Mark[] {
  const { share, enough } = POINTS.trades;
  const trades = story.all('trade').filter(isResponsive).slice(0, enough);
  const [condition] = story.all('condition.real');
  const [packages] = story.all('packages');
  return [
    ...trades.map(({ turn, n }) =>
      mark('bg.exchange.trade', turn, (POINTS.exchange * share) / enough, { n }),
    ),
    ...(condition
      ? [
          mark('bg.exchange.condition', condition.turn, POINTS.exchange * POINTS.condition, {
            of: condition.of ?? '',
          }),
        ]
      : []),
    ...(packages
      ? [mark('bg.exchange.packages', packages.turn, POINTS.exchange * POINTS.packages)]
      : []),
  ];
}

/** What the signed deal keeps for the company, and how fairly it shares what was there. */
function division(story: Story, deal: Offer): Mark[] {
  const { scenario, mind, table, frontier, turns } = story;
  const limit = reservation(scenario, mind, 0);
  const [uB, uS] = [buyerUtility(scenario, mind, deal), sellerUtility(table, deal)];
  const room = (bestSeller(frontier, limit) ?? BARGAIN.authority) - BARGAIN.authority;
  const own = room > 0 ? clamp((uS - BARGAIN.authority) / room / POINTS.ownShare) : 1;
  const most = bestNash(frontier, limit);
  const fair = most > 0 ? clamp(nash(uB, uS, limit) / most) : 1;
  const rows = [
    mark(
      own >= POINTS.kept ? 'bg.ownShare.kept' : 'bg.ownShare.givenAway',
      turns,
      POINTS.own * own,
      {
        n: { own },
      },
    ),
    mark(fair >= POINTS.fair ? 'bg.nash.shared' : 'bg.nash.onesided', turns, POINTS.nash * fair, {
      n: { fair },
    }),
  ];
  if (uS < BARGAIN.authority)
    rows.push(mark('bg.belowAuthority.signed', turns, -POINTS.authority, { n: { uS } }));
  return rows;
}

/** Nothing could be agreed: leaving is the achievement. */
function impossible({ open, turns }: Story): Mark[] {
  const { walked, open: left, signed } = POINTS.noDeal;
  if (open.ended === 'walk') return [mark('bg.noZopa.walked', turns, walked)];
  return open.deal
    ? [mark('bg.noZopa.signed', turns, signed)]
    : [mark('bg.noZopa.open', turns, left)];
}

/** The marks of bargaining; where no deal was possible, of seeing that. In points of its 100. */
export function bargain(story: Story): Mark[] {
  if (!story.possible) return impossible(story);
  const { deal } = story.open;
  return [
    ...efficiency(story),
    ...process(story),
    ...exchange(story),
    ...(deal ? division(story, deal) : []),
  ];
}
