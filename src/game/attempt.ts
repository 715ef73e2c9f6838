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

/** An attempt in this browser. */
export interface KeptAttempt extends Attempt {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly done: boolean;
  readonly whatIf: WhatIf | null;
}

/** Why a record cannot be played on. */
export type Fault = 'damaged' | 'otherRules' | 'otherScenario' | 'illegal';

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);
const isWhole = (x: unknown): x is number => Number.isInteger(x);
const isText = (x: unknown): x is string => typeof x === 'string';

function isSetup(x: unknown): x is Setup {
  return (
    isObject(x) &&
    isWhole(x.seed) &&
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
    isWhole(x.rules) &&
    isText(x.scenario) &&
    isText(x.fingerprint) &&
    isSetup(x.setup) &&
    Array.isArray(x.actions) &&
    x.actions.every(isAction)
  );
}

const isWhatIf = (x: unknown): x is WhatIf => isObject(x) && isText(x.of) && isWhole(x.turn);

/** What was kept as an attempt, or null when something of it is missing or of another kind. */
export function readAttempt(x: unknown): KeptAttempt | null {
  const whole =
    isObject(x) &&
    isText(x.id) &&
    isWhole(x.startedAt) &&
    typeof x.done === 'boolean' &&
    isRecording(x.recording) &&
    Array.isArray(x.times) &&
    x.times.length === x.recording.actions.length &&
    x.times.every(isWhole) &&
    isWhole(x.takebacks) &&
    (MODES as readonly unknown[]).includes(x.mode) &&
    isText(x.language) &&
    (x.whatIf === null || isWhatIf(x.whatIf));
  return whole ? (x as unknown as KeptAttempt) : null;
}
