/** Where a text stops being JSON: engines say it in their own words, or not at all. */
import { type ParseError, parse } from 'jsonc-parser';

export interface Spot {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

/** Line and column of a position. Reads everything before it: not for every token. */
export function spot(text: string, position: number): Spot {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** @param text is known not to be JSON; of one nested too deep to be looked through, the end is named */
export function placeOfFault(text: string): Spot {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // The reader goes down with the nesting, as far as the stack goes.
  }
  return spot(text, errors[0]?.offset ?? text.length);
}
