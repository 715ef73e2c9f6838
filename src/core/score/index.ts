/** The score of a meeting: every mark with its turn, its cause and its guidance. */
import { clamp, sum } from '../exact';
import type { Mark, Meeting, Score, SkillScore } from '../types';
import { SKILLS, type Skill } from '../vocabulary';
import { bargain } from './bargain';
import { care } from './care';
import { close } from './close';
import { cost } from './cost';
import { demonstrate } from './demonstrate';
import { depth } from './depth';
import { forecast } from './forecast';
import { honesty } from './honesty';
import { isRightfulWalk, whyUnobserved } from './observed';
import { outcomeOf, profitOf } from './outcome';
import { MARKS } from './points';
import { risk } from './risk';
import { type Story, storyOf } from './story';

const MARKERS: Readonly<Record<Skill, (story: Story) => Mark[]>> = {
  channel: () => [],
  depth,
  risk,
  forecast,
  bargain,
  demonstrate,
  close,
  care,
  honesty,
  cost,
};

function skillScore(story: Story, skill: Skill, marks: readonly Mark[]): SkillScore {
  const why = whyUnobserved(story, skill);
  const weight = story.table.weights[skill];
  if (why !== null) return { points: null, why, weight };
  const points = clamp(sum(marks.map((row) => row.points)), 0, 100);
  return { points, why, weight };
}

/** Weight of the observed skills, of those that this kind of meeting can show at all. */
function coverageOf(story: Story, skills: Readonly<Record<Skill, SkillScore>>): number {
  if (isRightfulWalk(story)) return 1;
  const able = SKILLS.map((skill) => skills[skill]).filter(({ why }) => why !== 'noTriage');
  const seen = able.filter(({ points }) => points !== null);
  return sum(seen.map(({ weight }) => weight)) / sum(able.map(({ weight }) => weight));
}

function processOf(skills: Readonly<Record<Skill, SkillScore>>, coverage: number): number {
  const seen = SKILLS.map((skill) => skills[skill]).filter(({ points }) => points !== null);
  const weight = sum(seen.map((one) => one.weight));
  const mean = sum(seen.map((one) => one.weight * (one.points ?? 0))) / weight;
  const { coverage: share, honesty, honest } = MARKS.process;
  const candour = clamp((skills.honesty.points ?? honest) / honest);
  return mean * (share[0] + share[1] * coverage) * (honesty[0] + honesty[1] * candour);
}

/**
 * Scores a meeting as it stands; pure, the same meeting gives the same score in every engine.
 * Process and outcome 0..100, kept apart; the total is 80 of one and 20 of the other. The marks of
 * a skill sum to its points before these are held within 0..100; marks of a skill that was not
 * observed are left out. Skill, rule and guidance of each mark stand in `FINDINGS`.
 */
export const score = (meeting: Meeting): Score => scoreOf(storyOf(meeting));

/** The same, of a meeting that was read already. */
export function scoreOf(story: Story): Score {
  const skills = {} as Record<Skill, SkillScore>;
  const marks: Mark[] = [];
  for (const skill of SKILLS) {
    const rows = MARKERS[skill](story);
    skills[skill] = skillScore(story, skill, rows);
    if (skills[skill].points !== null) marks.push(...rows);
  }
  const coverage = coverageOf(story, skills);
  const process = processOf(skills, coverage);
  const outcome = outcomeOf(story);
  const total = MARKS.total.process * process + MARKS.total.outcome * outcome;
  return { skills, marks, coverage, process, outcome, total, profit: profitOf(story) };
}
