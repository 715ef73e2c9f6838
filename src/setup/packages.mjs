import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './places.mjs';
import { runNode } from './run.mjs';
import { say, Trouble } from './say.mjs';

const stampFile = join(root, 'node_modules', '.face-to-face');

/** Installs the npm packages of the lock file, unless exactly these are there already. */
export async function preparePackages() {
  const wanted = stampOf(readFileSync(join(root, 'package-lock.json')));
  if (readStamp() === wanted) return;
  mayInstall('npm ci');
  say(
    'מתקינים את חבילות ה-npm (פעם אחת, כדקה)...',
    'Installing the npm packages (once, about a minute)...',
  );
  const code = await runNode([npmScript(), 'ci', '--include=dev', '--loglevel=error'], {
    stdout: 'stderr',
  });
  if (code !== 0) {
    throw new Trouble(
      `התקנת חבילות ה-npm נכשלה (קוד ${code}). צריך לבדוק את החיבור לאינטרנט ואת המקום בדיסק, ולהריץ שוב.`,
      `npm ci failed with exit code ${code}. Check the internet connection and the room on the disk, and run the command again.`,
    );
  }
  writeFileSync(stampFile, wanted);
}

/**
 * @param {string} what would be installed
 * @throws {Trouble} when F2F_NO_INSTALL=1 forbids it
 */
export function mayInstall(what) {
  if (process.env.F2F_NO_INSTALL !== '1') return;
  throw new Trouble(
    `חסרה התקנה (${what}), אבל F2F_NO_INSTALL=1 אוסר להתקין. אפשר להתקין ביד, או להריץ בלי F2F_NO_INSTALL.`,
    `An installation is missing (${what}), but F2F_NO_INSTALL=1 forbids it. Install it by hand, or run without F2F_NO_INSTALL.`,
  );
}

/**
 * The packages hold binaries of one system, so a folder carried to another is stale.
 * @param {Buffer} lockFile
 */
function stampOf(lockFile) {
  const hash = createHash('sha256').update(lockFile).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

/** npm's own script, so that npm runs under the Node that runs us. */
function npmScript() {
  const called = process.env.npm_execpath;
  if (called && basename(called) === 'npm-cli.js') return called;
  const bin = dirname(process.execPath);
  const found = ['../lib/node_modules', 'node_modules']
    .map((folder) => join(bin, folder, 'npm/bin/npm-cli.js'))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Trouble(
    'לא נמצא npm. הריצו דרך npm start או npm test.',
    'npm was not found. Use npm start or npm test.',
  );
}
