import { BARGAIN, LIMIT } from '../constants';
import { isOffer, settle, startRound } from '../customer/bargaining';
import { buyerUtility, hasTwins, sellerUtility } from '../customer/offers';
import { count, type Draft, movePatience, note, react, show, warm } from '../draft';
import { at, greatest } from '../exact';
import { STREAM, u } from '../random';
import type { Offer } from '../types';
import type { Move } from './move';
import { asReal, namePrice } from './propose';

/** Whether packages are worth about the same to the seller: within .08 of its utility. */
export function areEqual(table: Draft['scenario']['table'], offers: readonly Offer[]): boolean {
  const worth = offers.map((offer) => sellerUtility(table, offer));
  return Math.max(...worth) - Math.min(...worth) <= BARGAIN.equal;
}

/** The issue that makes one package better for her than the others. */
function reason(draft: Draft, offers: readonly Offer[], best: number): string {
  const { scenario, mind } = draft;
  const edges = scenario.table.issues.map((issue, i) => {
    const values = offers.map((offer) => at(issue.value, at(offer.options, i)));
    const others = values.filter((_, o) => o !== best);
    return (
      at(mind.issueWeight, i) *
      (at(values, best) - others.reduce((a, b) => a + b, 0) / others.length)
    );
  });
  return at(scenario.table.issues, greatest(edges)).id;
}

function judge(draft: Draft, equal: boolean, first: boolean): void {
  const c = BARGAIN.packages;
  if (!equal) {
    note(draft, 'packages.uneven');
    movePatience(draft, -c.uneven);
    react(draft, 'uneven');
    return;
  }
  note(draft, 'packages', { n: { first: first ? 1 : 0 } });
  if (!first) return;
  draft.mind.bonus += c.bonus;
  warm(draft, c.trust);
}

/** Two or three packages that are worth the same to the seller: she says which is nearest. */
export const packages: Move<'packages'> = {
  name: 'packages',
  takesUpSignal: true,
  offers: () => [],
  refuses(view, { offers }) {
    if (view.open.agreed !== null) return 'agreedAlready';
    const [least, most] = LIMIT.packages;
    if (!Array.isArray(offers) || offers.length < least || offers.length > most) return 'badOffer';
    if (!Array.from(offers).every((offer) => isOffer(view, offer))) return 'badOffer';
    return hasTwins(offers) ? 'twinPackages' : null;
  },
  play(draft, action) {
    const { open, mind, scenario, seed, turn } = draft;
    const first = count(draft, 'packages') === 1;
    startRound(draft);
    namePrice(draft);
    const offers = action.offers.map((offer) => asReal(draft, offer));
    judge(draft, areEqual(scenario.table, offers), first);
    const likes = greatest(offers.map((offer) => buyerUtility(scenario, mind, offer)));
    const right = u(seed, STREAM.packages, turn, 0) < BARGAIN.packages.right;
    const slip = Math.floor(u(seed, STREAM.packages, turn, 1) * (offers.length - 1));
    const named = right ? likes : slip < likes ? slip : slip + 1;
    show(draft, 'best', reason(draft, offers, named), named + 1);
    open.packages = offers;
    open.standing = at(offers, named);
    settle(draft, open.standing);
  },
};
