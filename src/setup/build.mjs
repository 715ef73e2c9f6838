import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readyFolder, root } from './places.mjs';
import { runNode } from './run.mjs';
import { say, Trouble } from './say.mjs';

/**
 * What webpack can make: `game` for the browser, `node` for the server and the command line.
 * `blind` names the rooms under src that cannot change it.
 * @type {Record<'game' | 'node', { output: string, blind: string[] }>}
 */
const targets = {
  game: { output: 'dist', blind: ['server', 'cli', 'store', 'console'] },
  node: { output: 'dist-node', blind: ['game', 'console'] },
};

/** @typedef {keyof typeof targets} Target */

/**
 * Runs webpack for one target, unless its inputs and its output are those of the last build.
 * @param {Target} target
 */
export async function prepareBuild(target) {
  const { output, blind } = targets[target];
  const stampFile = join(readyFolder, `built-${target}`);
  const inputs = hashOf(inputsOf(blind), (path) => readFileSync(path));
  if (readOr(stampFile, '') === `${inputs} ${shapeOf(output)}`) return;
  rmSync(stampFile, { force: true });
  say(`בונים (${target})...`, `Building (${target})...`);
  const code = await runNode(
    [
      'node_modules/webpack/bin/webpack.js',
      '--config',
      'webpack.config.js',
      '--env',
      `target=${target}`,
    ],
    { stdout: 'stderr' },
  );
  if (code !== 0) {
    throw new Trouble(
      `הבנייה נכשלה (קוד ${code}). צריך לתקן את מה ש-webpack כתב למעלה ולהריץ שוב.`,
      `webpack failed with exit code ${code}. Mend what it wrote above and run the command again.`,
    );
  }
  mkdirSync(readyFolder, { recursive: true });
  writeFileSync(stampFile, `${inputs} ${shapeOf(output)}`);
}

/** @param {string[]} blind */
function inputsOf(blind) {
  const unseen = blind.map((room) => join(root, 'src', room) + sep);
  const folders = ['src', 'assets', 'locales'].flatMap((name) => filesIn(join(root, name)));
  const single = ['package-lock.json', 'webpack.config.js', 'LICENSE'].map((name) =>
    join(root, name),
  );
  return [...folders, ...single]
    .filter((path) => existsSync(path) && !unseen.some((room) => path.startsWith(room)))
    .sort();
}

/**
 * Names and sizes of what was built: a file deleted or cut short is noticed.
 * @param {string} output
 */
function shapeOf(output) {
  return hashOf(filesIn(join(root, output)).sort(), (path) => `${statSync(path).size}`);
}

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * @param {string[]} paths
 * @param {(path: string) => string | Buffer} read
 */
function hashOf(paths, read) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`\0${relative(root, path)}\0`).update(read(path));
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @param {string} otherwise
 */
function readOr(path, otherwise) {
  return existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
}
