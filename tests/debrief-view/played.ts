/** Whole meetings to look back on: bots of every temper on a few customers. */
import { bots } from '../../src/bots';
import { playOut } from '../../src/bots/player';
import { PLAIN } from '../../src/core/plain-setup';
import type { Meeting } from '../../src/core/types';
import { oren } from '../../src/scenario/shipped';

const SEEDS = [1, 2, 3, 4, 5, 6];

/** Every bot on six customers. */
export const meetings: readonly Meeting[] = bots.flatMap((bot) =>
  SEEDS.map((seed) => playOut(oren.scenario, { ...PLAIN, seed }, bot)),
);
