/** How the rules write down the rows of the score. */
import type { Mark } from '../types';
import { FINDINGS, type Finding } from './findings';

/** The rows of a score: each rule writes its own at the end. */
export type Sheet = Mark[];

type Numbers = Mark['n'];

/** A row without numbers. */
export const NOTHING: Numbers = Object.freeze({});

/** Writes one row: its numbers `n`, what it is `of`, and with what (`other`) that was done. */
export function mark(
  sheet: Sheet,
  finding: Finding,
  turn: number,
  points: number,
  n: Numbers = NOTHING,
  of?: string,
  other?: string,
): void {
  const { skill, rule, guidance } = FINDINGS[finding];
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
  sheet.push(row);
}
