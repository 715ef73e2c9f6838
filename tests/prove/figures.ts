/** Meetings of bots as figures, shared by the long proofs. */
import type { Bot } from '../../src/bots/player';
import { cohensD, type Occurred, report, type Spread } from '../../src/bots/playtest';
import { PLAIN } from '../../src/core/plain-setup';
import type { Setup } from '../../src/core/types';
import type { Skill } from '../../src/core/vocabulary';
import { oren } from '../../src/scenario/shipped';

/** Seeds kept apart from those on which the bots were tuned. */
export const SEEDS = { first: 20_001, count: 500 };

export function figuresOf(bot: Bot, setup: Partial<Setup> = {}, seeds = SEEDS) {
  const occurred: Occurred = { moves: new Set(), cues: new Set() };
  return report(oren.scenario, bot, seeds, { ...PLAIN, ...setup }, occurred);
}

export type Figures = ReturnType<typeof figuresOf>;

/** A spread that must be there. */
export function known(spread: Spread | null): Spread {
  if (spread === null) throw new Error('nothing was observed');
  return spread;
}

export const totalOf = (figures: Figures) => known(figures.total).mean;
export const skillOf = (figures: Figures, skill: Skill) => known(figures.skills[skill]).mean;

/** Cohen's d of two bots' totals. */
export const apart = (a: Figures, b: Figures) => cohensD(known(a.total), known(b.total));
