import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

test('a lock that was taken over meanwhile is left to its new owner', async () => {
  const other = JSON.stringify({ pid: process.pid, host: 'elsewhere' });
  await withLock(lock, async () => writeFileSync(lock, other));
  expect(readFileSync(lock, 'utf8')).toBe(other);
});

test('a lock that may not be taken is told in both languages, with the remedy', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const fault = await withLock(join(file, 'lock'), async () => 'never').catch((error) => error);
  expect(fault.message).toMatch(/can't be locked .*writing is allowed/);
  expect(fault.hebrew).toContain('הרשאות הכתיבה');
});

test('a lock that nobody can move away is told and not waited for', async () => {
  mkdirSync(join(lock, 'full'), { recursive: true });
  const past = Date.now() / 1000 - 60;
  utimesSync(lock, past, past);
  mkdirSync(join(`${lock}.${process.pid}`, 'full'), { recursive: true });
  await expect(withLock(lock, async () => 'never')).rejects.toThrow("can't be locked");
});
