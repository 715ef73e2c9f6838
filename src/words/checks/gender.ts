/** Hebrew words that show a gender which their key does not name. */
import { type Entry, isAccount } from './entries';
import { type Finding, fault } from './findings';
import { words } from './hebrew';

/** Second person singular that is spelt by gender wherever it stands. */
const YOU = words(
  'אתה|אלייך|אליך|עלייך|עליך|שנינו|שתינו|שניכם|שתיכן|תגידי|תראי|תקשיבי|בואי|ספרי|תספרי|' +
    'תחשבי|תסתכלי|תשאלי|תרצי|תוכלי|תבדקי|תסלחי|תני|קחי|חכי|שימי|תדעי|תביני|תשימי|תבחרי|' +
    'את (?:לא |כבר |עוד |גם |באמת |בטוח )?(?:יכולה|צריכה|רוצה|חושבת|בטוחה|אומרת|מציעה|מוכנה|מבינה|' +
    'יודעת|זוכרת|מדברת|שואלת|עושה|רואה(?! ה?חשבון)|מתכוונת|מבטיחה|מוכרת|נותנת)',
);

/** Forms that are also third person, so that only an opening word is surely "you". */
const YOU_OPENING =
  /(?:^|[.?!,:] )(?:תראה|תגיד|תקשיב|תסלח|תחשוב|תסתכל|תשאל|תבדוק|תדע|תבין|תספר|ספר לי|בוא|קח|תן|חכה|שים)(?![א-ת])/;

/** First person in the present, spelt by gender; verbs that end in ה are alike for both. */
const I = words(
  'אני (?:לא |כן |כבר |עוד |גם |רק |ממש |באמת |פשוט |קצת |מאוד )*(?:' +
    'בטוח|בטוחה|יכול|יכולה|חושב|חושבת|מבין|מבינה|צריך|צריכה|שמח|שמחה|יודע|יודעת|מציע|מציעה|מוכן|' +
    'מוכנה|אומר|אומרת|מבקש|מבקשת|שומע|שומעת|זוכר|זוכרת|מבטיח|מבטיחה|מעדיף|מעדיפה|מאמין|מאמינה|' +
    'שולח|שולחת|כותב|כותבת|בודק|בודקת|חייב|חייבת|מכיר|מכירה|מקבל|מקבלת|לוקח|לוקחת|נותן|נותנת|' +
    'מחפש|מחפשת|עובד|עובדת|סומך|סומכת|חוזר|חוזרת|חותם|חותמת|מצטער|מצטערת|מחכה לך|פה בשבילך)',
);

/** He, she: in a stage direction always the customer. */
const SHE = words('היא|הוא|שלה|שלו|אותה|אותו|לה|לו|עליה|עליו|פניה|פניו');

interface Hidden {
  readonly pattern: RegExp;
  readonly code: 'gender.address' | 'gender.speaker' | 'gender.thirdPerson';
}

/** Whose gender a text without that suffix may not show. `p` the player's, `c` the customer's. */
function hiddenFor({ role, gender }: Entry, shared: boolean): Hidden[] {
  const free = (who: string) => !(gender ?? '').includes(who);
  const you: Hidden[] = [YOU, YOU_OPENING].map((pattern) => ({ pattern, code: 'gender.address' }));
  const self: Hidden = { pattern: I, code: 'gender.speaker' };
  if (role === 'page') return free('p') && free('c') ? you : [];
  if (role === 'card') return [...(free('p') ? [self] : []), ...(shared && free('c') ? you : [])];
  if (role === 'reply') return [...(free('p') ? you : []), ...(shared && free('c') ? [self] : [])];
  return shared && free('c') ? [{ pattern: SHE, code: 'gender.thirdPerson' }] : [];
}

/** Shows the two forms of address side by side, to choose from. */
const SAMPLE = /^address\.(?:feminine|masculine)Example$/;

function hiddenGender(entry: Entry): Finding[] {
  if (entry.language !== 'he' || SAMPLE.test(entry.base)) return [];
  return hiddenFor(entry, !isAccount(entry)).flatMap(({ pattern, code }) => {
    const [found] = pattern.exec(entry.text) ?? [];
    return found ? [fault(code, entry, { found: found.trim() })] : [];
  });
}

export function hiddenGenders(entries: readonly Entry[]): Finding[] {
  return entries.flatMap(hiddenGender);
}
