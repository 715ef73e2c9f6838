import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mayInstall } from './packages.mjs';
import { run } from './run.mjs';
import { say, Trouble } from './say.mjs';

/**
 * @param {string[]} names of programs
 * @returns {string | undefined} the path of the first that PATH holds
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether Debian's packages can be installed here without asking for a password. */
export const hasApt = () => process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;

/**
 * Installs Debian packages, naming them first.
 * @param {string[]} packages
 * @throws {Trouble} when apt-get fails or installing is forbidden
 */
export async function aptInstall(packages) {
  const names = packages.join(' ');
  mayInstall(`apt-get install ${names}`);
  say(`מתקינים חבילות מערכת: ${names}`, `Installing system packages: ${names}`);
  const quiet = {
    stdout: /** @type {const} */ ('stderr'),
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', '-qq'];
  if ((await run('apt-get', [...patient, 'update'], quiet)) !== 0) {
    say(
      'רשימת חבילות המערכת לא התעדכנה. מנסים להתקין לפי הרשימה הקיימת...',
      'The list of system packages could not be updated. Trying with the list that is here...',
    );
  }
  const code = await run(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...packages],
    quiet,
  );
  if (code !== 0) {
    throw new Trouble(
      `ההתקנה של ${names} נכשלה (קוד ${code}). צריך לבדוק את החיבור לאינטרנט, או להתקין ביד: apt-get install ${names}`,
      `Installing ${names} failed with exit code ${code}. Check the internet connection, or install by hand: apt-get install ${names}`,
    );
  }
}
