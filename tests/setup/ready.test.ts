import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A project in an empty folder, whose npm and webpack only write down that they ran. */
let folder: string;
const journal = () => readFileSync(join(folder, 'journal'), 'utf8').trim().split('\n');

const webpack = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const target = process.argv.at(-1).replace('target=', '');
appendFileSync('journal', 'build ' + target + '\\n');
const output = target === 'game' ? 'dist' : 'dist-node';
mkdirSync(output, { recursive: true });
writeFileSync(output + '/made', target);
`;

const npm = `
const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('journal', 'npm ' + process.argv.slice(2, 4).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/webpack/bin', { recursive: true });
writeFileSync('node_modules/webpack/bin/webpack.js', ${JSON.stringify(webpack)});
`;

function ready(task: string, env: Record<string, string> = {}) {
  writeFileSync(join(folder, 'journal'), '');
  return spawnSync(process.execPath, ['src/setup/ready.mjs', task], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm-cli.js'), F2F_NO_INSTALL: '', ...env },
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'f2f-'));
  cpSync(resolve(__dirname, '../../src/setup'), join(folder, 'src/setup'), { recursive: true });
  writeFileSync(join(folder, 'npm-cli.js'), npm);
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'src/game'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('installs and builds what is missing, then only what is stale', () => {
  expect(ready('build').status).toBe(0);
  expect(journal()).toEqual(['npm ci --include=dev', 'build game', 'build node']);

  ready('build');
  expect(journal()).toEqual(['']);

  writeFileSync(join(folder, 'src/game/main.tsx'), 'changed');
  ready('build');
  expect(journal()).toEqual(['build game']);

  writeFileSync(join(folder, 'dist-node/made'), 'cut');
  ready('build');
  expect(journal()).toEqual(['build node']);

  writeFileSync(join(folder, 'package-lock.json'), '{ }');
  ready('build');
  expect(journal()).toEqual(['npm ci --include=dev', 'build game', 'build node']);
});

test('F2F_NO_INSTALL=1 forbids installing and says what is missing', () => {
  const { status, stderr } = ready('build', { F2F_NO_INSTALL: '1' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/אוסר להתקין[\s\S]*npm ci/);
  expect(journal()).toEqual(['']);
});

test('a failed installation is not taken for a finished one', () => {
  writeFileSync(join(folder, 'npm-cli.js'), `${npm}\nprocess.exit(7);`);
  expect(ready('build').stderr).toContain('exit code 7');
  writeFileSync(join(folder, 'npm-cli.js'), npm);
  ready('build');
  expect(journal()[0]).toBe('npm ci --include=dev');
});

test.each(['dance', '', 'constructor'])(
  'the unknown command "%s" is answered with the list',
  (name) => {
    const { status, stderr } = ready(name);
    expect(status).toBe(1);
    expect(stderr).toMatch(/אין פקודה בשם[\s\S]*There is no command[\s\S]*start test prove build/);
  },
);

test('a failed build says what to do', () => {
  ready('build');
  writeFileSync(join(folder, 'node_modules/webpack/bin/webpack.js'), 'process.exit(3)');
  writeFileSync(join(folder, 'src/game/main.tsx'), 'changed');
  const { status, stderr } = ready('build');
  expect(status).toBe(1);
  expect(stderr).toMatch(/צריך לתקן[\s\S]*exit code 3. Mend what it wrote above/);
});

test('what it says leaves stdout to the command', () => {
  expect(ready('build').stdout).toBe('');
});
