import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { broken, orenBundle } from '../scenario/broken';
import { f2f as run } from './played';

const root = resolve(__dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f2f-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const raw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, raw ? content : JSON.stringify(content));
  return path;
}

const f2f = (...args: string[]) => run('validate', ...args);

const badPrice = broken([{ op: 'replace', path: '/file/list', value: '400000' }]);

function linked(name: string): string {
  const path = join(folder, name);
  symlinkSync(path, path);
  return path;
}

function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

test('a sound account: one line, no fault', async () => {
  const path = put('good.json', orenBundle());
  expect(await f2f(path)).toEqual({ code: 0, err: '', out: `${path}: תקין / valid\n` });
});

test('a fault is told in both languages, or in the one asked for', async () => {
  const path = put('bad.json', badPrice);
  const { code, out } = await f2f(path);
  expect(code).toBe(1);
  expect(out).toContain('fault notNumber');
  expect(out).toContain('list: כאן צריך מספר');
  expect(out).toContain('list: a number belongs here');
  expect((await f2f(path, '--language', 'en')).out).not.toMatch(/[א-ת]/);
});

test('a warning lets the account pass', async () => {
  const path = put('warn.json', broken([{ op: 'replace', path: '/file/conditions', value: [] }]));
  expect(await f2f(path)).toMatchObject({ code: 0, out: expect.stringContaining('noCondition') });
});

test('texts are found in the house and beside the file', async () => {
  const { file, texts } = orenBundle();
  const here = put('house/assets/scenarios/oren.json', file);
  for (const language of ['he', 'en'] as const) {
    put(`house/locales/${language}/scenarios/oren.json`, texts[language]);
    put(`oren.${language}.json`, texts[language]);
  }
  expect(await f2f(here, put('oren.json', file))).toMatchObject({ code: 0 });
  const { code, out } = await f2f(put('alone.json', file));
  expect(code).toBe(1);
  expect(out.match(/textsMissing/g)).toHaveLength(2);
});

test('a broken text is told once, with its own file', async () => {
  const { file, texts } = orenBundle();
  const path = put('half.json', file);
  put('half.en.json', texts.en);
  const text = put('half.he.json', '{ "need.alarms": ');
  const { code, out } = await f2f(path);
  expect(code).toBe(1);
  expect(out.match(/^ {2}fault/gm)).toHaveLength(1);
  expect(out).toContain(`notJson (${text})`);
});

test('a page stops at two hundred and says how many are left, machines get them all', async () => {
  const strange = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`strange${i}`, i]));
  const bundle = orenBundle();
  const path = put('many.json', { ...bundle, file: { ...(bundle.file as object), ...strange } });
  const { out } = await f2f(path);
  expect(out.match(/^ {2}fault/gm)).toHaveLength(200);
  expect(out).toMatch(/ועוד 100[\s\S]*And 100 more/);
  const [{ diagnostics }] = JSON.parse((await f2f(path, '--json')).out);
  expect(diagnostics).toHaveLength(300);
});

test('machines get everything as JSON', async () => {
  const { code, out } = await f2f(
    '--json',
    put('good.json', orenBundle()),
    put('bad.json', badPrice),
  );
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { ok: true, fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/), diagnostics: [] },
    {
      ok: false,
      fingerprint: null,
      diagnostics: [{ code: 'notNumber', place: 'list', he: expect.any(String) }],
    },
  ]);
});

test.each([
  ['missing', () => join(folder, 'nowhere.json'), 'noFile'],
  ['a folder', () => folder, 'notAFile'],
  ['binary', () => put('picture.json', Uint8Array.from([0x89, 0x50, 0, 0xff])), 'notUtf8'],
  ['oversized', () => put('big.json', ' '.repeat(2_000_001)), 'tooLarge'],
  ['a file taken for a folder', () => join(put('flat.json', '{}'), 'x.json'), 'badPath'],
  ['a name too long for the system', () => join(folder, `${'x'.repeat(300)}.json`), 'badPath'],
  ['a link to itself', () => linked('round.json'), 'badPath'],
  ['a pipe that nobody writes into', () => pipe('pipe.json'), 'notAFile'],
  ['empty', () => put('empty.json', ''), 'notJson'],
  ['cut short', () => put('cut.json', '{ "format": 1,'), 'notJson'],
])('a file that is %s is named, without a stack', async (_, make, code) => {
  const path = make();
  const { code: result, out } = await f2f(path);
  expect(result).toBe(1);
  expect(out).toContain(`${path}: `);
  expect(out.match(/^ {2}fault/gm)).toHaveLength(1);
  expect(out).toContain(`fault ${code}`);
  expect(out).not.toMatch(/\bat .*:\d+:\d+/);
});

test('a key that is a whole page is told in part', async () => {
  const path = put('long-key.json', { format: 1, [`k${'x'.repeat(5000)}`]: 1 });
  const { out } = await f2f(path);
  expect(out).toContain('kxxx');
  expect(out).not.toContain('x'.repeat(500));
});

test('the schema is one of JSON Schema', async () => {
  const { code, out } = await f2f('--schema');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
});

test.each([
  [[], 'No file was named'],
  [['--loud'], 'There is no option --loud'],
  [['x.json', '--json=yes'], 'The option --json takes no value'],
  [['x.json', '--language'], 'The option --language needs a value'],
  [['x.json', '--language', '--json'], 'The option --language needs a value'],
  [['--schema', 'x.json'], 'x.json'],
  [['x.json', '--language', 'fr'], 'The language has to be “he” or “en”, not fr'],
])('wrong arguments are told in both languages, with the usage: %j', async (args, sentence) => {
  const { code, err, out } = await f2f(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(sentence);
  expect(err).toMatch(/[א-ת][\s\S]*f2f validate FILE/);
});

test('what ships has the right structure', async () => {
  const { out } = await f2f('--json', join(root, 'assets/scenarios/oren.json'));
  const [{ diagnostics }] = JSON.parse(out);
  const ofStructure = diagnostics.filter(({ place }: { place: string }) => !/^texts/.test(place));
  expect(ofStructure).toEqual([]);
});
