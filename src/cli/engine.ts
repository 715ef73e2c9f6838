/** The rules as one plain script: for engines that have neither modules nor a page. */
import type { Recording, Scenario } from '../core/types';
import { retell } from './retell';

/** Tells recordings of one account, one line of JSON each. */
function retellAll(scenario: Scenario, recordings: readonly Recording[]): string {
  return recordings.map((recording) => retell(scenario, recording)).join('\n');
}

Object.assign(globalThis, { retellAll });
