/** Which sentences of an account were ever said while bots played it. */
import { exchangesOf } from '../core/debrief/exchanges';
import type { Meeting } from '../core/types';
import type { Assembled } from '../scenario/assemble';
import { examine, textsFor } from '../words/check';
import { familiesOf } from '../words/keys';
import { transcribe } from '../words/transcript';
import { type Root, readAccounts, readLanguage, readSharedRows } from './locales';

export interface LineTally {
  hear(meeting: Meeting): void;
  /** Ids of all sentences that can be said at this table. */
  readonly all: readonly string[];
  /** Those that were never said. */
  unsaid(): string[];
}

/** @throws Trouble when texts or rows are not there */
export function tallyFor({ account }: Assembled, root?: Root): LineTally {
  const files = readLanguage('he', root);
  const shared = readSharedRows(root);
  const rows = [...shared, ...account.lines];
  const families = familiesOf(textsFor(account.id, files));
  const accounts = readAccounts(root).filter(({ id }) => id === account.id);
  const { entries } = examine(files, shared, accounts);
  const spoken = entries.filter(({ role }) => role !== 'page').map(({ base }) => base);
  const left = new Set(spoken);
  return {
    hear(meeting) {
      const { style } = meeting.mind;
      const scene = { rows, families, style, seed: meeting.setup.seed };
      for (const { id } of transcribe(exchangesOf(meeting), scene).lines) left.delete(id);
    },
    all: [...new Set(spoken)].sort(),
    unsaid: () => [...left].sort(),
  };
}
