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
  await run('apt-get', [...patient, 'update'], quiet);
  const code = await run(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...packages],
    quiet,
  );
  if (code !== 0) throw new Trouble(`ההתקנה של ${names} נכשלה.`, `Installing ${names} failed.`);
}
