/** What the meeting cost and what it brought, line by line; the lines sum to its profit. */
import { PRICE } from '../constants';
import { evidencePrice } from '../customer/money';
import { lostToLies } from '../score/outcome';
import type { Mark } from '../types';
import { EVIDENCE } from '../vocabulary';
import type { Facts } from './facts';
import { nameOf } from './names';

export interface Expense {
  /** Id of the text that names it. */
  readonly what: string;
  /** Whole units of the currency, above 0. */
  readonly amount: number;
  /** 0 for the briefing; null for what belongs to no turn. */
  readonly turn: number | null;
  /** Whether it helped; null where that cannot be said. */
  readonly useful: boolean | null;
}

export interface Expenses {
  readonly rows: readonly Expense[];
  /** All rows together. */
  readonly spent: number;
  /** What the deal leaves the company; 0 without one. */
  readonly earned: number;
  /** Lost to promises that are not true. */
  readonly lies: number;
  readonly profit: number;
}

function prepared({ story: { open } }: Facts, marks: readonly Mark[]): Expense[] {
  const wasRight = (of: string) =>
    marks.some((mark) => mark.finding === 'co.decisions.right' && mark.of === of);
  const plan = (['hotel', 'specialist'] as const).filter((item) => open[item]);
  return [
    ...(open.prepared ?? []).map((item) => ({
      what: `prepare.${item}`,
      amount: PRICE.preparation,
      ...{ turn: 0, useful: null },
    })),
    ...plan.map((item) => ({
      what: `prepare.${item}`,
      amount: PRICE[item],
      ...{ turn: 0, useful: wasRight(item) },
    })),
  ];
}

function spent({ story }: Facts): Expense[] {
  return story.all('spend').map((effect) => ({
    what: nameOf('decision', effect.of ?? ''),
    amount: effect.n.cost,
    turn: effect.turn,
    useful: effect.n.useful === 1,
  }));
}

/** Evidence costs at its first use. */
function shown({ story }: Facts): Expense[] {
  return EVIDENCE.flatMap((evidence) => {
    const price = evidencePrice(story.table, evidence);
    const first = story.all('address').find((effect) => effect.with === evidence);
    if (price === 0 || !first) return [];
    const useful = story
      .all('address.fit')
      .some((effect) => effect.with === evidence && effect.turn >= first.turn);
    return [{ what: nameOf('evidence', evidence), amount: price, turn: first.turn, useful }];
  });
}

/** Every expense with what it brought; `profit` is what is left of `earned`, in whole money. */
export function expenses(facts: Facts, marks: readonly Mark[]): Expenses {
  const { story, margin } = facts;
  const time = { what: 'debrief.money.time', amount: PRICE.turn * story.turns };
  const rows = [
    ...prepared(facts, marks),
    ...spent(facts),
    ...shown(facts),
    { ...time, turn: null, useful: null },
  ].filter((row) => row.amount > 0);
  const all = rows.reduce((sum, row) => sum + row.amount, 0);
  const earned = story.open.deal ? Math.round(margin(story.open.deal)) : 0;
  const lies = Math.round(lostToLies(story));
  return { rows, spent: all, earned, lies, profit: earned - all - lies };
}
