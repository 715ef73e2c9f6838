import { type Browser, chromium } from 'playwright-core';
import { prepareBrowser } from '../../src/setup/browser.mjs';

/** A closed network must not slow the start or fill the log with failed look-ups. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Launches a Chromium: CHROME_PATH, else an installed one, else installs one.
 * The caller closes it.
 * @param extra further command line flags
 * @throws Trouble when none can be had
 */
export async function launchBrowser(extra: readonly string[] = []): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await prepareBrowser(),
    args: [...quiet, ...(root ? ['--no-sandbox'] : []), ...extra],
  });
}
