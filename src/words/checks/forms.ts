/** Slots, gender sets and plural sets of one base id. */
import { gendersAtOdds, slotsOf } from '../../scenario/text-key';
import { nestedIn } from '../keys';
import { byBase, type Entry, grouped, isAccount } from './entries';
import { type Finding, fault, NOTHING } from './findings';

/** Slots that a spoken line may have; `slotsFor` fills them. */
const SPOKEN_SLOTS = ['package'];

const PLURAL_SETS = {
  he: ['', 'one other two', 'one other two zero'],
  en: ['', 'one other', 'one other zero'],
} as const;

const listed = (names: Iterable<string>) => [...new Set(names)].sort().join(' ');

function genderSet(forms: readonly Entry[], entry: Entry): Finding[] {
  const genders = forms.map(({ gender }) => gender ?? '');
  const shows = (who: string) => genders.some((gender) => gender.includes(who));
  const odd = gendersAtOdds(new Set(genders)).map((gender) => gender || NOTHING);
  const found: Finding[] = [];
  if (odd.length > 0) found.push(fault('gender.set', entry, { forms: odd.join(' ') }));
  if (entry.language === 'en' && shows('p')) found.push(fault('gender.english', entry, {}));
  if (isAccount(entry) && shows('c')) found.push(fault('gender.account', entry, {}));
  return found;
}

/** The text of each gender, plural forms joined. */
function byGender(forms: readonly Entry[]): Map<string, string> {
  const groups = grouped(forms, ({ gender }) => gender ?? '');
  const joined = (list: Entry[]) => list.map(({ plural, text }) => `${plural} ${text}`).sort();
  return new Map([...groups].map(([gender, list]) => [gender, joined(list).join('\n')]));
}

/** A set whose forms do not differ by a letter of its names should not have that letter. */
function genderTwins(forms: readonly Entry[], entry: Entry): Finding[] {
  const texts = byGender(forms);
  if (texts.size < 2) return [];
  const sameFor = (who: string) =>
    [...texts].every(([gender, text]) => {
      const other = gender.replace(
        new RegExp(`${who}[mf]`),
        (x) => who + (x[1] === 'm' ? 'f' : 'm'),
      );
      return other === gender || texts.get(other) === text;
    });
  return ['p', 'c']
    .filter((who) => [...texts.keys()].some((gender) => gender.includes(who)) && sameFor(who))
    .map((who) => fault('gender.same', entry, { suffix: `_${who}` }));
}

/** Each gender needs its whole set of plural forms. */
function pluralSets(forms: readonly Entry[]): Finding[] {
  return [...grouped(forms, ({ gender }) => gender ?? '').values()].flatMap((list) => {
    const [entry] = list;
    if (!entry) return [];
    const names = list.map(({ plural }) => plural ?? '').filter((plural) => plural !== 'many');
    const sets: readonly string[] = PLURAL_SETS[entry.language];
    if (sets.includes(listed(names))) return [];
    return [fault('plural.set', entry, { forms: listed(names).trim() || NOTHING })];
  });
}

/** What one plural form may hold. */
function pluralForm(entry: Entry): Finding[] {
  const { plural, text, language } = entry;
  const counted = slotsOf(text).includes('count');
  if (plural === null) return counted ? [fault('slot.count', entry, {})] : [];
  if (plural === 'many' && !(language === 'he' && entry.base.startsWith('unit.')))
    return [fault('plural.many', entry, {})];
  const inWords = language === 'he' && (plural === 'one' || plural === 'two');
  if (inWords && counted) return [fault('plural.inWords', entry, {})];
  if (plural === 'other' && !counted) return [fault('plural.uncounted', entry, {})];
  return [];
}

const slotSet = (text: string) => listed(slotsOf(text).filter((name) => name !== 'count'));

function slotFaults(entry: Entry): Finding[] {
  const names = slotsOf(entry.text);
  const found: Finding[] = [];
  if (/[{}]/.test(entry.text.replace(/\{\{[^{}]*\}\}/g, '')))
    found.push(fault('slot.braces', entry, {}));
  for (const slot of names) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(slot)) found.push(fault('slot.name', entry, { slot }));
    else if (entry.role !== 'page' && !SPOKEN_SLOTS.includes(slot))
      found.push(fault('slot.unknown', entry, { slot }));
  }
  return found;
}

/** Slots of all forms, in both languages. */
function slotParity(entries: readonly Entry[]): Finding[] {
  const groups = grouped(entries, ({ scope, base }) => `${scope} ${base}`);
  return [...groups.values()].flatMap((forms) => {
    const [first, ...rest] = forms;
    if (!first) return [];
    const odd = rest.find(({ text }) => slotSet(text) !== slotSet(first.text));
    if (!odd) return [];
    const [slots, others] = [slotSet(odd.text) || NOTHING, slotSet(first.text) || NOTHING];
    return [fault('slot.differ', odd, { slots, language: first.language, others })];
  });
}

/** Nested texts exist, one level deep, without gender or plural. */
function nestedFaults(entries: readonly Entry[]): Finding[] {
  const texts = new Map(entries.map(({ language, key, text }) => [`${language} ${key}`, text]));
  return entries.flatMap((entry) =>
    nestedIn(entry.text).flatMap((id) => {
      const text = texts.get(`${entry.language} ${id}`);
      if (text === undefined) return [fault('nest.missing', entry, { id })];
      return nestedIn(text).length > 0 ? [fault('nest.deep', entry, { id })] : [];
    }),
  );
}

export function formFaults(entries: readonly Entry[]): Finding[] {
  const sets = byBase(entries).flatMap((forms) => {
    const [entry] = forms;
    if (!entry) return [];
    return [...genderSet(forms, entry), ...genderTwins(forms, entry), ...pluralSets(forms)];
  });
  const each = entries.flatMap((entry) => [...pluralForm(entry), ...slotFaults(entry)]);
  return [...sets, ...each, ...slotParity(entries), ...nestedFaults(entries)];
}
