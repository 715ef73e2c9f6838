/** Cues over many seeds. */
import type { Action, Cue } from '../../src/core/types';
import { does, type Sitting } from './dana';

export const seeds = Array.from({ length: 800 }, (_, i) => i + 1);
export const levels = (action: Action, name: Cue['cue'], how: Sitting = {}, of?: string) =>
  seeds.flatMap((seed) =>
    does(action, { ...how, seed })
      .cues.filter((cue) => cue.cue === name && (of === undefined || cue.of === of))
      .map(({ level }) => level ?? Number.NaN),
  );
export const kinds = (xs: readonly number[]) => [...new Set(xs)].sort((a, b) => a - b);
export const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
export const share = (xs: readonly number[], x: number) =>
  xs.filter((one) => one === x).length / xs.length;
