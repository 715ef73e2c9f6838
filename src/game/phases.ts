/** The five phases of a meeting as a display: derived from what was done, never a gate. */
import type { Action } from '../core/types';

export const PHASES = ['open', 'discover', 'present', 'concerns', 'close'] as const;
export type Phase = (typeof PHASES)[number];

/** Which phase an action belongs to; null for what fits in every phase. */
export function phaseOf(action: Action): Phase | null {
  switch (action.move) {
    case 'rapport':
      return 'open';
    case 'ask':
      return action.about === 'concerns' ? 'concerns' : 'discover';
    case 'confirm':
    case 'check':
      return 'discover';
    case 'explain':
    case 'demo':
      return 'present';
    case 'more':
    case 'address':
    case 'hype':
      return 'concerns';
    case 'trial':
    case 'propose':
    case 'packages':
    case 'hold':
    case 'accept':
    case 'close':
    case 'walk':
      return 'close';
    case 'prepare':
    case 'forecast':
    case 'listen':
    case 'acknowledge':
    case 'answer':
    case 'spend':
    case 'aftercare':
      return null;
  }
}

export interface Step {
  readonly phase: Phase;
  readonly state: 'done' | 'now' | 'open';
}

/** The stepper: the phase of the last action that has one is now, those visited are done. */
export function steps(actions: readonly Action[]): Step[] {
  const visited = actions.map(phaseOf).filter((phase) => phase !== null);
  const now = visited.at(-1) ?? 'open';
  return PHASES.map((phase) => ({
    phase,
    state: phase === now ? 'now' : visited.includes(phase) ? 'done' : 'open',
  }));
}
