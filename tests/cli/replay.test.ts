import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expert } from '../../src/bots';
import { playOut } from '../../src/bots/player';
import { PLAIN } from '../../src/core/plain-setup';
import { recordingOf } from '../../src/core/replay';
import { score } from '../../src/core/score';
import { oren } from '../../src/scenario/shipped';
import { orenBundle } from '../scenario/broken';
import { f2f } from './played';

const meeting = playOut(oren.scenario, { ...PLAIN, seed: 4 }, expert);
const recording = recordingOf(meeting);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f2f-replay-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('a recording gives its meeting and its score again', async () => {
  const path = put('good.json', recording);
  const { code, out } = await f2f('replay', path, '--json');
  expect(code).toBe(0);
  const told = [{ file: path, ok: true, turns: meeting.open.turn, score: score(meeting) }];
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(told)));
});

test('a page for people names every skill and why one was not observed', async () => {
  const { code, out } = await f2f('replay', put('good.json', recording));
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}channel +noTriage$/m);
  expect(out).toContain(score(meeting).total.toFixed(1));
});

const { actions } = recording;
const broken: [string, unknown, string, number][] = [
  ['no JSON', '{', 'notJson', -1],
  ['nothing', 'null', 'noRecording', -1],
  ['a number', '3', 'noRecording', -1],
  ['a list', [recording], 'noRecording', -1],
  ['an empty object', {}, 'noRecording', -1],
  ['an account', orenBundle().file, 'noRecording', -1],
  ['wrapped around nothing', { recording: { record: {} } }, 'noRecording', -1],
  ['another account', { ...recording, scenario: 'moon' }, 'otherScenario', -1],
  ['other rules', { ...recording, rules: 99 }, 'otherRules', -1],
  ['a changed account', { ...recording, fingerprint: 'x' }, 'otherFingerprint', -1],
  ['a strange setup', { ...recording, setup: { ...recording.setup, seed: -1 } }, 'badSetup', -1],
  ['no actions', { ...recording, actions: 'all' }, 'badActions', -1],
  ['a strange move', { ...recording, actions: [{ move: 'fly' }] }, 'unknownMove', 0],
  ['an illegal move', { ...recording, actions: [{ move: 'hold' }] }, 'noOffer', 0],
  [
    'a move after the end',
    { ...recording, actions: [...actions, { move: 'trial' }] },
    'over',
    actions.length,
  ],
];

test.each(broken)(
  '%s: the step and the reason, in both languages',
  async (_, content, reason, step) => {
    const { code, out } = await f2f('replay', put('broken.json', content), '--json');
    expect(code).toBe(1);
    const [told] = JSON.parse(out);
    expect(told).toMatchObject({ ok: false, reason, step });
    expect(told.he).toMatch(/[א-ת]/);
    expect(told.en).toMatch(/^[A-Z].*\.$/);
    expect(`${told.he}${told.en}`).not.toMatch(/\{\{|undefined|refusal\./);
  },
);

test('every sentence of a refusal is there for each code of the rules', async () => {
  const { REFUSALS } = await import('../../src/core/refusals');
  const [he, en] = await Promise.all([
    import('../../locales/he/refusals.json'),
    import('../../locales/en/refusals.json'),
  ]);
  for (const texts of [he, en])
    expect(Object.keys(texts)).toEqual(
      expect.arrayContaining(REFUSALS.map((code) => `refusal.${code}`)),
    );
});

test.each([
  ['an attempt', { recording, times: [], takebacks: 0, mode: 'guided', language: 'he' }],
  ['an attempt set aside', { id: '1', at: 2, fault: 'damaged', record: { recording } }],
])('a recording is found in %s', async (_, content) => {
  expect(await f2f('replay', put('wrapped.json', content))).toMatchObject({ code: 0 });
});

test('the golden recordings of the house can be played as they are', async () => {
  expect(await f2f('replay', 'tests/recordings/expert-1.json')).toMatchObject({ code: 0 });
});

test('without a file it is a matter of usage', async () => {
  expect((await f2f('replay')).code).toBe(2);
});
