import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../src/cli/places';

test('the folder is found from the source and from a build', () => {
  const root = resolve(__dirname, '../..');
  expect(projectFolder()).toBe(root);
  expect(projectFolder(join(root, 'dist-node/cli.mjs'))).toBe(root);
});

test('without texts and accounts around it the program says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'f2f-'));
  const program = join(folder, 'dist-node/cli.mjs');
  expect(() => projectFolder(program)).toThrow(/No folder above .*cli\.mjs holds assets/);
  mkdirSync(join(folder, 'locales'));
  mkdirSync(join(folder, 'assets'));
  expect(() => projectFolder(program)).toThrow('complete copy');
  writeFileSync(join(folder, 'assets/speech.json'), '[]');
  expect(projectFolder(program)).toBe(folder);
  rmSync(folder, { recursive: true });
});
