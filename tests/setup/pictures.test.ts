/** The pictures of the README: there, all in use, light, and the loop moves and goes round. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const FOLDER = 'assets/pictures';
const names = readdirSync(join(root, FOLDER)).map((name) => `${FOLDER}/${name}`);

test('the README shows every picture, each with words for it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
  expect(shown.map(([, , path]) => path).sort()).toEqual(names.sort());
  for (const [, words = ''] of shown) expect(words.length).toBeGreaterThan(20);
});

test('together they weigh less than a megabyte', () => {
  const bytes = names.reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
  expect(bytes).toBeLessThan(1_000_000);
});

test('the loop has frames enough to move, and goes round', () => {
  const gif = readFileSync(join(root, FOLDER, 'meeting.gif')).toString('latin1');
  expect(gif.startsWith('GIF89a')).toBe(true);
  expect(gif).toContain('NETSCAPE2.0');
  expect(gif.split('\x21\xf9\x04').length - 1).toBeGreaterThanOrEqual(40);
});
