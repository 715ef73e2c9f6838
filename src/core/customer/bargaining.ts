/** How she bargains: what she wants now, what she answers, and what a move at the table does to it. */
import { BARGAIN, BINDING, LIMIT } from '../constants';
import { type Draft, movePatience, moveTrust, note, react, show } from '../draft';
import { at, clamp, concede } from '../exact';
import type { Offer, Table } from '../types';
import { showBinding } from './cues';
import {
  buyerUtilities,
  buyerUtility,
  conditionCost,
  type OfferBook,
  offerBook,
  optionsOf,
  type PerOption,
  perOption,
  summed,
} from './offers';
import { readiness, reservation } from './reading';

/** What she aspires to in this round: a time-dependent tactic (Faratin, Sierra & Jennings 1998). */
export function aspiration(draft: Draft): number {
  const { scenario, mind, open } = draft;
  const r = reservation(scenario, mind);
  const t = Math.min(1, open.rounds / mind.patienceRounds);
  const share = 1 - concede(t, mind.firmness);
  return Math.max(r, r + (Math.max(mind.top, r) - r) * share - mind.bonus);
}

/** Counts a round at the table; too many tire her. */
export function startRound(draft: Draft): void {
  const { open, mind } = draft;
  open.rounds += 1;
  note(draft, 'bargain', { n: { round: open.rounds } });
  movePatience(draft, -BARGAIN.patience);
  if (open.rounds <= mind.patienceRounds + BARGAIN.overtime.rounds) return;
  note(draft, 'bargain.tooLong');
  movePatience(draft, -BARGAIN.overtime.patience);
  react(draft, 'tooLong');
}

/** She takes an offer iff it reaches her aspiration and she is ready to decide. */
export function takes(draft: Draft, offer: Offer): boolean {
  const { scenario, mind } = draft;
  return (
    buyerUtility(scenario, mind, offer) >= aspiration(draft) &&
    readiness(scenario, mind) > BARGAIN.agrees
  );
}

/** Both sides now stand on `offer`; it still has to be signed. */
export function agree(draft: Draft, offer: Offer): void {
  const { scenario, mind, open, turn } = draft;
  note(draft, 'agree', {
    n: { worth: buyerUtility(scenario, mind, offer), wish: aspiration(draft) },
  });
  open.agreed = { offer, since: turn };
  show(draft, 'agreed');
}

/** How far each option is from the player's, weighted by what matters to her; giving up is farther. */
function distances({ scenario, mind }: Draft, mine: readonly number[]): PerOption {
  const { weight, down } = BARGAIN.counter;
  const steps = scenario.table.issues.map(
    ({ cost }, i) => (weight - at(mind.issueWeight, i)) / (cost.length - 1),
  );
  return perOption(scenario.table, (i, option) => {
    const change = option - at(mine, i);
    return (change < 0 ? -change : change) * at(steps, i) - (change < 0 ? change * down : 0);
  });
}

/** The offer worth `low` to `high` to her that is least far, by its number; -1 for none. */
function nearest(
  { options }: OfferBook,
  worth: Float64Array,
  [low, high]: readonly [number, number],
  far: PerOption,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < worth.length; n++) {
    const w = worth[n] ?? 0;
    if (w < low || w > high) continue;
    const d = summed(options, n, far);
    if (d >= least) continue;
    best = n;
    least = d;
  }
  return best;
}

/** The package nearest to the player's that she would take now; everything at its best if none. */
function counterOptions(draft: Draft, mine: Offer, keeps: boolean): number[] {
  const { scenario, mind } = draft;
  const { table } = scenario;
  const low = aspiration(draft) + (keeps ? conditionCost(scenario, mind, mine.condition) : 0);
  const best = nearest(
    offerBook(table),
    buyerUtilities(scenario, mind),
    [low, low + BARGAIN.counter.band],
    distances(draft, mine.options),
  );
  return best < 0 ? table.issues.map((issue) => issue.cost.length - 1) : optionsOf(table, best);
}

/** The issue on which her counter asks for most, by what it is worth to her. */
function mostAsked(draft: Draft, mine: Offer, hers: readonly number[]): string {
  const { issues } = draft.scenario.table;
  let most = 0;
  let id = at(issues, 0).id;
  issues.forEach((issue, i) => {
    const asked =
      at(draft.mind.issueWeight, i) *
      (at(issue.value, at(hers, i)) - at(issue.value, at(mine.options, i)));
    if (asked > most) {
      most = asked;
      id = issue.id;
    }
  });
  return id;
}

/** She answers an offer that is not enough with one of her own. */
export function counter(draft: Draft, mine: Offer): void {
  const { scenario, mind, open } = draft;
  const keeps =
    mine.condition !== null && conditionCost(scenario, mind, mine.condition) <= BARGAIN.keeps;
  if (mine.condition !== null && !keeps) {
    note(draft, 'condition.struck', { of: mine.condition });
    movePatience(draft, -BARGAIN.struck);
    show(draft, 'struck', mine.condition);
  }
  const options = counterOptions(draft, mine, keeps);
  const condition = keeps ? mine.condition : null;
  open.counter = { options, condition };
  const worth = buyerUtility(scenario, mind, mine);
  note(draft, 'counter', { n: { worth, wish: aspiration(draft) } });
  show(draft, 'counter', mostAsked(draft, mine, options));
  showBinding(draft, BINDING.round);
}

