import { aptInstall, hasApt, isProgram, onPath } from './system.mjs';

/** Where an installer puts it that leaves PATH alone. */
const USUAL = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** @returns {string | undefined} path of a Firefox: FIREFOX_PATH, else an installed one */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']) ?? USUAL.find(isProgram);
}

/**
 * Installs a Firefox where apt can and there is none; elsewhere the checks do without.
 * @throws {import('./say.mjs').Trouble} when apt fails
 */
export async function prepareFirefox() {
  if (!findFirefox() && hasApt()) await aptInstall(['firefox-esr']);
}
