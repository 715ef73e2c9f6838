/** The same recordings, told by the engines of three browsers: not one byte may differ. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bots } from '../../src/bots';
import { playOut } from '../../src/bots/player';
import { retell } from '../../src/cli/retell';
import { PLAIN } from '../../src/core/plain-setup';
import { recordingOf } from '../../src/core/replay';
import type { Recording } from '../../src/core/types';
import { oren } from '../../src/scenario/shipped';
import { findEngines } from '../../src/setup/engines.mjs';
import { hasApt } from '../../src/setup/system.mjs';

const GOLDEN = 'tests/recordings';
const BUNDLE = 'dist-node/core-replay.js';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f2f-engines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function golden(): Recording[] {
  const names = readdirSync(GOLDEN).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(join(GOLDEN, name), 'utf8')).recording);
}

/** Beside the golden ones, one meeting of every bot, drawn styles and a broken list among them. */
function recordings(): Recording[] {
  const played = bots.map((bot, i) =>
    recordingOf(
      playOut(oren.scenario, { ...PLAIN, style: i % 2 ? 'drawn' : 'account', seed: 900 + i }, bot),
    ),
  );
  const [first] = played;
  const broken = first
    ? [{ ...first, actions: [...first.actions, { move: 'walk' as const }] }]
    : [];
  return [...golden(), ...played, ...broken];
}

/** Runs the bundle and one call of it as a plain script. */
function told(engine: string, list: readonly Recording[]): string {
  const script = join(folder, 'all.js');
  const given = [oren.scenario, list].map((value) => JSON.stringify(value)).join();
  const call = `print(retellAll(${given}));`;
  writeFileSync(script, `${readFileSync(BUNDLE, 'utf8')}\n${call}\n`);
  const args = engine.includes('js1') ? ['-f', script] : [script];
  return execFileSync(engine, args, { encoding: 'utf8', maxBuffer: 1e9 }).trimEnd();
}

const engines = findEngines();

test('the engines of two other browsers are here wherever they can be installed', () => {
  expect(engines.length).toBeGreaterThanOrEqual(hasApt() ? 2 : 0);
});

const each = engines.length > 0 ? test.each(engines) : test.skip.each(['no other engine here']);

each('%s tells every recording as Node does', (engine) => {
  const list = recordings();
  const here = list.map((recording) => retell(oren.scenario, recording));
  const there = told(engine, list).split('\n');
  const differing = here.flatMap((line, i) => (there[i] === line ? [] : [i]));
  expect(here.length).toBeGreaterThan(bots.length);
  expect(differing).toEqual([]);
});
