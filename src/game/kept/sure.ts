/** A keep that holds in memory what the store refuses, until the store takes it. */
import type { KeptAttempt } from '../attempt';
import type { Troubles } from '../troubles';
import { type Found, type Keep, SeatLost } from './keep';

const foundIn = (record: KeptAttempt): Found => ({ id: record.id, record, unsaved: true });

/**
 * A new attempt can be played even when the store refuses it; own notes that were refused are
 * written again at the next word and when the player asks for it.
 */
export function sureKeep(keep: Keep, troubles: Troubles): Keep {
  /** As they stand in the page, where the store has less or nothing. */
  const unsaved = new Map<string, KeptAttempt>();
  const mend: Keep['mend'] = async (attempt, seat) => {
    try {
      await keep.mend(attempt, seat);
      unsaved.delete(attempt.id);
    } catch (error) {
      if (error instanceof SeatLost) unsaved.delete(attempt.id);
      else unsaved.set(attempt.id, attempt);
      throw error;
    }
  };
  const begin: Keep['begin'] = async (attempt) => {
    try {
      await keep.begin(attempt);
    } catch {
      unsaved.set(attempt.id, attempt);
      troubles.tell('begin');
    }
  };
  const notes = sureNotes(keep, troubles);
  return {
    ...keep,
    ...notes,
    begin,
    mend,
    find: async (id) => {
      const here = unsaved.get(id);
      return here ? foundIn(here) : keep.find(id);
    },
    list: async (done) => {
      const here = [...unsaved.values()].filter((one) => one.done === done);
      const there = await keep.list(done);
      return [...here.map(foundIn), ...there.filter(({ id }) => !unsaved.has(id))];
    },
    owes: () => unsaved.size > 0 || notes.owes() || keep.owes(),
  };
}

/** Reading and writing own notes; neither ever rejects. */
function sureNotes(keep: Keep, troubles: Troubles): Pick<Keep, 'note' | 'writeNote' | 'owes'> {
  const unwritten = new Map<string, string>();
  const write = async (id: string, text: string) => {
    unwritten.set(id, text);
    try {
      await keep.writeNote(id, text);
      if (unwritten.get(id) === text) unwritten.delete(id);
      if (unwritten.size === 0) troubles.clear('notes');
    } catch {
      troubles.tell('notes', again);
    }
  };
  const again = () => {
    for (const [id, text] of unwritten) void write(id, text);
  };
  return {
    writeNote: write,
    async note(id) {
      const here = unwritten.get(id);
      if (here !== undefined) return here;
      return keep.note(id).catch(() => {
        troubles.tell('notes');
        return '';
      });
    },
    owes: () => unwritten.size > 0,
  };
}
