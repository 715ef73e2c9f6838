/** The score: marks, skills and their sums. */
import type { Finding } from '../score/findings';
import type { Guidance, Skill } from '../vocabulary';

/** One row of the score: points for a cause at a turn. The rows of a skill sum to its score, held within 0..100. */
export interface Mark {
  readonly skill: Skill;
  readonly points: number;
  /** Rule of the score, e.g. `depth.match`. */
  readonly rule: string;
  /** Which way the rule went, e.g. `depth.match.tooDeep`: names the sentence of the debrief. */
  readonly finding: Finding;
  readonly turn: number;
  readonly guidance: Guidance;
  readonly of?: string;
  readonly with?: string;
  readonly n: Readonly<Record<string, number>>;
}

export interface SkillScore {
  /** 0..100; null when it was not observed. */
  readonly points: number | null;
  /** Why there is no score, e.g. `noTriage`; null when observed. */
  readonly why: string | null;
  readonly weight: number;
}

export interface Score {
  readonly skills: Readonly<Record<Skill, SkillScore>>;
  readonly marks: readonly Mark[];
  readonly coverage: number;
  readonly process: number;
  readonly outcome: number;
  readonly total: number;
  /** Company money, after spending, evidence, preparation and time. */
  readonly profit: number;
}
