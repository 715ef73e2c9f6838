/** Rules 6 and 7: characters, marks and prefix letters. */
import { type Entry, type Finding, fault } from './entries';

interface Rule {
  readonly code: string;
  readonly text: string;
  readonly pattern: RegExp;
  readonly language?: 'he' | 'en';
  /** Only what is said at the table. */
  readonly spoken?: boolean;
}

/** Slots whose value is a phrase or a name: they take a whole word, never a maqaf. */
const PHRASES = 'trainingDays|backupHours|delay|support|customer|player|account|nickname|firm';

/** Points of niqqud, which only an allow-listed word may carry; none is listed yet. */
const NIQQUD = '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7';

const RULES: readonly Rule[] = [
  {
    code: 'sign.steering',
    text: 'marks of direction are never typed',
    pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
  },
  { code: 'sign.space', text: 'a double, leading or trailing space', pattern: /^\s|\s$|\s{2}/ },
  { code: 'sign.space', text: 'a space before a mark', pattern: /\s[.,?!:;…](?!\S)/ },
  {
    code: 'sign.space',
    text: 'no space after a mark',
    pattern: /[,?!;:…](?=[A-Za-zא-ת])|[a-zא-ת]\.(?=[A-Zא-ת])/,
  },
  { code: 'sign.repeated', text: 'one mark only', pattern: /\.\.|[!?]{2}|…\.|\.…/ },
  {
    code: 'sign.straight',
    text: 'a straight or English quotation mark in Hebrew',
    language: 'he',
    pattern: /["'`“”‘’]/,
  },
  {
    code: 'sign.straight',
    text: 'a straight quotation mark',
    language: 'en',
    pattern: /["'`]/,
  },
  {
    code: 'sign.hyphen',
    text: 'a hyphen or dash between Hebrew letters: maqaf, comma or full stop',
    language: 'he',
    pattern: /[א-ת׳״]\s?[-–—]\s?[א-ת]/,
  },
  {
    code: 'sign.dash',
    text: 'no dash in what is said: comma or full stop',
    spoken: true,
    pattern: /[–—]|\s-\s/,
  },
  {
    code: 'sign.niqqud',
    text: 'no niqqud',
    language: 'he',
    pattern: new RegExp(`[${NIQQUD}]`),
  },
  {
    code: 'sign.bracket',
    text: 'no parentheses in what is said',
    spoken: true,
    pattern: /[()[\]]/,
  },
  {
    code: 'prefix.glued',
    text: 'a Hebrew letter directly before a slot or a Latin term: maqaf',
    language: 'he',
    pattern: /[א-ת](?=\{\{|\$t\(|[A-Za-z])/,
  },
  {
    code: 'prefix.maqaf',
    text: 'a phrase or a name takes a whole word, no prefix',
    language: 'he',
    pattern: new RegExp(`־\\{\\{(?:${PHRASES})\\}\\}`),
  },
];

/** `$t(...)` and slots are machinery, not signs of the sentence. */
function spokenSigns(text: string): string {
  return text.replace(/\$t\([^)]*\)/g, 'x').replace(/\{\{[^{}]*\}\}/g, 'x');
}

/** Whether a text ends like a sentence. */
function endsWithMark(text: string): boolean {
  return /[.?!…][”’״]?$/.test(text);
}

function brokenRules(entry: Entry): Finding[] {
  return RULES.filter(
    ({ language, spoken, pattern, code }) =>
      (language === undefined || language === entry.language) &&
      (!spoken || entry.role !== 'page') &&
      pattern.test(code.startsWith('prefix') ? entry.text : spokenSigns(entry.text)),
  ).map(({ code, text }) => fault(code, entry, text));
}

export function signFaults(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) => {
    const found = brokenRules(entry);
    if (entry.text === '') found.push(fault('sign.empty', entry, 'no text'));
    if (entry.text !== entry.text.normalize('NFC'))
      found.push(fault('sign.nfc', entry, 'not in normal form C'));
    const said = entry.role === 'card' || entry.role === 'reply';
    if (said && !endsWithMark(entry.text))
      found.push(fault('sign.end', entry, 'what is said ends with a mark'));
    return found;
  });
}
