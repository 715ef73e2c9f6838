/** Whether a long meeting leaves anything behind: the heap after a minute, and after many. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { settle, visit } from './visit';

const MINUTE = 60_000;
/** Milliseconds between two sentences. */
const BREATH = 600;

/** MB that are still held after the collector has been through. */
async function held(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Says the first card, or opens the meeting's door again when it is over. */
async function playOn(page: Page, address: string): Promise<void> {
  const card = page.locator('.say-face').first();
  if (await card.isVisible()) {
    await card.click();
    await page.locator('.say-do .primary').click();
  } else {
    await page.evaluate((to) => {
      location.hash = to;
    }, new URL(address).hash || '#');
    await page.locator('.new-meeting .primary').click();
    await page.locator('.go .primary').click();
    if (await page.locator('.go .primary').isVisible()) await page.locator('.go .primary').click();
  }
  await page.waitForTimeout(BREATH);
}

/** MB by which the heap has grown between the first minute and the last, without garbage. */
export async function growthOfHeap(
  browser: Browser,
  address: string,
  minutes: number,
): Promise<number> {
  const { page, session, asked, close } = await visit(browser, address, 'en');
  await settle({ page, asked });
  const until = async (end: number) => {
    while (Date.now() < end) await playOn(page, address);
  };
  const began = Date.now();
  await until(began + MINUTE);
  const early = await held(session);
  await until(began + minutes * MINUTE);
  const late = await held(session);
  await close();
  return late - early;
}
