/** The ten skills with their score in this meeting, or why there is none. */
import type { Mark, Score } from '../types';
import { SKILLS, type Skill } from '../vocabulary';

/** Points from which a skill counts as good: the third step of the heat map. */
export const GOAL = 60;

export interface SkillRow {
  readonly skill: Skill;
  /** Whole points 0..100; null when it was not observed. */
  readonly points: number | null;
  /** Id of the text that says why not, null when observed. */
  readonly why: string | null;
  /** Its weight in the account. */
  readonly weight: number;
  /** In the order of the turns. */
  readonly marks: readonly Mark[];
}

/** The ten skills in their order, in whole points. */
export function skillRows({ skills, marks }: Score): SkillRow[] {
  return SKILLS.map((skill) => {
    const { points, why, weight } = skills[skill];
    return {
      skill,
      points: points === null ? null : Math.round(points),
      why: why === null ? null : `why.${why}`,
      weight,
      marks: marks.filter((mark) => mark.skill === skill).sort((a, b) => a.turn - b.turn),
    };
  });
}
