/** What both languages share of a sentence, and variants that do not vary. */
import { LANGUAGES } from '../../scenario/languages';
import { byBase, type Entry, grouped } from './entries';
import { type Finding, fault, NOTHING, warning } from './findings';

/** Numbers outside slots, sorted. */
function digits(text: string): string {
  const plain = text.replace(/\{\{[^{}]*\}\}|\$t\([^)]*\)/g, ' ');
  const numbers = [...plain.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([found]) => found);
  return numbers.sort().join(' ') || NOTHING;
}

/** Statement, question, exclamation or no sentence at all. */
function ending(text: string): string {
  return /[.?!…](?=[”’״]?$)/.exec(text)?.[0].replace('…', '.') ?? NOTHING;
}

/** The form that stands for all forms of a base id. */
function spokesman(forms: readonly Entry[]): Entry | undefined {
  return forms.find(({ plural }) => plural === 'other') ?? forms[0];
}

function across(he: Entry, en: Entry): Finding[] {
  const differ = (of: (text: string) => string) => {
    const slots = { hebrew: of(he.text), english: of(en.text) };
    return slots.hebrew === slots.english ? null : slots;
  };
  const [numbers, ends] = [differ(digits), differ(ending)];
  const report = he.role === 'page' ? warning : fault;
  return [
    ...(numbers ? [fault('twin.digits', he, numbers)] : []),
    ...(ends ? [report('twin.end', he, ends)] : []),
  ];
}

/** Forms of one base id end alike; across languages they share digits and end mark. */
function pairs(entries: readonly Entry[]): Finding[] {
  const bases = grouped(byBase(entries), ([first]) => `${first?.scope} ${first?.base}`);
  return [...bases.values()].flatMap((languages) => {
    const [he, en] = LANGUAGES.map((language) =>
      spokesman(languages.find(([first]) => first?.language === language) ?? []),
    );
    return he && en ? across(he, en) : [];
  });
}

/** Two variants of one family with one text. */
function echoes(entries: readonly Entry[]): Finding[] {
  const families = grouped(
    entries.filter(({ role }) => role !== 'page'),
    ({ language, scope, family }) => `${language} ${scope} ${family}`,
  );
  return [...families.values()].flatMap((family) =>
    [...grouped(family, ({ text }) => text).values()].flatMap((same) => {
      const [first] = same;
      const other = same.find(({ base }) => base !== first?.base);
      return first && other ? [fault('twin.same', other, { key: first.key })] : [];
    }),
  );
}

export function twinFaults(entries: readonly Entry[]): Finding[] {
  return [...pairs(entries), ...echoes(entries)];
}
