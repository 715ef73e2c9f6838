import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const src = resolve(__dirname, '../src');

/** What each room may import beside itself; `setup` stands beside the floors. */
const mayImport: Record<string, string[]> = {
  core: [],
  scenario: ['core'],
  bots: ['core', 'scenario'],
  words: ['core', 'scenario'],
  wire: ['core', 'scenario'],
  store: ['core', 'scenario'],
  figure: [],
  'debrief-view': ['core', 'scenario', 'words', 'figure'],
  game: ['core', 'scenario', 'bots', 'words', 'wire', 'store', 'figure', 'debrief-view'],
  console: ['core', 'scenario', 'bots', 'words', 'wire', 'store', 'debrief-view'],
  server: ['core', 'scenario', 'bots', 'words', 'wire', 'store', 'debrief-view'],
  cli: ['core', 'scenario', 'bots', 'words', 'wire', 'store', 'debrief-view'],
  setup: [],
};

const importing =
  /\b(?:(?:from|import)\s*['"]|(?:import|require)\(\s*(?:\/\*[^*]*\*\/\s*)?['"`])([^'"`\n]+)['"`]/g;

/** The room of a path under src; paths outside src (assets, locales) have none. */
function roomOf(path: string): string | undefined {
  const [room = '..'] = relative(src, path).split(/[\\/]/);
  return room === '..' ? undefined : room;
}

function breaches(file: string): string[] {
  const room = roomOf(file) ?? '';
  return [...readFileSync(file, 'utf8').matchAll(importing)].flatMap(([, name = '']) => {
    const shown = `${relative(src, file)} imports ${name}`;
    if (!name.startsWith('.')) return room === 'core' ? [shown] : [];
    const other = roomOf(resolve(file, '..', name));
    if (other === undefined) return room === 'core' ? [shown] : [];
    return other === room || mayImport[room]?.includes(other) ? [] : [shown];
  });
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|mjs)$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join(src, name));

test('every room under src has its floor', () => {
  const strangers = files.map(roomOf).filter((room) => !(room && room in mayImport));
  expect(strangers).toEqual([]);
});

test('imports only go down the floors', () => {
  expect(files.flatMap(breaches)).toEqual([]);
});

/** A library is known in few places, so that it can be replaced there. */
const homes: Record<string, RegExp> = {
  phaser: /^game[\\/](stage|scenes)[\\/]|^game[\\/]main\.tsx?$/,
  'phaser-src': /^game[\\/](stage|scenes)[\\/]|^game[\\/]main\.tsx?$/,
  howler: /^game[\\/]sound[\\/]howler\.ts$/,
  'made-sounds': /^game[\\/]sound[\\/]howler\.ts$/,
  kysely: /^store[\\/]/,
  fastify: /^server[\\/]/,
  '@fastify': /^server[\\/]/,
};

test('a library is imported only where it is at home', () => {
  const guests = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(importing)].flatMap(([, name = '']) => {
      const home = homes[name.split('/')[0] ?? ''];
      return home && !home.test(relative(src, file))
        ? [`${relative(src, file)} imports ${name}`]
        : [];
    }),
  );
  expect(guests).toEqual([]);
});

/** Lines of a function at which it has become two things. */
const LONGEST = 50;
/** As the formatter leaves it: a function at the margin ends with a brace at the margin. */
const functions = /^(?:export )?(?:async )?function (\w+)[\s\S]*?^\}/gm;
const isEmptyOrNote = (line: string) => /^\s*($|\/\/|\/?\*)/.test(line);

test('no function is longer than what fits on a screen, its markup included', () => {
  const long = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(functions)]
      .map(([text, name]) => ({ name, lines: text.split('\n').filter((l) => !isEmptyOrNote(l)) }))
      .filter(({ lines }) => lines.length > LONGEST)
      .map(({ name, lines }) => `${relative(src, file)}: ${name}, ${lines.length} lines`),
  );
  expect(long).toEqual([]);
});
