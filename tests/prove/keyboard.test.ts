/** An expert plays whole meetings through the real page by the keyboard alone, in both languages. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expert } from '../../src/bots';
import { launchBrowser } from '../browser/browser';
import { trainee } from '../browser/seat';
import { type Served, serveGame } from '../browser/serve';
import { type Keyboard, push, the } from './by-keys/hand';
import { keptBy, keptOf } from './by-keys/kept';
import { answerTimes, faultsOf, watchKeys } from './by-keys/looks';
import { invite, playByKeys, scriptOf } from './by-keys/walk';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveGame();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const keyboardOf = (page: Page): Keyboard => ({
  press: (key) => page.keyboard.press(key),
  evaluate: (look, asked) => page.evaluate(look as never, asked as never) as never,
});

/** What axe finds serious. The stage is a picture beside words, and hidden from it. */
async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.stage').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Customers whose meetings hold packages, conditions, forecasts, calls and after-care. */
test.each([
  { language: 'he', seed: 8, modesOn: 0, width: 1280, height: 720, calm: true, slower: 1 },
  { language: 'en', seed: 27, modesOn: 1, width: 390, height: 844, calm: false, slower: 4 },
] as const)(
  'in $language at $width pixels, $slower times slower',
  async ({ seed, modesOn, slower, ...look }) => {
    const context = await trainee(browser, look);
    await context.addInitScript(watchKeys);
    const page = await context.newPage();
    const keyboard = keyboardOf(page);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const script = scriptOf(seed, expert.sit(seed) as never);
    const faults: string[] = [];
    const seen = new Set<string>();
    /** Every kind of screen is looked at once by axe, and each moment for what must always hold. */
    const glance = async (step: number) => {
      const what = script.steps[step]?.action.move ?? 'end';
      faults.push(...(await faultsOf(keyboard)).map((fault) => `${what} ${step}: ${fault}`));
      if (seen.has(what)) return;
      seen.add(what);
      faults.push(...(await serious(page)).map((fault) => `after ${what}: ${fault}`));
    };
    await page.goto(served.url);
    await invite(keyboard, seed, modesOn);
    await playByKeys(keyboard, script, glance);
    await glance(script.steps.length);
    await expect(keptBy(keyboard)).resolves.toEqual(keptOf(script));
    expect(faults).toEqual([]);
    console.info(await answerTimes(keyboard));
    await push(keyboard, the('.foot-next'));
    await context.close();
  },
);
