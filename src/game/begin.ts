/** New attempts, attempts that go on, and attempts that branch off from an old one. */
import { type DIFFICULTIES, RULES_VERSION } from '../core/constants';
import { takesTurn } from '../core/moves';
import { PLAIN } from '../core/plain-setup';
import type { Action, Recording, Scenario, Setup } from '../core/types';
import type { Mode } from '../core/vocabulary';
import type { KeptAttempt, WhatIf } from './attempt';
import { newId } from './seed';

export type Difficulty = (typeof DIFFICULTIES)[number];

/** What the player asks for before a new meeting. */
export interface Wish {
  readonly mode: Mode;
  readonly difficulty: Difficulty;
  /** Of the page. */
  readonly language: string;
}

/** The account's own customer of a seed, face to face. */
export function setupOf(seed: number, difficulty: number): Setup {
  return { ...PLAIN, seed, difficulty };
}

interface Start {
  readonly recording: Recording;
  readonly times: readonly number[];
  readonly mode: Mode;
  readonly language: string;
  readonly whatIf: WhatIf | null;
}

function attemptOf(start: Start): KeptAttempt {
  const fresh = { done: false, takebacks: 0, score: null };
  return { ...start, ...fresh, id: newId(), startedAt: Date.now() };
}

/** An attempt with nothing played yet. */
export function freshAttempt(scenario: Scenario, seed: number, wish: Wish): KeptAttempt {
  const { fingerprint, table } = scenario;
  const { mode, language, difficulty } = wish;
  const setup = setupOf(seed, difficulty);
  const head = { rules: RULES_VERSION, scenario: table.id, fingerprint, setup };
  return attemptOf({
    recording: { ...head, actions: [] },
    times: [],
    mode,
    language,
    whatIf: null,
  });
}

/** How many actions come before `turn` (1 for the first) is played. */
export function actionsBefore(turn: number, actions: readonly Action[]): number {
  let played = 0;
  const place = actions.findIndex((action) => takesTurn(action) && ++played === turn);
  return place < 0 ? actions.length : place;
}

/**
 * The same customer and luck with the actions before `turn` of an old attempt: "what if". An exam
 * is played once, so what comes after it is practice.
 */
export function branchAt(old: KeptAttempt, turn: number, language: string): KeptAttempt {
  const { recording, times, id, mode } = old;
  const n = actionsBefore(turn, recording.actions);
  return attemptOf({
    recording: { ...recording, actions: recording.actions.slice(0, n) },
    times: times.slice(0, n),
    mode: mode === 'exam' ? 'realistic' : mode,
    language,
    whatIf: { of: id, turn },
  });
}
