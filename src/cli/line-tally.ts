/** Which sentences of an account were ever said while bots played it. */
import { history } from '../core/meeting';
import type { Cue, Exchange, Meeting } from '../core/types';
import type { Assembled } from '../scenario/assemble';
import { examine } from '../words/check';
import { familiesOf } from '../words/keys';
import { transcribe } from '../words/transcript';
import { readAccounts, readLanguage, readSharedRows, textsFor } from './locales';

export interface LineTally {
  hear(meeting: Meeting): void;
  /** Ids of sentences that stand in the texts and were never said. */
  unsaid(): string[];
}

/** What was done and seen, turn by turn, as the words room reads it. */
function exchangesOf(meeting: Meeting): Exchange[] {
  return history(meeting).map(({ action, events }) => ({
    turn: events[0]?.turn ?? 0,
    action,
    cues: events.filter((event): event is Cue => event.kind === 'cue'),
  }));
}

export function tallyFor({ account }: Assembled): LineTally {
  const files = readLanguage('he');
  const shared = readSharedRows();
  const rows = [...shared, ...account.lines];
  const families = familiesOf(textsFor(account.id, files));
  const accounts = readAccounts().filter(({ id }) => id === account.id);
  const { entries } = examine(files, shared, accounts);
  const spoken = new Set(entries.filter(({ role }) => role !== 'page').map(({ base }) => base));
  return {
    hear(meeting) {
      const { style } = meeting.mind;
      const scene = { rows, families, style, seed: meeting.setup.seed };
      for (const { id } of transcribe(exchangesOf(meeting), scene).lines) spoken.delete(id);
    },
    unsaid: () => [...spoken].sort(),
  };
}
