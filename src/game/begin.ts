/** New attempts, attempts that go on, and attempts that branch off from an old one. */
import { RULES_VERSION } from '../core/constants';
import { replay } from '../core/replay';
import type { Action, Recording, Scenario, Setup } from '../core/types';
import type { Mode } from '../core/vocabulary';
import { type Fault, type KeptAttempt, readAttempt } from './attempt';
import { newId } from './seed';

/** The customer of a seed, face to face, at the difficulty of every day. */
export function setupOf(seed: number): Setup {
  return { seed, difficulty: 1, channel: 'visit', allowance: null, style: 'account', history: [] };
}

interface Wish {
  readonly mode: Mode;
  readonly language: string;
}

function attemptOf(recording: Recording, times: readonly number[], wish: Wish): KeptAttempt {
  return {
    ...wish,
    id: newId(),
    startedAt: Date.now(),
    done: false,
    recording,
    times,
    takebacks: 0,
  };
}

/** An attempt with nothing played yet. */
export function freshAttempt(scenario: Scenario, seed: number, wish: Wish): KeptAttempt {
  const { fingerprint, table } = scenario;
  const recording = {
    rules: RULES_VERSION,
    scenario: table.id,
    fingerprint,
    setup: setupOf(seed),
    actions: [],
  };
  return attemptOf(recording, [], wish);
}

/** Things that are done beside the table and take no turn. */
const WITHOUT_TURN: readonly Action['move'][] = ['prepare', 'forecast', 'aftercare'];
export const takesTurn = (action: Action): boolean => !WITHOUT_TURN.includes(action.move);

/** How many actions come before `turn` (1 for the first) is played. */
export function actionsBefore(turn: number, actions: readonly Action[]): number {
  let played = 0;
  const place = actions.findIndex((action) => takesTurn(action) && ++played === turn);
  return place < 0 ? actions.length : place;
}

/** The same customer and luck with the first actions of an old recording: "what if". */
export function branchAt(old: Pick<KeptAttempt, 'recording' | 'times'>, turn: number, wish: Wish) {
  const { recording, times } = old;
  const n = actionsBefore(turn, recording.actions);
  const actions = recording.actions.slice(0, n);
  return attemptOf({ ...recording, actions }, times.slice(0, n), wish);
}

/** The attempt of a kept record, or why it cannot be played on. */
export function judge(record: unknown, scenario: Scenario): KeptAttempt | Fault {
  const attempt = readAttempt(record);
  if (!attempt) return 'damaged';
  const { recording } = attempt;
  if (recording.rules !== RULES_VERSION) return 'otherRules';
  if (recording.scenario !== scenario.table.id) return 'otherScenario';
  if (recording.fingerprint !== scenario.fingerprint) return 'otherScenario';
  return replay(scenario, recording).ok ? attempt : 'illegal';
}
