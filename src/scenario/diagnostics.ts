/**
 * What can be wrong with an account. Its sentences are `diag.<code>` of
 * `locales/{he,en}/diagnostics.json`; the slots named here, and `place`, are filled in.
 * A fault keeps the account from being played, a warning does not.
 */
export const CATALOGUE = {
  // A file and its bytes
  noFile: fault(),
  badPath: fault(),
  notAFile: fault(),
  unreadable: fault(),
  tooLarge: fault('most'),
  notUtf8: fault(),
  notJson: fault('line', 'column'),
  duplicateKey: fault('key', 'line'),
  // Data of any kind
  notData: fault(),
  tooDeep: fault('most'),
  tooMuch: fault('most'),
  unknownFormat: fault('known'),
  newerFormat: fault('format', 'known'),
  // Shape
  missingKey: fault('key'),
  unknownKey: fault('key'),
  notNumber: fault(),
  notText: fault(),
  notFlag: fault(),
  notList: fault(),
  notObject: fault(),
  notOneOf: fault('allowed'),
  badPattern: fault('pattern'),
  notPositive: fault('value'),
  tooLow: fault('value', 'least'),
  tooHigh: fault('value', 'most'),
  notWhole: fault('value'),
  tooFew: fault('number', 'least'),
  tooMany: fault('number', 'most'),
  tooLong: fault('most'),
  // Names
  duplicateId: fault('id'),
  reservedId: fault('id'),
  unknownNeed: fault('id'),
  unknownTopic: fault('id'),
  unknownIssue: fault('id'),
  // Sense
  oddsSum: fault('sum'),
  importanceSum: fault('sum'),
  weightsSum: fault('sum'),
  rangeReversed: fault('low', 'high'),
  unservedNeed: fault('id'),
  priceSteps: fault('number', 'needed'),
  firstOption: fault('id'),
  costOrder: fault('id'),
  valueOrder: fault('id'),
  lastOption: fault('id'),
  standardLength: fault('number', 'issues'),
  standardOption: fault('option', 'id', 'most'),
  tooManyOffers: fault('number', 'most'),
  fewFacts: fault('number', 'least'),
  emptyWhen: fault(),
  unknownInRow: fault('id'),
  // Sense that may be meant
  factsOneSided: warning('yes', 'no'),
  evidenceNotPromise: warning('evidence', 'id'),
  bannedEasy: warning('id'),
  noCondition: warning(),
  dearOption: warning('id', 'share'),
  dearStandard: warning('share'),
  noDealInSight: warning('best', 'needed'),
  // Texts
  textsMissing: fault('language'),
  badTextKey: fault('key'),
  emptyText: fault('key'),
  hiddenCharacter: fault('key', 'character'),
  textMissing: fault('key', 'language'),
  textUnpaired: fault('key', 'language'),
  slotsDiffer: fault('key', 'slots'),
  genderSet: fault('key', 'forms'),
  textOrphan: warning('key'),
} as const;

function fault<S extends string>(...slots: S[]) {
  return { severity: 'fault' as const, slots: slots as readonly S[] };
}
function warning<S extends string>(...slots: S[]) {
  return { severity: 'warning' as const, slots: slots as readonly S[] };
}

export type Code = keyof typeof CATALOGUE;
type Severity = 'fault' | 'warning';
type Slots<C extends Code> = (typeof CATALOGUE)[C]['slots'][number];

/** One thing that is wrong. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** JSON path from the bundle's parts, e.g. `issues[2].options[1].cost` or `texts.he["x.y"]`. */
  readonly place: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Where something stands: keys and indexes from the file's root. */
export type Path = readonly (string | number)[];

const LONGEST_VALUE = 80;

/** A diagnostic with all the slots that its code needs. Long words of the author are cut. */
export function diagnose<C extends Code>(
  code: C,
  path: Path,
  values: Record<Slots<C>, string | number>,
): Diagnostic {
  const shown = Object.entries<string | number>(values).map(([slot, value]) => [
    slot,
    typeof value === 'string' ? cut(value) : round(value),
  ]);
  const { severity } = CATALOGUE[code];
  return { code, severity, place: placeOf(path), values: Object.fromEntries(shown) };
}

/** `['issues', 2, 'a b']` as `issues[2]["a b"]`; the root is `$`. */
export function placeOf(path: Path): string {
  if (path.length === 0) return '$';
  return path.map(stepOf).join('').replace(/^\./, '');
}

function stepOf(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[A-Za-z_]\w*$/.test(step) ? `.${cut(step)}` : `[${JSON.stringify(cut(step))}]`;
}

function cut(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** Sums of shares end in ...0000001; nobody wants to read that. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Whether these keep an account from being played. */
export function hasFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'fault');
}
