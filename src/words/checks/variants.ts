/** How often a family varies: letters without a gap, enough of them, and one set for a dial. */
import { byBase, type Entry, grouped } from './entries';
import { type Finding, warning } from './findings';

/** A customer's line of one level wants so many, or she repeats herself within a meeting. */
const ENOUGH = 3;

/** A family at one level of a cue, such as `left.time.r4`. */
const LEVELLED = /\.[a-z]\d/;

interface Family {
  readonly entry: Entry;
  readonly letters: string;
}

function familiesOf(entries: readonly Entry[]): Family[] {
  const spoken = byBase(entries.filter(({ letter }) => letter !== ''));
  const firsts = spoken.flatMap((forms) => forms.slice(0, 1));
  const groups = grouped(firsts, ({ language, scope, family }) => `${language} ${scope} ${family}`);
  return [...groups.values()].flatMap((variants) => {
    const [entry] = variants;
    if (!entry) return [];
    const letters = variants.map(({ letter }) => letter).sort();
    return [{ entry, letters: letters.join('') }];
  });
}

const listed = (letters: string) => [...letters].join(', ');

function own({ entry, letters }: Family): Finding[] {
  const found: Finding[] = [];
  if (!'abcdefghijklmnopqrstuvwxyz'.startsWith(letters))
    found.push(warning('id.letters', entry, { letters: listed(letters) }));
  if (entry.role === 'reply' && LEVELLED.test(entry.family) && letters.length < ENOUGH)
    found.push(warning('variants.few', entry, { number: letters.length, enough: ENOUGH }));
  return found;
}

/** The four depths keep their letter only when all four have it. */
function dials(families: readonly Family[]): Finding[] {
  const turned = families.filter(({ entry }) => /\.d[1-4]$/.test(entry.family));
  const dialOf = ({ entry }: Family) =>
    `${entry.language} ${entry.scope} ${entry.family.slice(0, -1)}`;
  return [...grouped(turned, dialOf).values()].flatMap(([first, ...depths]) => {
    if (!first) return [];
    const { family } = first.entry;
    const others = listed(first.letters);
    return depths
      .filter(({ letters }) => letters !== first.letters)
      .map(({ entry, letters }) =>
        warning('id.dial', entry, { letters: listed(letters), family, others }),
      );
  });
}

export function variantFaults(entries: readonly Entry[]): Finding[] {
  const families = familiesOf(entries);
  return [...families.flatMap(own), ...dials(families)];
}
