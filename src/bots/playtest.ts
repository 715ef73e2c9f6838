/** Plays one account many times with one bot and sums it up. */
import { history } from '../core/meeting';
import { PLAIN } from '../core/plain-setup';
import { score } from '../core/score';
import type { Meeting, MoveName, Scenario, Score, Setup } from '../core/types';
import { type CueName, SKILLS, type Skill } from '../core/vocabulary';
import { type Bot, playOut } from './player';

/** Mean and standard deviation over meetings (of the sample, n - 1); null when there was none. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

export interface BotReport {
  readonly bot: string;
  readonly total: Spread | null;
  readonly process: Spread | null;
  readonly outcome: Spread | null;
  /** Over the meetings in which the skill was observed. */
  readonly skills: Readonly<Record<Skill, Spread | null>>;
  /** Share of meetings that ended in a deal, 0..1. */
  readonly dealRate: number;
  /** Mean company money a meeting, in units of the currency. */
  readonly profit: number;
  /** Mean turns. */
  readonly turns: number;
}

export function spreadOf(xs: readonly number[]): Spread | null {
  if (xs.length === 0) return null;
  const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
  const squares = xs.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return { mean, sd: xs.length > 1 ? Math.sqrt(squares / (xs.length - 1)) : 0 };
}

/** Distance of two means in pooled standard deviations (Cohen's d); NaN when both are the same constant. */
export function cohensD(a: Spread, b: Spread): number {
  const pooled = Math.sqrt((a.sd * a.sd + b.sd * b.sd) / 2);
  return (a.mean - b.mean) / pooled;
}

/** What came about in play. */
export interface Occurred {
  readonly moves: Set<MoveName>;
  readonly cues: Set<CueName>;
}

function note(occurred: Occurred, meeting: Meeting): void {
  for (const { action, events } of history(meeting)) {
    occurred.moves.add(action.move);
    for (const event of events) if (event.kind === 'cue') occurred.cues.add(event.cue);
  }
}

export interface Played {
  readonly meeting: Meeting;
  readonly score: Score;
}

/** Meetings of one bot on seeds `first` .. `first + count - 1`; `each` sees them one by one. */
export function playMany(
  scenario: Scenario,
  bot: Bot,
  seeds: { readonly first: number; readonly count: number },
  setup: Omit<Setup, 'seed'> = PLAIN,
  each: (played: Played) => void = () => undefined,
): Score[] {
  return Array.from({ length: seeds.count }, (_, i) => {
    const meeting = playOut(scenario, { ...setup, seed: seeds.first + i }, bot);
    const played = { meeting, score: score(meeting) };
    each(played);
    return played.score;
  });
}

function skillSpread(scores: readonly Score[], skill: Skill): Spread | null {
  return spreadOf(
    scores.flatMap(({ skills }) => {
      const { points } = skills[skill];
      return points === null ? [] : [points];
    }),
  );
}

/** Plays and sums up; `occurred` is filled with what came about. */
export function report(
  scenario: Scenario,
  bot: Bot,
  seeds: { readonly first: number; readonly count: number },
  setup: Omit<Setup, 'seed'>,
  occurred: Occurred,
  each: (played: Played) => void = () => undefined,
): BotReport {
  let deals = 0;
  let turns = 0;
  const scores = playMany(scenario, bot, seeds, setup, (played) => {
    note(occurred, played.meeting);
    deals += played.meeting.open.deal ? 1 : 0;
    turns += played.meeting.open.turn;
    each(played);
  });
  const n = scores.length;
  return {
    bot: bot.name,
    total: spreadOf(scores.map(({ total }) => total)),
    process: spreadOf(scores.map(({ process }) => process)),
    outcome: spreadOf(scores.map(({ outcome }) => outcome)),
    skills: Object.fromEntries(
      SKILLS.map((skill) => [skill, skillSpread(scores, skill)]),
    ) as Record<Skill, Spread | null>,
    dealRate: deals / n,
    profit: scores.reduce((sum, { profit }) => sum + profit, 0) / n,
    turns: turns / n,
  };
}
