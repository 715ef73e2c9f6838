import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from '../../src/cli/command';
import { readLanguage } from '../../src/cli/locales';
import { examineShipped } from '../../src/cli/words';
import { textsFor } from '../../src/words/check';
import { madeUp } from '../words/table';
import { f2f } from './played';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'f2f-words-'));
  cpSync('assets/scenarios', join(root, 'assets/scenarios'), { recursive: true });
  cpSync('assets/speech.json', join(root, 'assets/speech.json'));
  for (const language of ['he', 'en'] as const) {
    mkdirSync(join(root, 'locales', language, 'scenarios'), { recursive: true });
    write(`${language}/scenarios/oren.player.json`, half(language, true));
    write(`${language}/scenarios/oren.customer.json`, half(language, false));
    write(`${language}/game.json`, { 'btn.send': 'x' });
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, texts: object) {
  writeFileSync(join(root, 'locales', name), JSON.stringify(texts));
}

/** The player's sentences or all others. */
function half(language: 'he' | 'en', player: boolean) {
  const texts = Object.entries(madeUp('abc', language));
  return Object.fromEntries(texts.filter(([key]) => key.startsWith('player.') === player));
}

test('an account is read from all of its parts', () => {
  expect(examineShipped(root).findings).toEqual([]);
  const texts = textsFor('oren', readLanguage('he', root));
  expect(Object.keys(texts)).toEqual(
    expect.arrayContaining(['player.rapport.a', 'conf.c2.b', 'btn.send']),
  );
  expect(textsFor('barkai', readLanguage('he', root))).toEqual({ 'btn.send': 'x' });
});

test('a part that is missing leaves its occasions without words', () => {
  rmSync(join(root, 'locales/he/scenarios/oren.player.json'));
  const { findings } = examineShipped(root);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'id.missing', place: 'he scenarios/oren player.rapport' }),
  );
  expect(findings).toContainEqual(expect.objectContaining({ code: 'id.parity' }));
});

const game = () => join(root, 'locales/en/game.json');
const unfit: [string, () => void, RegExp][] = [
  ['no JSON', () => writeFileSync(game(), '{'), /en.game\.json can’t be used.*isn’t valid JSON/],
  ['no list of texts', () => writeFileSync(game(), '[]'), /en.game\.json can’t be used.*object/],
  ['a number for a text', () => writeFileSync(game(), '{"btn.send": 3}'), /"btn\.send".*: text/],
  ['absent', () => rmSync(join(root, 'locales/he'), { recursive: true }), /locales.he can’t be/],
  ['no rows', () => writeFileSync(join(root, 'assets/speech.json'), '[{}]'), /speech\.json/],
  [
    'no account',
    () => writeFileSync(join(root, 'assets/scenarios/oren.json'), '{"format": 1}'),
    /oren\.json isn’t a valid scenario file/,
  ],
];

test.each(unfit)('a part that is %s is named, in both languages', (_, spoil, sentence) => {
  spoil();
  const told = thrownBy(() => examineShipped(root));
  expect(told).toBeInstanceOf(Trouble);
  expect((told as Trouble).sentence.en).toMatch(sentence);
  expect((told as Trouble).sentence.he).toMatch(/[א-ת].*\./);
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test('a key that stands twice in a file is found, whatever its text says', () => {
  writeFileSync(game(), '{"a":"x \\"a\\": y","b":"a","\\u0061":"z"}');
  const file = readLanguage('en', root).find(({ name }) => name === 'game');
  expect(file?.twice).toEqual(['a']);
});

test('the folder that somebody stands in plays no part', async () => {
  const here = process.cwd();
  process.chdir(tmpdir());
  try {
    const { code, out } = await f2f('words');
    expect(code).toBe(0);
    expect(out).toMatch(/משפחות: \d+[\s\S]*Families: \d+/);
  } finally {
    process.chdir(here);
  }
});

test.each([
  [['--language', 'fr'], 'The language has to be “he” or “en”, not fr'],
  [['--loud'], 'There is no option --loud'],
  [['more'], 'It isn’t clear what to do with more'],
])('called wrongly: %j', async (args, sentence) => {
  const { code, err } = await f2f('words', ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
  expect(err).toContain('f2f words');
});
