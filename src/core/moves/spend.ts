import { PRICE, SPEND } from '../constants';
import { count, type Draft, movePatience, moveTrust, note, react } from '../draft';
import { at } from '../exact';
import { FEARS, SPENDINGS, type Spending } from '../vocabulary';
import { always, type Move } from './move';

/** A public body may not accept this. */
function forbidden(draft: Draft, on: Spending, loss: number): void {
  note(draft, 'spend.compliance', { of: on });
  moveTrust(draft, -loss);
  react(draft, 'compliance');
}

function coffee(draft: Draft, n: number): boolean {
  note(draft, n === 1 ? 'spend.coffee' : 'spend.again', { of: 'coffee' });
  if (n === 1) {
    moveTrust(draft, SPEND.coffee.trust);
    movePatience(draft, SPEND.coffee.patience);
  } else movePatience(draft, -SPEND.coffee.again);
  react(draft, n === 1 ? 'coffee' : 'coffeeAgain');
  return n === 1;
}

function lunch(draft: Draft, n: number): boolean {
  if (draft.scenario.table.publicSector) {
    forbidden(draft, 'lunch', SPEND.lunch.banned);
    return false;
  }
  const { style } = draft.mind;
  const welcome = n === 1 && (style === 'amiable' || style === 'expressive');
  note(draft, welcome ? 'spend.lunch' : 'spend.unwanted', { of: 'lunch' });
  if (welcome) {
    moveTrust(draft, SPEND.lunch.trust);
    movePatience(draft, SPEND.lunch.patience);
  } else movePatience(draft, -SPEND.lunch.again);
  react(draft, welcome ? 'lunch' : 'lunchUnwanted');
  return welcome;
}

function gift(draft: Draft, n: number): boolean {
  if (draft.scenario.table.publicSector) forbidden(draft, 'gift', SPEND.gift.banned);
  else {
    note(draft, n === 1 ? 'spend.gift' : 'spend.again', { of: 'gift' });
    moveTrust(draft, n === 1 ? SPEND.gift.trust : -SPEND.gift.again);
    react(draft, n === 1 ? 'gift' : 'giftAgain');
  }
  return false;
}

function siteVisit(draft: Draft, n: number): boolean {
  const { mind } = draft;
  const { performance, social, implementation, useful } = SPEND.visit;
  const risk = (id: (typeof FEARS)[number]) => at(mind.risk, FEARS.indexOf(id));
  const need = Math.max(
    performance * risk('performance'),
    social * risk('social'),
    implementation * risk('implementation'),
  );
  const good = n === 1 && need > useful;
  note(draft, good ? 'spend.visit' : 'spend.unwanted', { of: 'siteVisit' });
  mind.siteVisited = true;
  react(draft, good ? 'visitUseful' : 'visitUnneeded');
  return good;
}

const WAYS = { coffee, lunch, gift, siteVisit } as const;

/** To spend the company's money on her; useful or not is for the player to know. */
export const spend: Move<'spend'> = {
  name: 'spend',
  idle: true,
  offers: always(() => SPENDINGS.map((on) => ({ move: 'spend' as const, on }))),
  refuses: (_, { on }) => (SPENDINGS.includes(on) ? null : 'unknownSubject'),
  play(draft, { on }) {
    const cost = PRICE[on];
    const n = count(draft, 'spend', on);
    const useful = WAYS[on](draft, n);
    draft.open.spent += cost;
    const over = draft.open.spent > draft.open.allowance ? 1 : 0;
    note(draft, 'spend', { of: on, n: { cost, useful: useful ? 1 : 0, over } });
  },
};
