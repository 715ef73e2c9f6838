/** The risk ledger: each fear, from where to where, and what moved it. */

import { EFFECTS } from '../effects';
import { at } from '../exact';
import type { Effect } from '../types';
import { FEARS, type Fear } from '../vocabulary';
import type { Facts } from './facts';
import { namesOf } from './names';
import { hundredths } from './quantity';

export interface RiskStep {
  readonly turn: number;
  /** Id of the text of the cause. */
  readonly cause: string;
  /** Ids of the names of the evidence. */
  readonly names: readonly string[];
  /** Hundredths, below 0 is calmer. */
  readonly by: number;
}

export interface RiskRow {
  readonly fear: Fear;
  /** Out of 100. */
  readonly start: number;
  readonly end: number;
  /** Turn at which it was said aloud, null when it never was. */
  readonly toldAt: number | null;
  /** What moved it, the greatest first. */
  readonly steps: readonly RiskStep[];
}

/** Of evidence its kind; the fear is the row. */
function evidenceOf(effect: Effect): string[] {
  const kinds = EFFECTS[effect.code] ?? {};
  return namesOf(kinds.with ? { with: kinds.with } : {}, effect);
}

function stepsOf({ story }: Facts, fear: Fear): RiskStep[] {
  return story
    .moved('risk', fear)
    .map(({ effect, by }) => ({
      turn: effect.turn,
      cause: `effect.${effect.code}`,
      names: evidenceOf(effect),
      by: hundredths(by),
    }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.turn - b.turn);
}

/** The six fears, the one that moved most on top. */
export function riskLedger(facts: Facts): RiskRow[] {
  const { mind, all } = facts.story;
  const moved = ({ start, end }: RiskRow) => Math.abs(end - start);
  return FEARS.map((fear, d) => ({
    fear,
    start: hundredths(at(mind.risk0, d)),
    end: hundredths(at(mind.risk, d)),
    toldAt: all('told.fear').find(({ of }) => of === fear)?.turn ?? null,
    steps: stepsOf(facts, fear),
  })).sort((a, b) => moved(b) - moved(a) || b.start - a.start);
}
