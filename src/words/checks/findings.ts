/**
 * What can be wrong with a sentence or its key. Each is told by `words.<code>` of
 * `locales/{he,en}/terminal.json`; the slots named here are filled in.
 */
import type { Language } from '../../scenario/languages';

export const FINDINGS = {
  // Keys and the occasions that ask for them
  'id.pattern': [],
  'id.twice': [],
  'id.twoParts': ['file'],
  'id.parity': ['language'],
  'id.missing': [],
  'id.orphan': [],
  'id.letters': ['letters'],
  'id.dial': ['letters', 'family', 'others'],
  'variants.few': ['number', 'enough'],
  'row.missing': [],
  'row.dead': ['when'],
  // Slots
  'slot.braces': [],
  'slot.name': ['slot'],
  'slot.unknown': ['slot'],
  'slot.count': [],
  'slot.differ': ['slots', 'language', 'others'],
  'nest.missing': ['id'],
  'nest.deep': ['id'],
  // Gender and number
  'gender.set': ['forms'],
  'gender.english': [],
  'gender.account': [],
  'gender.same': ['suffix'],
  'gender.address': ['found'],
  'gender.speaker': ['found'],
  'gender.thirdPerson': ['found'],
  'plural.set': ['forms'],
  'plural.many': [],
  'plural.inWords': [],
  'plural.uncounted': [],
  // Length
  'length.long': ['length', 'most'],
  'length.sentences': ['number', 'most'],
  'length.ratio': ['length', 'longest', 'key'],
  // Signs
  'sign.steering': [],
  'sign.spaces': [],
  'sign.spaceBefore': [],
  'sign.spaceAfter': [],
  'sign.repeated': [],
  'sign.quoteHebrew': [],
  'sign.quoteEnglish': [],
  'sign.hyphen': [],
  'sign.dash': [],
  'sign.niqqud': [],
  'sign.bracket': [],
  'sign.empty': [],
  'sign.nfc': [],
  'sign.end': [],
  'prefix.glued': [],
  'prefix.maqaf': [],
  // The other language, the other variants
  'twin.digits': ['hebrew', 'english'],
  'twin.end': ['hebrew', 'english'],
  'twin.same': ['key'],
  // Words
  'word.spelling': ['found', 'right'],
  'word.ours': ['found', 'right'],
  'word.twoFaced': ['found'],
  'word.translated': ['found'],
  'word.slang': ['found'],
  'word.bookish': ['found'],
  'word.idiom': ['found'],
  'word.british': ['found'],
  'word.contraction': ['found'],
} as const;

export type FindingCode = keyof typeof FINDINGS;
type SlotsOf<C extends FindingCode> = Record<(typeof FINDINGS)[C][number], string | number>;

export interface Finding {
  /** fault: must be mended. warning: an editor has to look. */
  readonly grade: 'fault' | 'warning';
  readonly code: FindingCode;
  /** Language, file and key. */
  readonly place: string;
  readonly slots: Readonly<Record<string, string | number>>;
}

/** Where something stands; rows are of no language. */
export interface Place {
  readonly language: Language | 'assets';
  readonly file: string;
  readonly key: string;
}

export function fault<C extends FindingCode>(code: C, place: Place, slots: SlotsOf<C>): Finding {
  return { grade: 'fault', code, place: placeOf(place), slots };
}

export function warning<C extends FindingCode>(code: C, place: Place, slots: SlotsOf<C>): Finding {
  return { grade: 'warning', code, place: placeOf(place), slots };
}

function placeOf({ language, file, key }: Place): string {
  return `${language} ${file} ${key}`;
}

/** What a sentence shows where there is nothing to name. */
export const NOTHING = '-';
