import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { serveFolder, serveGame } from './serve';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 300_000);

afterAll(() => browser?.close());

/** Everything that a page complains of: errors, breaches of policy, files not found. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('response', (response) => response.ok() || complaints.push(response.url()));
  return complaints;
}

test.each([
  ['under our own headers', serveGame],
  ['from a folder of any site', () => serveFolder('/some/where/')],
])(
  'the page opens %s, in Hebrew, and complains of nothing',
  async (_, serve) => {
    const served = await serve();
    const page = await browser.newPage({ locale: 'he-IL' });
    const complaints = listen(page);
    await page.goto(served.url, { waitUntil: 'networkidle' });
    expect(await page.getAttribute('html', 'lang')).toBe('he');
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect(complaints).toEqual([]);
    await page.close();
    await served.close();
  },
  30_000,
);
