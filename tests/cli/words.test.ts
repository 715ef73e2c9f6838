import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispatch } from '../../src/cli/command';
import { readLanguage, textsFor } from '../../src/cli/locales';
import { examineShipped, words } from '../../src/cli/words';
import { madeUp } from '../words/table';

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

test('a file that is no JSON is named', () => {
  writeFileSync(join(root, 'locales/en/game.json'), '{');
  expect(() => examineShipped(root)).toThrow(/en\/game\.json/);
});

test.each([[['--language', 'fr']], [['--loud']], [['more']]])(
  'called wrongly: %j',
  async (args) => {
    const terminal = { out: () => {}, err: jest.fn() };
    expect(await dispatch([words], ['words', ...args], terminal)).toBe(2);
    expect(terminal.err).toHaveBeenCalledWith(expect.stringContaining('f2f words'));
  },
);
