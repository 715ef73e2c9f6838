/** A meeting that is being played or was played: the recording and what surrounds it. */
import type { Action, Recording, Setup } from '../core/types';
import { MODES, type Mode } from '../core/vocabulary';

/** What goes to the trainer: the recording, and how it came about. */
export interface Attempt {
  readonly recording: Recording;
  /** Whole milliseconds from the start of the attempt to each action. */
  readonly times: readonly number[];
  /** How often a move was taken back in guided mode. */
  readonly takebacks: number;
  readonly mode: Mode;
  /** Language of the page when it was last played. */
  readonly language: string;
}

/** "What if": the attempt that another one departs from, and the first turn played anew. */
export interface WhatIf {
  readonly of: string;
  readonly turn: number;
}

/** The score as it was given when the meeting was over; it stays, whatever becomes of the rules. */
export interface GivenScore {
  /** All 0..100. */
  readonly total: number;
  readonly process: number;
  readonly outcome: number;
  /** By skill; null where it was not observed. */
  readonly skills: Readonly<Record<string, number | null>>;
}

/** An attempt in this browser. */
export interface KeptAttempt extends Attempt {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly done: boolean;
  /** Null until the meeting is over, and in records that were kept before scores were. */
  readonly score: GivenScore | null;
  readonly whatIf: WhatIf | null;
}

/** Why a record cannot be played on. */
export type Fault = 'damaged' | 'otherRules' | 'otherScenario' | 'otherText' | 'illegal';

/** What a seed, a count and a date can be at most: numbers beyond them were written by hand. */
const LIMITS = { seed: 0xffffffff, count: 10_000, date: 8.64e15 } as const;

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);
const isWhole = (x: unknown, least: number, most: number): x is number =>
  Number.isInteger(x) && (x as number) >= least && (x as number) <= most;
const isPoints = (x: unknown): x is number => typeof x === 'number' && x >= 0 && x <= 100;
const isText = (x: unknown): x is string => typeof x === 'string';

/** Whether it can name an attempt: 128 bits, in hexadecimal. */
export const isId = (x: unknown): x is string => isText(x) && /^[0-9a-f]{32}$/.test(x);

function isSetup(x: unknown): x is Setup {
  return (
    isObject(x) &&
    isWhole(x.seed, 0, LIMITS.seed) &&
    typeof x.difficulty === 'number' &&
    isText(x.channel) &&
    (x.allowance === null || typeof x.allowance === 'number') &&
    isText(x.style) &&
    Array.isArray(x.history)
  );
}

/** The shape of an action only; whether it is legal is for the rules to say. */
const isAction = (x: unknown): x is Action => isObject(x) && isText(x.move);

function isRecording(x: unknown): x is Recording {
  return (
    isObject(x) &&
    isWhole(x.rules, 0, LIMITS.count) &&
    isText(x.scenario) &&
    isText(x.fingerprint) &&
    isSetup(x.setup) &&
    Array.isArray(x.actions) &&
    x.actions.every(isAction)
  );
}

const isWhatIf = (x: unknown): x is WhatIf =>
  isObject(x) && isId(x.of) && isWhole(x.turn, 1, LIMITS.count);

const isScore = (x: unknown): x is GivenScore =>
  isObject(x) &&
  isPoints(x.total) &&
  isPoints(x.process) &&
  isPoints(x.outcome) &&
  isObject(x.skills) &&
  Object.values(x.skills).every((points) => points === null || isPoints(points));

/**
 * What was kept as an attempt, or null when something of it is missing, of another kind or beyond
 * its bounds.
 */
export function readAttempt(x: unknown): KeptAttempt | null {
  const whole =
    isObject(x) &&
    isId(x.id) &&
    isWhole(x.startedAt, 0, LIMITS.date) &&
    typeof x.done === 'boolean' &&
    isRecording(x.recording) &&
    Array.isArray(x.times) &&
    x.times.length === x.recording.actions.length &&
    x.times.every((time) => isWhole(time, -LIMITS.date, LIMITS.date)) &&
    isWhole(x.takebacks, 0, LIMITS.count) &&
    (MODES as readonly unknown[]).includes(x.mode) &&
    isText(x.language) &&
    (x.score === null || (x.done && isScore(x.score))) &&
    (x.whatIf === null || isWhatIf(x.whatIf));
  return whole ? (x as unknown as KeptAttempt) : null;
}
