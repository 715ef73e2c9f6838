import { type Account, countFamilies, examine, type TextFile } from '../../src/words/check';
import type { Texts } from '../../src/words/keys';
import { madeUp, oren, rows } from './table';

interface Change {
  /** Added to or replaced in both languages. */
  readonly both?: Texts;
  readonly he?: Texts;
  readonly en?: Texts;
  /** File the texts are in; the account's when not said. */
  readonly name?: string;
  readonly account?: Partial<Account>;
}

/** A whole set of sentences without a fault, and what is changed about it. */
function findingsOf({ both, he, en, name = 'scenarios/oren.more', account }: Change) {
  const file = (language: 'he' | 'en', name: string, texts: Texts = {}): TextFile => ({
    language,
    name,
    texts,
    twice: [],
  });
  const kept = (language: 'he' | 'en', own: Texts = {}) => {
    const changed = new Set(Object.keys({ ...both, ...own }).map((key) => key.split('_')[0]));
    return Object.fromEntries(
      Object.entries(madeUp('a', language)).filter(([key]) => !changed.has(key)),
    );
  };
  const files = [
    file('he', 'scenarios/oren', kept('he', he)),
    file('en', 'scenarios/oren', kept('en', en)),
    file('he', name, { ...both, ...he }),
    file('en', name, { ...both, ...en }),
  ];
  return examine(files, rows, [{ ...oren, ...account }]).findings;
}

function codes(change: Change): string[] {
  return [...new Set(findingsOf(change).map(({ code }) => code))];
}

test('a whole set of sentences is without fault', () => {
  expect(findingsOf({}).filter(({ code }) => code !== 'variants.few')).toEqual([]);
});

const card = 'expl.workflow.d2.a';
const reply = 'conf.c2.a';

const broken: [code: string, what: string, change: Change][] = [
  ['id.pattern', 'an underscore in an id', { both: { 'dossier_note.x': 'x' } }],
  ['id.parity', 'a page text in Hebrew only', { he: { 'note.x': 'x' } }],
  ['id.orphan', 'a fifth level of confusion', { both: { 'conf.c4.a': 'x.' } }],
  ['id.letters', 'a letter left out', { both: { 'conf.c2.c': 'y.' } }],
  ['variants.few', 'one variant of a level', {}],
  ['id.dial', 'a depth with one variant more', { both: { 'expl.workflow.d2.b': 'y.' } }],
  ['slot.differ', 'a slot in one language', { he: { 'n.x': '{{a}}' }, en: { 'n.x': 'a' } }],
  ['slot.name', 'a slot with an underscore', { both: { 'n.x': '{{a_b}}' } }],
  ['slot.braces', 'a lost brace', { both: { 'n.x': '{{a} b' } }],
  ['slot.unknown', 'a slot that nobody fills', { both: { [reply]: '{{price}}.' } }],
  ['slot.count', 'a count without forms', { both: { 'n.x': '{{count}}' } }],
  ['gender.set', 'half a set', { he: { [`${reply}_pm`]: 'x.' } }],
  [
    'gender.set',
    'a bare form beside a set',
    { he: { [reply]: 'x.', [`${reply}_pm`]: 'y.', [`${reply}_pf`]: 'z.' } },
  ],
  ['gender.same', 'twins alike', { he: { [`${reply}_pm`]: 'x.', [`${reply}_pf`]: 'x.' } }],
  ['gender.english', 'English _p', { en: { [`${reply}_pm`]: 'x.', [`${reply}_pf`]: 'y.' } }],
  ['gender.account', '_c in an account', { he: { [`${card}_cm`]: 'x.', [`${card}_cf`]: 'y.' } }],
  ['gender.address', 'a reply to one gender', { he: { [reply]: 'תראי, זה חשוב.' } }],
  ['gender.speaker', 'a player of one gender', { he: { [card]: 'אני לא בטוח בזה.' } }],
  ['gender.address', 'on a page', { he: { 'n.x': 'מה אתה אומר' }, en: { 'n.x': 'x' } }],
  ['plural.set', 'no two in Hebrew', { both: { 'n.x_one': 'x', 'n.x_other': '{{count}} x' } }],
  [
    'plural.inWords',
    'a figure for one',
    {
      he: { 'n.x_one': '{{count}}', 'n.x_two': 'x', 'n.x_other': '{{count}} x' },
      en: { 'n.x_one': 'x', 'n.x_other': '{{count}} x' },
    },
  ],
  [
    'plural.many',
    'many of no unit',
    {
      he: { 'n.x_one': 'x', 'n.x_two': 'x', 'n.x_other': '{{count}}', 'n.x_many': '{{count}}' },
      en: { 'n.x_one': 'x', 'n.x_other': '{{count}}' },
    },
  ],
  ['length.long', 'a long card', { both: { [card]: `${'word '.repeat(18)}on.` } }],
  ['length.long', 'a long reply', { both: { [reply]: `${'word '.repeat(24)}on.` } }],
  ['length.sentences', 'three sentences', { both: { [reply]: 'A. B? C.' } }],
  ['length.ratio', 'a short card on the dial', { both: { [card]: 'Short.' } }],
  ['sign.quoteEnglish', 'a straight quote', { both: { 'n.x': "it's" } }],
  [
    'sign.quoteHebrew',
    'an English quote in Hebrew',
    { he: { 'n.x': 'זה ”כך”' }, en: { 'n.x': 'x' } },
  ],
  ['sign.hyphen', 'a hyphen', { he: { 'n.x': 'בית-חולים' }, en: { 'n.x': 'x' } }],
  ['sign.dash', 'a dash at the table', { both: { [reply]: 'One – two.' } }],
  ['sign.niqqud', 'niqqud', { he: { 'n.x': 'שָׁלום' }, en: { 'n.x': 'x' } }],
  ['sign.steering', 'a typed mark', { both: { 'n.x': 'a\u200f' } }],
  ['sign.spaces', 'two spaces', { both: { 'n.x': 'a  b' } }],
  ['sign.spaceBefore', 'a space before a mark', { both: { 'n.x': 'a , b' } }],
  ['sign.spaceAfter', 'none after it', { both: { 'n.x': 'a,b' } }],
  ['sign.repeated', 'three points', { both: { [reply]: 'So...' } }],
  ['sign.bracket', 'parentheses at the table', { both: { [reply]: 'So (x).' } }],
  ['sign.end', 'no mark at the end', { both: { [reply]: 'So' } }],
  ['sign.nfc', 'a decomposed letter', { both: { 'n.x': 'e\u0301' } }],
  ['sign.empty', 'no text', { both: { 'n.x': '' } }],
  ['prefix.glued', 'a glued slot', { he: { 'n.x': 'ב{{date}}' }, en: { 'n.x': 'on {{date}}' } }],
  ['prefix.glued', 'a glued term', { he: { 'n.x': 'בAPI' }, en: { 'n.x': 'x' } }],
  [
    'prefix.maqaf',
    'a prefixed phrase',
    { he: { 'n.x': 'ב־{{trainingDays}}' }, en: { 'n.x': 'in {{trainingDays}}' } },
  ],
  ['nest.missing', 'a term that is not there', { both: { 'n.x': '$t(term.x)' } }],
  ['word.spelling', 'a spelling', { he: { 'n.x': 'זה הכל' }, en: { 'n.x': 'x' } }],
  ['word.idiom', 'an idiom', { both: { 'n.x': 'a deep dive' } }],
  ['twin.digits', 'digits in one language', { he: { 'n.x': '30 דקות' }, en: { 'n.x': 'half' } }],
  ['twin.end', 'a question in one', { he: { [reply]: 'x?' }, en: { [reply]: 'x.' } }],
  ['twin.same', 'two alike', { both: { 'conf.c2.a': 'Same.', 'conf.c2.b': 'Same.' } }],
  ['row.dead', 'a row for nothing', { account: { lines: [{ when: { cue: 'x' }, say: 'y' }] } }],
];

