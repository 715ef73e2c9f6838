/** House spelling, and words that are not ours. */
import type { Language } from '../../scenario/languages';
import type { Entry } from './entries';
import { type Finding, type FindingCode, fault, warning } from './findings';
import { words } from './hebrew';

const PREFIX = '[ושהבכלמ]{0,3}';

interface Instead {
  readonly pattern: RegExp;
  readonly right: string;
}

const instead = (pairs: Readonly<Record<string, string>>): Instead[] =>
  Object.entries(pairs).map(([wrong, right]) => ({ pattern: words(wrong, PREFIX), right }));

/** Hebrew words that the house spells otherwise. */
const SPELLINGS = instead({
  הכל: 'הכול',
  תכנית: 'תוכנית',
  'אתך|אתו': 'איתך, איתו',
  ענין: 'עניין',
  נסיון: 'ניסיון',
  צהרים: 'צהריים',
  מייד: 'מיד',
  דוגמא: 'דוגמה',
  'סופסוף|סוף-סוף': 'סוף סוף',
});

/** Hebrew words for which the house has another. */
const OURS = instead({ לידים: 'פנייה', 'אזעקה|אזעקות': 'התרעה' });
const OURS_ON_PAGES = instead({ 'כיתה|כיתות': 'קבוצה' });

interface Habit {
  readonly code: Exclude<
    Extract<FindingCode, `word.${string}`>,
    'word.spelling' | 'word.ours' | 'word.contraction'
  >;
  readonly language: Language;
  readonly pattern: RegExp;
}

const HABITS: readonly Habit[] = [
  { code: 'word.twoFaced', language: 'he', pattern: words('חבל על הזמן', PREFIX) },
  {
    code: 'word.translated',
    language: 'he',
    pattern: words(
      'עושה שכל|בסוף היום|כוס התה|תרגישי? חופשי|אותו עמוד|במאה אחוז|אי הנוחות',
      PREFIX,
    ),
  },
  { code: 'word.slang', language: 'he', pattern: words('סבבה|יאללה|וואלה', PREFIX) },
  {
    code: 'word.bookish',
    language: 'he',
    pattern: words('על מנת|באמצעות|הינו|הינה|אודות|אנו|איני', '[וש]?'),
  },
  {
    code: 'word.idiom',
    language: 'en',
    pattern:
      /\b(?:touch base|ball ?park|circle back|reach out|deep dive|no-brainer|low-hanging|pencil in|run ragged|table it|quite good|moot|I hear you|great question|to be honest with you|simply trust me)\b/i,
  },
  {
    code: 'word.british',
    language: 'en',
    pattern:
      /\b(?:colors?|behaviors?|favorites?|honors?|labors?|organiz\w+|analyz\w+|recogniz\w+|summariz\w+|realiz\w+|catalogs?|fulfill|enroll|canceled|traveling)\b/i,
  },
];

/** What is said at the table is shortened. */
const UNSHORTENED =
  /\b(?:do not|does not|is not|are not|cannot|will not|I am|we are|(?<!of )it is|you are)\b/;

const foundIn = ({ text }: Entry, pattern: RegExp) => pattern.exec(text)?.[0];

function hebrewWords(entry: Entry): Finding[] {
  const replaced = (list: readonly Instead[], report: (slots: Replaced) => Finding) =>
    list.flatMap(({ pattern, right }) => {
      const found = foundIn(entry, pattern);
      return found === undefined ? [] : [report({ found, right })];
    });
  const ours = entry.role === 'page' ? [...OURS, ...OURS_ON_PAGES] : OURS;
  return [
    ...replaced(SPELLINGS, (slots) => fault('word.spelling', entry, slots)),
    ...replaced(ours, (slots) => warning('word.ours', entry, slots)),
  ];
}

interface Replaced {
  readonly found: string;
  readonly right: string;
}

function habits(entry: Entry): Finding[] {
  return HABITS.filter(({ language }) => language === entry.language).flatMap(
    ({ code, pattern }) => {
      const found = foundIn(entry, pattern);
      return found === undefined ? [] : [warning(code, entry, { found })];
    },
  );
}

function unshortened(entry: Entry): Finding[] {
  const found = foundIn(entry, UNSHORTENED);
  return found === undefined ? [] : [warning('word.contraction', entry, { found })];
}

export function habitFaults(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) => [
    ...(entry.language === 'he' ? hebrewWords(entry) : []),
    ...habits(entry),
    ...(entry.language === 'en' && entry.role !== 'page' ? unshortened(entry) : []),
  ]);
}
