/** Rule 9: house spelling, and words that are not ours. */
import { type Entry, type Finding, fault, warning } from './entries';
import { words } from './hebrew';

interface Habit {
  readonly grade: 'fault' | 'warning';
  readonly language: 'he' | 'en';
  readonly pattern: RegExp;
  readonly text: string;
}

const PREFIX = '[ושהבכלמ]{0,3}';

const HABITS: readonly Habit[] = [
  ...Object.entries({
    הכל: 'הכול',
    תכנית: 'תוכנית',
    'אתך|אתו': 'איתך, איתו',
    ענין: 'עניין',
    נסיון: 'ניסיון',
    צהרים: 'צהריים',
    מייד: 'מיד',
    דוגמא: 'דוגמה',
    'סופסוף|סוף-סוף': 'סוף סוף',
  }).map(
    ([wrong, right]): Habit => ({
      grade: 'fault',
      language: 'he',
      pattern: words(wrong, PREFIX),
      text: `house spelling: ${right}`,
    }),
  ),
  ...Object.entries({
    לידים: 'פנייה',
    'אזעקה|אזעקות': 'התרעה',
    'חבל על הזמן': 'praise or complaint: say which',
    'עושה שכל|בסוף היום|כוס התה|תרגישי? חופשי|אותו עמוד|במאה אחוז|אי הנוחות':
      'translated from English',
    'סבבה|יאללה|וואלה': 'only amiable or expressive customers, never in a first meeting',
  }).map(
    ([wrong, text]): Habit => ({
      grade: 'warning',
      language: 'he',
      pattern: words(wrong, PREFIX),
      text,
    }),
  ),
  {
    grade: 'warning',
    language: 'he',
    pattern: words('על מנת|באמצעות|הינו|הינה|אודות|אנו|איני', '[וש]?'),
    text: 'written Hebrew, not spoken',
  },
  {
    grade: 'warning',
    language: 'en',
    pattern:
      /\b(?:touch base|ball ?park|circle back|reach out|deep dive|no-brainer|low-hanging|pencil in|run ragged|table it|quite good|moot|I hear you|great question|to be honest with you|simply trust me)\b/i,
    text: 'an idiom that a learner would not get, or a phrase of nobody',
  },
  {
    grade: 'warning',
    language: 'en',
    pattern:
      /\b(?:colors?|behaviors?|favorites?|honors?|labors?|organiz\w+|analyz\w+|recogniz\w+|summariz\w+|realiz\w+|catalogs?|fulfill|enroll|canceled|traveling)\b/i,
    text: 'British spelling',
  },
];

/** Only at the table. */
const SPEAKING: readonly Habit[] = [
  {
    grade: 'warning',
    language: 'en',
    pattern:
      /\b(?:do not|does not|is not|are not|cannot|will not|I am|we are|(?<!of )it is|you are)\b/,
    text: 'contractions are spoken',
  },
];

/** Only on pages. */
const PAGES: readonly Habit[] = [
  {
    grade: 'warning',
    language: 'he',
    pattern: words('כיתה|כיתות', PREFIX),
    text: 'on pages: קבוצה',
  },
];

function habits(entry: Entry): Finding[] {
  return [...HABITS, ...(entry.role === 'page' ? PAGES : SPEAKING)]
    .filter(({ language, pattern }) => language === entry.language && pattern.test(entry.text))
    .map(({ grade, pattern, text }) => {
      const found = pattern.exec(entry.text)?.[0] ?? '';
      return (grade === 'fault' ? fault : warning)('word.house', entry, `${found}: ${text}`);
    });
}

export function habitFaults(entries: readonly Entry[]): Finding[] {
  return entries.flatMap(habits);
}