/** She takes an offer or answers it with one of her own. */
export function settle(draft: Draft, offer: Offer): void {
  if (takes(draft, offer)) agree(draft, offer);
  else counter(draft, offer);
}

/** What a new proposal gives and takes against the one before, in her utility. */
export function moved(draft: Draft, before: Offer, now: Offer): { gave: number; took: number } {
  const { scenario, mind } = draft;
  let gave = 0;
  let took = 0;
  scenario.table.issues.forEach((issue, i) => {
    const step = at(issue.value, at(now.options, i)) - at(issue.value, at(before.options, i));
    const worth = at(mind.issueWeight, i) * step;
    if (worth > 0) gave += worth;
    else took -= worth;
  });
  if (before.condition !== now.condition) {
    const price = (id: string) => Math.max(BARGAIN.taken, conditionCost(scenario, mind, id));
    if (now.condition !== null) took += price(now.condition);
    if (before.condition !== null) gave += price(before.condition);
  }
  return { gave, took };
}

/** Whether new options raise a clause that her counter-offer asked to raise; yes before she asked. */
export function answersCounter(
  asked: Offer | null,
  before: Offer,
  now: readonly number[],
): boolean {
  if (asked === null) return true;
  return now.some((option, i) => {
    const was = at(before.options, i);
    return option > was && at(asked.options, i) > was;
  });
}

function traded(draft: Draft, gave: number, took: number, responsive: boolean): void {
  const { mind } = draft;
  const c = BARGAIN.trade;
  note(draft, 'trade', { n: { gave, took, responsive: responsive ? 1 : 0 } });
  const bonus = c.share * Math.max(0, gave - took) * (c.trust + mind.trust) + c.base;
  mind.bonus += bonus * (responsive ? 1 : c.unresponsive);
}

function gaveFreely(draft: Draft, gave: number, responsive: boolean): void {
  const { mind } = draft;
  const c = BARGAIN.free;
  note(draft, 'concede.free', { n: { gave, responsive: responsive ? 1 : 0 } });
  mind.bonus += c.share * Math.min(c.most, gave);
  mind.inflation += c.inflation * gave;
}

/** Reciprocity: a trade, a gift or a step back against the proposal before. */
export function reciprocate(draft: Draft, before: Offer, now: Offer): void {
  const { gave, took } = moved(draft, before, now);
  const responsive = answersCounter(draft.open.counter, before, now.options);
  const gives = gave > BARGAIN.moved;
  const takesBack = took > BARGAIN.moved;
  if (gives && !responsive) note(draft, 'unresponsive', { n: { gave } });
  if (gives && takesBack) traded(draft, gave, took, responsive);
  else if (gives) gaveFreely(draft, gave, responsive);
  else if (took > BARGAIN.retract.from) {
    note(draft, 'retract', { n: { took } });
    moveTrust(draft, -BARGAIN.retract.trust);
  }
}

/** An offer above her own last counter-offer gives money away. */
export function notesOvershoot(draft: Draft, now: Offer): void {
  const { scenario, mind, open } = draft;
  if (open.counter === null) return;
  const above = buyerUtility(scenario, mind, now) - buyerUtility(scenario, mind, open.counter);
  if (above > BARGAIN.overshoot) note(draft, 'overshoot', { n: { above } });
}

/** An agreement that waits for a signature cools with every turn that does not serve it. */
export function cool(draft: Draft, serves: boolean): void {
  const { open, turn } = draft;
  if (open.agreed === null || open.ended !== null || open.agreed.since === turn) return;
  if (serves) {
    open.agreed = { ...open.agreed, since: open.agreed.since + 1 };
    return;
  }
  const turns = turn - open.agreed.since;
  note(draft, 'agreed.cooling', { n: { turns } });
  movePatience(draft, -BARGAIN.cools.patience);
  if (turns >= LIMIT.agreement) {
    note(draft, 'agreed.lost');
    open.agreed = null;
    react(draft, 'cooled');
  } else react(draft, 'cooling');
}

/** Whether an offer has one option for each issue and a known condition, or none. */
export function isOffer({ table }: { readonly table: Table }, offer: Offer): boolean {
  const { issues, conditions } = table;
  if (!Array.isArray(offer?.options) || offer.options.length !== issues.length) return false;
  const fits = Array.from(offer.options).every(
    (option, i) =>
      Number.isInteger(option) && clamp(option, 0, at(issues, i).cost.length - 1) === option,
  );
  return fits && (offer.condition === null || conditions.some(({ id }) => id === offer.condition));
}
