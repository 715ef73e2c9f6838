/** Characters, marks and prefix letters. */
import type { Language } from '../../scenario/languages';
import { STEERING } from '../../scenario/steering';
import type { Entry } from './entries';
import { type Finding, type FindingCode, fault } from './findings';

interface Rule {
  readonly code: Extract<FindingCode, `${'sign' | 'prefix'}.${string}`>;
  readonly pattern: RegExp;
  readonly language?: Language;
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
    pattern: new RegExp(`[${STEERING}]`),
  },
  { code: 'sign.spaces', pattern: /^\s|\s$|\s{2}/ },
  { code: 'sign.spaceBefore', pattern: /\s[.,?!:;…](?!\S)/ },
  {
    code: 'sign.spaceAfter',
    pattern: /[,?!;:…](?=[A-Za-zא-ת])|[a-zא-ת]\.(?=[A-Zא-ת])/,
  },
  { code: 'sign.repeated', pattern: /\.\.|[!?]{2}|…\.|\.…/ },
  {
    code: 'sign.quoteHebrew',
    language: 'he',
    pattern: /["'`“”‘’]/,
  },
  {
    code: 'sign.quoteEnglish',
    language: 'en',
    pattern: /["'`]/,
  },
  {
    code: 'sign.hyphen',
    language: 'he',
    pattern: /[א-ת׳״]\s?[-–—]\s?[א-ת]/,
  },
  {
    code: 'sign.dash',
    spoken: true,
    pattern: /[–—]|\s-\s/,
  },
  {
    code: 'sign.niqqud',
    language: 'he',
    pattern: new RegExp(`[${NIQQUD}]`),
  },
  {
    code: 'sign.bracket',
    spoken: true,
    pattern: /[()[\]]/,
  },
  {
    code: 'prefix.glued',
    language: 'he',
    pattern: /[א-ת](?=\{\{|\$t\(|[A-Za-z])/,
  },
  {
    code: 'prefix.maqaf',
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
  ).map(({ code }) => fault(code, entry, {}));
}

export function signFaults(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) => {
    const found = brokenRules(entry);
    if (entry.text === '') found.push(fault('sign.empty', entry, {}));
    if (entry.text !== entry.text.normalize('NFC')) found.push(fault('sign.nfc', entry, {}));
    const said = entry.role === 'card' || entry.role === 'reply';
    if (said && !endsWithMark(entry.text)) found.push(fault('sign.end', entry, {}));
    return found;
  });
}
