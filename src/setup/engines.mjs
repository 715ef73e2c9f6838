import { aptInstall, hasApt, onPath } from './system.mjs';

/**
 * JavaScript engines of other browsers, as programs that run a plain script:
 * Firefox's and Safari's, with the Debian 12 package that brings each.
 */
const engines = [
  { programs: ['js102', 'js115', 'js128', 'js140'], source: 'libmozjs-102-dev' },
  { programs: ['jsc'], source: 'libjavascriptcoregtk-4.0-bin' },
];

/** @returns {string[]} paths of the engines found here, at most one of each browser */
export function findEngines() {
  return engines.flatMap(({ programs }) => onPath(programs) ?? []);
}

/**
 * Installs the engines that are missing where apt can; elsewhere the checks do with what is there.
 * @throws {import('./say.mjs').Trouble} when apt fails
 */
export async function prepareEngines() {
  const missing = engines.filter(({ programs }) => !onPath(programs)).map(({ source }) => source);
  if (missing.length > 0 && hasApt()) await aptInstall(missing);
}
