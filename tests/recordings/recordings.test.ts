/**
 * Golden meetings: the same actions must tell the same story, byte for byte, for ever. A change of
 * the rules is a new `RULES_VERSION`; then F2F_GOLDEN=write makes them anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bots } from '../../src/bots';
import { playOut } from '../../src/bots/player';
import { retell } from '../../src/cli/retell';
import { PLAIN } from '../../src/core/plain-setup';
import { recordingOf } from '../../src/core/replay';
import type { Recording, Setup } from '../../src/core/types';
import { sha256 } from '../../src/scenario/sha256';
import { oren } from '../../src/scenario/shipped';

const FOLDER = 'tests/recordings';

const GOLDEN: readonly [bot: string, seed: number, setup: Partial<Setup>][] = [
  ['expert', 1, {}],
  ['expert', 2, { difficulty: 1.4 }],
  ['expert', 3, { difficulty: 1.9, channel: 'video' }],
  ['expert', 4, { channel: 'phone', allowance: 500 }],
  ['oracle', 5, {}],
  ['average', 6, {}],
  ['average', 7, { style: 'drawn', channel: 'video' }],
  ['random', 8, {}],
  ['overpromiser', 9, {}],
  ['pushy', 10, { style: 'drawn' }],
  ['stretcher', 11, {}],
  ['quitter', 12, {}],
];

interface Golden {
  readonly bot: string;
  readonly recording: Recording;
  readonly sha256: string;
}

const fileOf = (bot: string, seed: number) => join(FOLDER, `${bot}-${seed}.json`);

function recorded(name: string, seed: number, setup: Partial<Setup>): Golden {
  const bot = bots.find((one) => one.name === name);
  if (!bot) throw new Error(`there is no ${name}`);
  const recording = recordingOf(playOut(oren.scenario, { ...PLAIN, ...setup, seed }, bot));
  return { bot: name, recording, sha256: sha256(retell(oren.scenario, recording)) };
}

if (process.env.F2F_GOLDEN === 'write')
  for (const [bot, seed, setup] of GOLDEN)
    writeFileSync(fileOf(bot, seed), `${JSON.stringify(recorded(bot, seed, setup), null, 1)}\n`);

test.each(GOLDEN)('%s %i tells the same story as ever', (bot, seed) => {
  expect(existsSync(fileOf(bot, seed))).toBe(true);
  const golden: Golden = JSON.parse(readFileSync(fileOf(bot, seed), 'utf8'));
  const told = retell(oren.scenario, golden.recording);
  expect(JSON.parse(told)).toMatchObject({ ok: true });
  expect(sha256(told)).toBe(golden.sha256);
});

test('another seed, another story', () => {
  const golden: Golden = JSON.parse(readFileSync(fileOf('expert', 1), 'utf8'));
  const { recording } = golden;
  const other = { ...recording, setup: { ...recording.setup, seed: 77 } };
  expect(sha256(retell(oren.scenario, other))).not.toBe(golden.sha256);
});
