/** The rules as one plain script: for engines that have neither modules nor a page. */
import type { Recording } from '../core/types';
import { shipped } from '../scenario/shipped';
import { retell } from './retell';

/** Tells recordings of shipped accounts, one line of JSON each. */
function retellAll(recordings: readonly Recording[]): string {
  return recordings
    .map((recording) => {
      const account = shipped.find(({ scenario }) => scenario.table.id === recording.scenario);
      return account ? retell(account.scenario, recording) : 'null';
    })
    .join('\n');
}

Object.assign(globalThis, { retellAll });
