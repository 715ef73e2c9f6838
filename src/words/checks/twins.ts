/** Rules 9 and 10: what both languages share of a sentence, and variants that do not vary. */
import { byBase, type Entry, type Finding, fault, grouped, warning } from './entries';

/** Numbers outside slots, sorted. */
function digits(text: string): string {
  const plain = text.replace(/\{\{[^{}]*\}\}|\$t\([^)]*\)/g, ' ');
  return [...plain.matchAll(/\d+(?:[.,:]\d+)*/g)]
    .map(([found]) => found)
    .sort()
    .join(' ');
}

/** Statement, question, exclamation or no sentence at all. */
function ending(text: string): string {
  return /[.?!…](?=[”’״]?$)/.exec(text)?.[0].replace('…', '.') ?? 'none';
}

/** The form that stands for all forms of a base id. */
function spokesman(forms: readonly Entry[]): Entry | undefined {
  return forms.find(({ plural }) => plural === 'other') ?? forms[0];
}

function across(he: Entry, en: Entry): Finding[] {
  const found: Finding[] = [];
  if (digits(he.text) !== digits(en.text)) {
    const text = `digits ${digits(he.text) || 'none'}, in English ${digits(en.text) || 'none'}`;
    found.push(fault('twin.digits', he, text));
  }
  if (ending(he.text) !== ending(en.text)) {
    const report = he.role === 'page' ? warning : fault;
    found.push(report('twin.end', he, `ends ${ending(he.text)}, in English ${ending(en.text)}`));
  }
  return found;
}

/** Forms of one base id end alike; across languages they share digits and end mark. */
function pairs(entries: readonly Entry[]): Finding[] {
  const bases = grouped(byBase(entries), ([first]) => `${first?.scope} ${first?.base}`);
  return [...bases.values()].flatMap((languages) => {
    const [he, en] = (['he', 'en'] as const).map((language) =>
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
      return first && other ? [fault('twin.same', other, `the words of ${first.key}`)] : [];
    }),
  );
}

export function twinFaults(entries: readonly Entry[]): Finding[] {
  return [...pairs(entries), ...echoes(entries)];
}
