/** What could not be seen during the meeting: her level, her fears, her limits. */
import { FORESIGHT } from '../constants';
import { binOf } from '../customer/foresight';
import { levelOf } from '../customer/reading';
import { at } from '../exact';
import { FEARS, type Fear, type Style } from '../vocabulary';
import type { Facts } from './facts';
import { hundredths } from './quantity';

export interface FearRow {
  readonly fear: Fear;
  /** Out of 100. */
  readonly start: number;
  readonly end: number;
  /** Whether it was ever said aloud. */
  readonly told: boolean;
}

export interface NeedRow {
  readonly need: string;
  /** Out of 100 over all needs. */
  readonly weight: number;
  /** How much of it she saw served, out of 100. */
  readonly covered: number;
}

export interface LevelRow {
  readonly topic: string;
  /** 1..4, one decimal. */
  readonly level: number;
  readonly understood: number;
}

type Ease = 'easy' | 'hard' | 'banned';

/** Money of the deal, in whole units; null where there is none. */
export interface DealRoom {
  readonly possible: boolean;
  readonly kept: number | null;
  /** The most that could have been kept while she still signs. */
  readonly best: number | null;
}

export interface Truth {
  readonly style: Style;
  /** Bin of her level as the forecast asks it, 0..3. */
  readonly band: number;
  readonly levels: readonly LevelRow[];
  /** The greatest at first on top. */
  readonly fears: readonly FearRow[];
  /** The heaviest on top. */
  readonly needs: readonly NeedRow[];
  readonly conditions: readonly { readonly condition: string; readonly ease: Ease }[];
  /** Ids of the clauses, what mattered most to her first. */
  readonly clauses: readonly string[];
  /** The most that can be delivered of each clause that has to be kept. */
  readonly capacity: readonly { readonly issue: string; readonly option: number }[];
  readonly room: DealRoom;
}

function fears({ story: { mind, open } }: Facts): FearRow[] {
  const greatestFirst = FEARS.map((_, d) => d).sort(
    (a, b) => at(mind.risk0, b) - at(mind.risk0, a),
  );
  return greatestFirst.map((d) => ({
    fear: at(FEARS, d),
    start: hundredths(at(mind.risk0, d)),
    end: hundredths(at(mind.risk, d)),
    told: at(open.toldFear, d),
  }));
}

function needs({ story: { mind, table } }: Facts): NeedRow[] {
  return table.needs
    .map((need, i) => ({
      need,
      weight: hundredths(at(mind.needWeight, i)),
      covered: hundredths(at(mind.cover, i)),
    }))
    .sort((a, b) => b.weight - a.weight);
}

function levels({ story: { mind, table } }: Facts): LevelRow[] {
  return table.topics.map(({ id }, t) => ({
    topic: id,
    level: Math.round(at(mind.level, t) * 10) / 10,
    understood: hundredths(at(mind.understanding, t)),
  }));
}

function conditions({ story: { mind, scenario, table } }: Facts): Truth['conditions'] {
  const easeOf = (j: number): Ease =>
    at(scenario.temper.conditionBanned, j) ? 'banned' : at(mind.conditionEasy, j) ? 'easy' : 'hard';
  return table.conditions.map(({ id }, j) => ({ condition: id, ease: easeOf(j) }));
}

function clauses({ story: { mind, table } }: Facts): string[] {
  const weighed = table.issues.map(({ id }, i) => ({ id, weight: at(mind.issueWeight, i) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ id }) => id);
}

function room({ story: { open, possible }, margin, bestMargin }: Facts): DealRoom {
  return {
    possible,
    kept: open.deal ? Math.round(margin(open.deal)) : null,
    best: possible && bestMargin !== null ? Math.round(bestMargin) : null,
  };
}

/** Everything that is told only after the meeting. */
export function truthOf(facts: Facts): Truth {
  const { scenario, mind, table } = facts.story;
  return {
    style: mind.style,
    band: binOf(levelOf(scenario, mind), FORESIGHT.level),
    levels: levels(facts),
    fears: fears(facts),
    needs: needs(facts),
    conditions: conditions(facts),
    clauses: clauses(facts),
    capacity: table.issues.flatMap(({ id, promise }, i) =>
      promise ? [{ issue: id, option: at(mind.capacity, i) }] : [],
    ),
    room: room(facts),
  };
}