test.each(broken)('%s: %s', (code, _, change) => expect(codes(change)).toContain(code));

function faultsOf(files: readonly TextFile[], account: Account = oren) {
  return examine(files, rows, [account]).findings.filter(({ grade }) => grade === 'fault');
}

test('a level without a sentence is missing in each language', () => {
  const without = (language: 'he' | 'en') => {
    const texts = madeUp('a', language);
    const { 'left.time.r4.a': _, ...others } = texts;
    return { language, name: 'scenarios/oren', texts: others, twice: [] };
  };
  expect(
    faultsOf([without('he'), without('en')]).map(({ code, place }) => `${code} ${place}`),
  ).toEqual([
    'id.missing he scenarios/oren left.time.r4',
    'id.missing en scenarios/oren left.time.r4',
  ]);
});

test('an unreal condition needs words only where it is banned', () => {
  const texts = madeUp('a', 'he');
  expect(texts['cond.term2.unreal.a']).toBeDefined();
  const file = (language: 'he' | 'en') => {
    const { 'cond.term2.unreal.a': _, ...others } = madeUp('a', language);
    return { language, name: 'scenarios/oren', texts: others, twice: [] };
  };
  const files = [file('he'), file('en')];
  const conditions = oren.conditions.map((one) => ({ ...one, banned: one.id === 'term2' }));
  expect(faultsOf(files)).toEqual([]);
  expect(faultsOf(files, { ...oren, conditions })).toHaveLength(2);
});

test('a key in two parts of an account is reported', () => {
  const file = (language: 'he' | 'en', part: string) => ({
    language,
    name: `scenarios/oren.${part}`,
    texts: madeUp('a', language),
    twice: [],
  });
  const files = [file('he', 'one'), file('he', 'two'), file('en', 'one')];
  expect(examine(files, rows, [oren]).findings[0]).toMatchObject({
    code: 'id.twoParts',
    slots: { file: 'scenarios/oren.one' },
  });
});

test('variants are counted by family and language', () => {
  const files = (['he', 'en'] as const).map((language) => ({
    language,
    name: 'scenarios/oren',
    texts: madeUp(language === 'he' ? 'abc' : 'ab', language),
    twice: [],
  }));
  const { entries } = examine(files, rows, [oren]);
  expect(countFamilies(entries).get('conf.c2')).toEqual({ he: 3, en: 2 });
});
