/** How the rules write down a row of the score. */
import type { Mark } from '../types';
import { FINDINGS, type Finding } from './findings';

interface Detail {
  readonly of?: string;
  readonly with?: string;
  readonly n?: Readonly<Record<string, number>>;
}

const NOTHING: Readonly<Record<string, number>> = Object.freeze({});

/** One row of the score. */
export function mark(finding: Finding, turn: number, points: number, detail: Detail = {}): Mark {
  const { skill, rule, guidance } = FINDINGS[finding];
  const { of, with: other, n = NOTHING } = detail;
  const row: { -readonly [K in keyof Mark]: Mark[K] } = {
    skill,
    points,
    rule,
    finding,
    turn,
    guidance,
    n,
  };
  if (of !== undefined) row.of = of;
  if (other !== undefined) row.with = other;
  return row;
}

/** Shares out `points` over causes in proportion to their weights, >= 0; nothing when all are 0. */
export function spread<T extends { readonly weight: number }>(
  points: number,
  causes: readonly T[],
  asMark: (cause: T, points: number) => Mark,
): Mark[] {
  const total = causes.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return [];
  return causes
    .filter(({ weight }) => weight > 0)
    .map((cause) => asMark(cause, (points * cause.weight) / total));
}
