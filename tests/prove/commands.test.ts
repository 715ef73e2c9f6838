/** The built programs, started from a folder that is not theirs, as people start them. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const program = (name: string) => resolve(__dirname, '../../dist-node', name);

function f2f(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  return spawnSync(process.execPath, [program('cli.mjs'), ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
  });
}

test.each([
  [['words']],
  [['playtest', '--seeds', '1', '--bots', 'random']],
  [['validate', '--schema']],
])('f2f %j needs no folder to stand in', (args) => {
  const { status, stderr, stdout } = f2f(args);
  expect(stderr).toBe('');
  expect(stdout).not.toBe('');
  expect(status).toBe(0);
});

test('a reader that leaves early sees no stack', () => {
  const command = `"${process.execPath}" "${program('cli.mjs')}" validate --schema | true`;
  const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

test('a full disk is told in both languages, and is a fault', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = f2f(['validate', '--schema'], full);
  closeSync(full);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[א-ת].*ENOSPC.*\n[A-Z].*ENOSPC.*\n$/);
});

test('the server plays from any folder, at the address that it says', async () => {
  const server = spawn(process.execPath, [program('server.mjs')], {
    cwd: tmpdir(),
    env: { ...process.env, PORT: '0' },
  });
  const [said] = await once(server.stderr.setEncoding('utf8'), 'data');
  const address = /The game is ready: (\S+)/.exec(said)?.[1] ?? '';
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<script');
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
