import { join } from 'node:path';
import { mayInstall } from './packages.mjs';
import { runNode } from './run.mjs';
import { say, Trouble } from './say.mjs';
import { aptInstall, hasApt, isProgram, onPath } from './system.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Finds a Chromium: CHROME_PATH, then an installed one, then Playwright's own.
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) return asked;
  const installed = onPath(names) ?? usualPlaces().find(isProgram);
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return isProgram(own) ? own : undefined;
}

/**
 * As `findBrowser`, and installs one when there is none: by apt as root, by Playwright elsewhere.
 * @throws {Trouble} when that fails
 */
export async function prepareBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (hasApt()) await aptInstall(['chromium']);
  else await installPlaywrights();
  const path = await findBrowser();
  if (path) return path;
  throw new Trouble(
    'לא נמצא דפדפן Chromium. התקינו Chrome או Chromium, או הגדירו את CHROME_PATH.',
    'No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH.',
  );
}

async function installPlaywrights() {
  mayInstall('Chromium');
  say('מורידים דפדפן Chromium לבדיקות...', "Downloading Playwright's Chromium for the tests...");
  await runNode(['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdout: 'stderr',
  });
}

function usualPlaces() {
  const windows = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((name) => join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe')),
  ];
}
