/** Quantities that follow from her state: nothing here is stored. */
import { CUE, MIND } from '../constants';
import { at, clamp, dot, greatest, sum } from '../exact';
import type { Mind, Scenario, Table } from '../types';
import { OBSTACLES, type Obstacle, TRADE } from '../vocabulary';

/** Her remaining risk, each fear weighted by how great it was at first, 0..1. */
export function riskLeft(mind: Mind): number {
  return dot(mind.risk0, mind.risk) / sum(mind.risk0);
}

/** How tense she is, 0 or more: by what she fears and by anger. */
export function tension(mind: Mind): number {
  return CUE.tension.risk * riskLeft(mind) + CUE.tension.anger * mind.anger;
}

/** Whether she knows the trade well enough, or looks closely enough, to see through a lie. */
export function seesThrough(mind: Mind): boolean {
  return at(mind.level, TRADE) >= MIND.seesThrough || mind.style === 'analytical';
}

/** How much of what she needs she has seen, 0..1. */
export function valueSeen(mind: Mind): number {
  return dot(mind.needWeight, mind.cover);
}

/** A number for each topic, weighted by importance. */
function byImportance({ topics }: Table, xs: readonly number[]): number {
  let total = 0;
  for (let t = 0; t < topics.length; t++) total += (topics[t]?.importance ?? 0) * (xs[t] ?? 0);
  return total;
}

/** Her understanding over the topics by importance, 0..1. */
export function understood(scenario: Scenario, mind: Mind): number {
  return byImportance(scenario.table, mind.understanding);
}

/** Her technical level over the topics by importance, 1..4. */
export function levelOf(scenario: Scenario, mind: Mind): number {
  return byImportance(scenario.table, mind.level);
}

/** How well she can listen, 0..1. */
export function attention(mind: Mind): number {
  const { floor, patience, anger, from, span } = MIND.attention;
  return (floor + patience * mind.patience) * (1 - anger * clamp((mind.anger - from) / span));
}

interface Reasons {
  risk: number;
  value: number;
  trust: number;
  understanding: number;
  anger: number;
  inflation: number;
}

/** Where her reservation starts from: with a cheaper binding offer in hand, out of reach. */
function firstReservation(mind: Mind): number {
  return mind.noDeal ? MIND.reservation.noDeal : mind.reservation0;
}

/** The least utility at which she would sign, .05..1.2: fear raises it, trust and value lower it. */
function reservationFor(first: number, why: Reasons): number {
  const c = MIND.reservation;
  return clamp(
    first +
      c.risk[0] * (why.risk - c.risk[1]) -
      c.value[0] * (why.value - c.value[1]) -
      c.trust[0] * (why.trust - c.trust[1]) -
      c.understanding[0] * (why.understanding - c.understanding[1]) +
      c.anger * why.anger +
      why.inflation,
    c.low,
    c.high,
  );
}

/** Her reservation now. */
export function reservation(scenario: Scenario, mind: Mind, inflation = mind.inflation): number {
  return reservationFor(firstReservation(mind), {
    risk: riskLeft(mind),
    value: valueSeen(mind),
    trust: mind.trust,
    understanding: understood(scenario, mind),
    anger: mind.anger,
    inflation,
  });
}

/** Her reservation after a meeting as good as it gets: what makes a deal possible at all. */
export function idealReservation(mind: Mind): number {
  return idealReservationFor(firstReservation(mind));
}

const IDEAL: Reasons = { ...MIND.ideal, anger: 0, inflation: 0 };

/** The same for a customer who would begin at the reservation `first`, 0..1. */
export function idealReservationFor(first: number): number {
  return reservationFor(first, IDEAL);
}

/** Readiness to decide; ready from .55. */
export function readiness(scenario: Scenario, mind: Mind): number {
  const c = MIND.readiness;
  return (
    c.value * valueSeen(mind) +
    c.trust * mind.trust +
    c.calm * (1 - clamp(riskLeft(mind) / c.riskSpan)) +
    c.understanding * understood(scenario, mind) -
    c.anger[0] * Math.max(0, mind.anger - c.anger[1])
  );
}

/** What most stands between her and a decision. */
export function obstacle(scenario: Scenario, mind: Mind): Obstacle {
  const c = MIND.obstacle;
  const sizes = [
    1 - clamp(valueSeen(mind) / c.value),
    clamp((riskLeft(mind) - c.risk[0]) / c.risk[1]),
    clamp((c.trust[0] - mind.trust) / c.trust[1]),
    1 - clamp(understood(scenario, mind) / c.understanding),
  ];
  return at(OBSTACLES, greatest(sizes));
}
