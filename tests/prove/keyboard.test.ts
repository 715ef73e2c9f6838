/** An expert plays whole meetings through the real page by the keyboard alone, in both languages. */

import type { Page } from 'playwright-core';
import { expert } from '../../src/bots';
import { serious } from '../browser/axe';
import { openHouse } from '../browser/house';
import { trainee } from '../browser/seat';
import { type Keyboard, push, the } from './by-keys/hand';
import { keptBy, keptOf } from './by-keys/kept';
import { answerTimes, faultsOf, watchKeys } from './by-keys/looks';
import { invite, playByKeys, scriptOf } from './by-keys/walk';

const house = openHouse();

const keyboardOf = (page: Page): Keyboard => ({
  press: (key) => page.keyboard.press(key),
  evaluate: (look, asked) => page.evaluate(look as never, asked as never) as never,
});

/** Customers whose meetings hold packages, conditions, forecasts, calls and after-care. */
test.each([
  { language: 'he', seed: 8, modesOn: 0, width: 1280, height: 720, calm: true, slower: 1 },
  { language: 'en', seed: 27, modesOn: 1, width: 390, height: 844, calm: false, slower: 4 },
] as const)(
  'in $language at $width pixels, $slower times slower',
  async ({ seed, modesOn, slower, ...look }) => {
    const context = await trainee(house.browser, look);
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
    await page.goto(house.served.url);
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
