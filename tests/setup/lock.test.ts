import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../src/setup/lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'f2f-'));
  lock = join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('two starts work one after the other', async () => {
  const steps: string[] = [];
  const start = (name: string) =>
    withLock(lock, async () => {
      steps.push(`${name} begins`);
      await pause(20);
      steps.push(`${name} ends`);
    });
  await Promise.all([start('one'), start('two')]);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  expect(existsSync(lock)).toBe(false);
});

test('a failure frees the lock', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that died is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, JSON.stringify({ pid, host: hostname() }));
  expect(await withLock(lock, async () => 'taken')).toBe('taken');
});

test('the lock of another machine is taken over once it is silent', async () => {
  writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere' }));
  const past = Date.now() / 1000 - 60;
  utimesSync(lock, past, past);
  expect(await withLock(lock, async () => 'taken')).toBe('taken');
});
