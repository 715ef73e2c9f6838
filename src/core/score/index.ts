/** The score of a meeting: every mark with its turn, its cause and its guidance. */
import { at, clamp } from '../exact';
import type { Meeting, Score, SkillScore } from '../types';
import { SKILLS, type Skill } from '../vocabulary';
import { bargain } from './bargain';
import { care } from './care';
import { close } from './close';
import { cost } from './cost';
import { demonstrate } from './demonstrate';
import { depth } from './depth';
import { forecast } from './forecast';
import { honesty } from './honesty';
import type { Sheet } from './mark';
import { isRightfulWalk, whyUnobserved } from './observed';
import { outcomeOf, profitOf } from './outcome';
import { MARKS } from './points';
import { risk } from './risk';
import { type Story, storyOf } from './story';

const MARKERS: Readonly<Record<Skill, (story: Story, sheet: Sheet) => void>> = {
  channel: () => {},
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

/** Writes down the marks of a skill that was observed; none of another. */
function skillScore(story: Story, skill: Skill, sheet: Sheet): SkillScore {
  const why = whyUnobserved(story, skill);
  const weight = story.table.weights[skill];
  if (why !== null) return { points: null, why, weight };
  const first = sheet.length;
  MARKERS[skill](story, sheet);
  let points = 0;
  for (let k = first; k < sheet.length; k++) points += at(sheet, k).points;
  return { points: clamp(points, 0, 100), why, weight };
}

type Skills = Readonly<Record<Skill, SkillScore>>;

/** Weight of the observed skills, of those that this kind of meeting can show at all. */
function coverageOf(story: Story, skills: Skills): number {
  if (isRightfulWalk(story)) return 1;
  let [seen, able] = [0, 0];
  for (const skill of SKILLS) {
    const { points, why, weight } = skills[skill];
    if (why !== 'noTriage') able += weight;
    if (points !== null) seen += weight;
  }
  return seen / able;
}

function processOf(skills: Skills, coverage: number): number {
  let [weights, weighed] = [0, 0];
  for (const skill of SKILLS) {
    const { points, weight } = skills[skill];
    if (points === null) continue;
    weights += weight;
    weighed += weight * points;
  }
  const mean = weighed / weights;
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
  const marks: Sheet = [];
  for (const skill of SKILLS) skills[skill] = skillScore(story, skill, marks);
  const coverage = coverageOf(story, skills);
  const process = processOf(skills, coverage);
  const outcome = outcomeOf(story);
  const total = MARKS.total.process * process + MARKS.total.outcome * outcome;
  return { skills, marks, coverage, process, outcome, total, profit: profitOf(story) };
}
