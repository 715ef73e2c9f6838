/** Why an action may not be played: the codes that a page or a command turns into a sentence. */
export const REFUSALS = [
  'unknownMove',
  'over',
  'notOver',
  'unknownSubject',
  'badNumber',
  'badChips',
  'badOffer',
  'twinPackages',
  'tooLate',
  'tooMany',
  'nothingJustEased',
  'notExplained',
  'noQuestion',
  'noOffer',
  'noCounter',
  'agreedAlready',
  'noAftercare',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** An action as text; what no JSON can hold, by its type. */
function shown(action: unknown): string {
  try {
    return JSON.stringify(action) ?? typeof action;
  } catch {
    return typeof action;
  }
}

/** An action that the rules do not allow here: the fault of the program that played it. */
export class IllegalAction extends Error {
  constructor(
    readonly reason: Refusal,
    readonly action: unknown,
  ) {
    super(`illegal action (${reason}): ${shown(action)}`);
    this.name = 'IllegalAction';
  }
}
