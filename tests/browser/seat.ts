/** A trainee at the page: sits down, speaks, and looks at what stands there. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Look {
  readonly language?: 'he' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** Per cent. */
  readonly textSize?: number;
  /** Less motion; as a rule tests want none. */
  readonly calm?: boolean;
}

/** What the page keeps of a trainee who has answered the first questions. */
export function profileOf({ language = 'en', textSize = 100, calm = true }: Look = {}): string {
  return JSON.stringify({
    met: true,
    language,
    address: 'f',
    textSize,
    contrast: false,
    calm,
    // The tips of the first meeting have a test of their own.
    coached: 9,
    keys: true,
  });
}

/** A browser of its own, past the first question of language and form of address. */
export async function trainee(browser: Browser, look: Look = {}): Promise<BrowserContext> {
  const { width = 1280, height = 800, calm = true } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    bypassCSP: true,
    reducedMotion: calm ? 'reduce' : 'no-preference',
  });
  await context.addInitScript((profile) => {
    if (!localStorage.getItem('face-to-face.profile'))
      localStorage.setItem('face-to-face.profile', profile);
  }, profileOf(look));
  return context;
}

/** From the start page to the table, without a forecast. */
export async function sitDown(page: Page): Promise<void> {
  await page.locator('.new-meeting .primary').click();
  await page.waitForSelector('.briefing');
  if (await page.locator('.tabs').isVisible()) await page.locator('.tabs button').nth(2).click();
  await page.locator('.go .primary').click();
  if (!(await page.locator('.table').isVisible())) await page.locator('.go .primary').click();
  await page.waitForSelector('.table');
}

/** Says the open card number `i`, 0 to 3. */
export async function sayCard(page: Page, i: number): Promise<void> {
  await page.locator('.say-face').nth(i).click();
  await page.locator('.say-do .primary').click();
}

/** What she last said and how she looked, as a screen reader has it. */
export const heard = (page: Page) => page.locator('[role=log]').textContent();

/** Number of exchanges that are kept in the browser's store for the newest attempt. */
export function keptActions(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('face-to-face');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('actions').objectStore('actions').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
}

/** How far the page can be scrolled sideways, in pixels. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
