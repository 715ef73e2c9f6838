/** The numbers of a finding's sentence, out of its mark and the meeting. */
import { BARGAIN } from '../constants';
import { inHalves } from '../exact';
import type { Mark } from '../types';
import type { Facts } from './facts';
import { hundredths, money, type Quantities, type Quantity, share } from './quantity';
import type { SlotName } from './shown';

type Fill = (mark: Mark, facts: Facts) => Quantity;

const number = ({ n }: Mark, name: string) => n[name] ?? 0;

/** Her level: told by the mark, or the depth less the mismatch; a forecast's bin counts from one. */
function level(mark: Mark): number {
  const { n } = mark;
  if (n.truth !== undefined) return n.truth + 1;
  return inHalves(n.level ?? number(mark, 'depth') - number(mark, 'm'));
}

function dealMargin({ meeting, margin }: Facts): number {
  const { deal } = meeting.open;
  return deal ? margin(deal) : 0;
}

const FILL: Readonly<Record<SlotName, Fill>> = {
  turn: ({ turn }) => turn,
  said: (mark) => number(mark, 'depth'),
  level,
  gain: (mark) => hundredths(Math.abs(number(mark, 'gain'))),
  start: (mark) => hundredths(number(mark, 'start')),
  end: (mark) => hundredths(number(mark, 'end')),
  chance: (mark) => share(number(mark, 'p')),
  readiness: (mark) => hundredths(number(mark, 'z')),
  money: ({ n }) => money(n.money ?? n.spent ?? n.cost ?? 0),
  kept: (_, facts) => money(dealMargin(facts)),
  best: (_, facts) => money(Math.max(facts.bestMargin ?? 0, dealMargin(facts))),
  limit: (_, { story }) => money(BARGAIN.authority * story.table.margin * story.table.list),
  left: (mark) => Math.max(0, hundredths(number(mark, 'left'))),
  turns: (mark) => number(mark, 'turns'),
  times: ({ n }) => n.times ?? n.over ?? 0,
  cooled: (mark) => number(mark, 'cooled'),
};

/** The numbers that fill the slots `names` of the sentence of a mark. */
export function slotsOf(names: readonly SlotName[], mark: Mark, facts: Facts): Quantities {
  return Object.fromEntries(names.map((name) => [name, FILL[name](mark, facts)]));
}
