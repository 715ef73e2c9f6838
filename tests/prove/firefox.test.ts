/** Firefox plays a meeting to its debrief, by the same keys. */
import puppeteer, { type Browser, type KeyInput } from 'puppeteer-core';
import { expert } from '../../src/bots';
import { findFirefox } from '../../src/setup/firefox.mjs';
import { hasApt } from '../../src/setup/system.mjs';
import { profileOf } from '../browser/seat';
import { type Served, serveGame } from '../browser/serve';
import type { Keyboard } from './by-keys/hand';
import { keptBy, keptOf } from './by-keys/kept';
import { faultsOf } from './by-keys/looks';
import { invite, playByKeys, scriptOf } from './by-keys/walk';

const SEED = 12;
const executablePath = findFirefox();

// Where `npm run prove` may install one there must be one.
test('there is a Firefox wherever one can be installed', () => {
  expect(executablePath !== undefined || !hasApt()).toBe(true);
});

const inFirefox = executablePath ? describe : describe.skip;

inFirefox('in Firefox', () => {
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    served = await serveGame();
    browser = await puppeteer.launch({
      browser: 'firefox',
      ...(executablePath && { executablePath }),
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('a meeting is played to its debrief', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(
      (profile) => {
        localStorage.setItem('face-to-face.profile', profile);
      },
      profileOf({ language: 'he' }),
    );
    const keyboard: Keyboard = {
      press: (key) => pressOf(page.keyboard, key),
      evaluate: (look, asked) => page.evaluate(look as never, asked as never) as never,
    };
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    const script = scriptOf(SEED, expert.sit(SEED) as never);
    await page.goto(served.url);
    await invite(keyboard, SEED);
    await playByKeys(keyboard, script, async () => {
      broken.push(...(await faultsOf(keyboard)));
    });
    await expect(keptBy(keyboard)).resolves.toEqual(keptOf(script));
    expect(broken).toEqual([]);
  });

  test('a first visit begins before the game is there, and nothing pressed is lost', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, watch) => {
        const card = document.querySelectorAll<HTMLElement>('#look .say-face')[1];
        if (!card) return;
        watch.disconnect();
        card.click();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${served.url}/?meet=oren`);
    await page.waitForSelector('#page .say-card:nth-child(2)[data-picked=true]');
    expect(await page.$('#look')).toBeNull();
    expect(broken).toEqual([]);
    await context.close();
  });
});

/** Presses a key, with Shift where the name says so. */
async function pressOf(
  keys: {
    down(key: KeyInput): Promise<void>;
    up(key: KeyInput): Promise<void>;
    press(key: KeyInput): Promise<void>;
  },
  name: string,
): Promise<void> {
  const [key, shifted] = name.startsWith('Shift+') ? [name.slice(6), true] : [name, false];
  if (shifted) await keys.down('Shift');
  await keys.press(key as KeyInput);
  if (shifted) await keys.up('Shift');
}
