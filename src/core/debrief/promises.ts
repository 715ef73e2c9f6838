/** Everything that was promised, and how likely it is to be kept. */
import { inFive } from '../exact';
import type { Meeting, Promised } from '../types';
import { nameOf } from './names';

export interface PromiseRow {
  readonly turn: number;
  /** Id of the text that says where it comes from. */
  readonly source: string;
  /** Id of the text that names what was promised. */
  readonly what: string;
  /** 0..1. */
  readonly odds: number;
  /** Id of the word for the odds, one of five. */
  readonly word: string;
  /** Promised in good faith. */
  readonly honest: boolean;
}

/** A clause is named by what was promised of it, everything else by itself. */
function whatOf({ source, what }: Promised, { open, scenario }: Meeting): string {
  if (source === 'answer') return nameOf('fact', what);
  if (source === 'hype') return nameOf('fear', what);
  const issue = scenario.table.issues.findIndex(({ id }) => id === what);
  const option = open.deal?.options[issue];
  return source === 'term' && option !== undefined
    ? `${nameOf('issue', what)}.${option}`
    : nameOf('issue', what);
}

/** The promise ledger, in the order in which the promises were made. */
export function promiseRows(meeting: Meeting): PromiseRow[] {
  return meeting.mind.promises.map((promised) => {
    const { turn, source, keepOdds: odds, honest } = promised;
    return {
      ...{ turn, odds, honest },
      source: `debrief.promise.${source}`,
      what: whatOf(promised, meeting),
      word: `debrief.keep.${inFive(odds)}`,
    };
  });
}
