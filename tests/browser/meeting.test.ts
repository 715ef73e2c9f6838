import type { Page } from 'playwright-core';
import { serious } from './axe';
import { CLASS, openHouse, plainHttp } from './house';
import { heard, keptActions, sayCard, sideways, sitDown, trainee } from './seat';

const house = openHouse(CLASS);

// A check by axe takes its time where two cores do everything else as well.
jest.setTimeout(180_000);

/** Tab until `selector` has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never gets to ${selector}`);
}

test('the keyboard alone plays a meeting to its debrief', async () => {
  const context = await trainee(house.browser);
  const page = await context.newPage();
  await page.goto(house.served.url);
  await page.waitForSelector('.new-meeting');
  await tabTo(page, '.new-meeting .primary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.briefing');
  await tabTo(page, '.go .primary');
  await page.keyboard.press('Enter');
  if (!(await page.locator('.table').isVisible())) await page.keyboard.press('Enter');
  await page.waitForSelector('.table');
  for (const digit of ['1', '3']) {
    await page.keyboard.press(digit);
    await tabTo(page, '.say-do .primary');
    await page.keyboard.press('Enter');
  }
  expect(await heard(page)).not.toBe('');
  await tabTo(page, '.intents li:last-child button');
  await page.keyboard.press('Enter');
  await tabTo(page, '.say-now');
  for (let i = 0; i < 5 && !(await page.locator('.closing').isVisible()); i++) {
    const last = await page.evaluate(
      () => document.activeElement === [...document.querySelectorAll('.say-now')].at(-1),
    );
    await page.keyboard.press(last ? 'Enter' : 'Tab');
    if (!last) await tabTo(page, '.say-now');
  }
  await page.waitForSelector('.closing');
  await tabTo(page, '.closing-card > .primary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.debrief');
  await context.close();
});

test.each([
  ['at home', () => house.served.url],
  ['on plain http that is not localhost', () => plainHttp(house)],
])('%s a reload and a closed tab go on at the same turn', async (_, address) => {
  const context = await trainee(house.browser);
  const page = await context.newPage();
  await page.goto(address());
  await sitDown(page);
  for (const card of [0, 2, 1]) await sayCard(page, card);
  const said = await heard(page);
  const kept = await keptActions(page);
  expect(kept).toBeGreaterThanOrEqual(3);
  await page.reload();
  await page.waitForSelector('.table, .shelf-list');
  if (!(await page.locator('.table').isVisible()))
    await page.locator('.shelf-list .primary, .shelf-list button').first().click();
  await page.waitForSelector('.table');
  expect(await page.locator('.heard').textContent()).toContain(said?.split('.')[0] ?? '');
  await page.close();
  const again = await context.newPage();
  await again.goto(address());
  await again.waitForSelector('.table, .shelf-list');
  expect(await keptActions(again)).toBe(kept);
  await context.close();
});

test('the language changes in mid-meeting and nothing is lost', async () => {
  const context = await trainee(house.browser);
  const page = await context.newPage();
  await page.goto(house.served.url);
  await sitDown(page);
  for (const card of [0, 2]) await sayCard(page, card);
  const kept = await keptActions(page);
  const english = await heard(page);
  await page.locator('.bar-end button', { hasText: 'עברית' }).click();
  await page.waitForSelector('html[lang=he][dir=rtl]');
  const hebrew = await page.locator('.heard').textContent();
  expect(hebrew).toMatch(/[א-ת]/);
  expect(await keptActions(page)).toBe(kept);
  await page.locator('.bar-end button', { hasText: 'English' }).click();
  await page.waitForSelector('html[lang=en][dir=ltr]');
  expect(await page.locator('.heard').textContent()).toContain(english?.split('.')[0] ?? '');
  await context.close();
});

test('every sentence is within three presses', async () => {
  const context = await trainee(house.browser);
  const page = await context.newPage();
  await page.goto(house.served.url);
  await sitDown(page);
  await page.locator('.intents button').nth(3).click();
  await page.locator('.subjects button').nth(1).click();
  const before = await keptActions(page);
  // A subject with one sentence has it at hand already.
  await page.locator('.say-now, .say-do .primary').first().click();
  await expect(heard(page)).resolves.not.toBe('');
  await page.waitForTimeout(200);
  expect(await keptActions(page)).toBe(before + 1);
  await context.close();
});

test.each(['he', 'en'] as const)('nothing serious for axe, in %s', async (language) => {
  const context = await trainee(house.browser, { language });
  const page = await context.newPage();
  await page.goto(house.served.url);
  await page.waitForSelector('.new-meeting');
  const found = await serious(page);
  await sitDown(page);
  for (const card of [0, 2]) await sayCard(page, card);
  found.push(...(await serious(page)));
  await page.locator('.intents button').last().click();
  await page.locator('.say-now').last().click();
  await page.locator('.closing-card > .primary').click();
  await page.waitForSelector('.debrief');
  found.push(...(await serious(page)));
  expect(found).toEqual([]);
  await context.close();
});

test.each([
  ['he', 320, 100],
  ['en', 320, 100],
  ['he', 390, 140],
  ['en', 390, 140],
] as const)(
  '%s at %i pixels and %i %% text stays within the screen',
  async (language, width, textSize) => {
    const context = await trainee(house.browser, { language, width, height: 740, textSize });
    const page = await context.newPage();
    await page.goto(house.served.url);
    await page.waitForSelector('.new-meeting');
    const wide = [await sideways(page)];
    await sitDown(page);
    await sayCard(page, 0);
    wide.push(await sideways(page));
    await page.locator('.intents button').last().click();
    await page.locator('.say-now').last().click();
    await page.locator('.closing-card > .primary').click();
    await page.waitForSelector('.debrief');
    wide.push(await sideways(page));
    expect(wide).toEqual([0, 0, 0]);
    await context.close();
  },
);

test('larger text counts as less room at once, and her face stays in sight', async () => {
  const context = await trainee(house.browser, { width: 360, height: 640 });
  const page = await context.newPage();
  await page.goto(house.served.url);
  await sitDown(page);
  const rows = () =>
    page.$$eval('.readouts dl > div', (all) => {
      const tops = all.map((one) => Math.round(one.getBoundingClientRect().top));
      return { count: all.length, rows: new Set(tops).size };
    });
  expect(await rows()).toEqual({ count: 3, rows: 1 });
  await page.locator('.bar-end .icon-button').last().click();
  await page.getByRole('radio', { name: 'Very large' }).check();
  await page.waitForSelector('html[data-size="140"]');
  await page.keyboard.press('Escape');
  expect(await rows()).toEqual({ count: 3, rows: 1 });
  await page.reload();
  await page.waitForSelector('.readouts');
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    expect([width, await rows()]).toEqual([width, { count: 3, rows: 1 }]);
  }
  await context.close();
});

test('a damaged record is told, set aside and can be had', async () => {
  const context = await trainee(house.browser);
  const page = await context.newPage();
  await page.goto(house.served.url);
  await sitDown(page);
  await sayCard(page, 0);
  await page.waitForTimeout(200);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('face-to-face');
        opening.onsuccess = () => {
          const store = opening.result.transaction('actions', 'readwrite').objectStore('actions');
          const all = store.getAll();
          all.onsuccess = () => {
            const last = all.result.at(-1);
            const putting = store.put({ ...last, action: { move: 'fly' } });
            putting.onsuccess = () => resolve();
          };
        };
      }),
  );
  await page.reload();
  await page.waitForSelector('.welcome-card');
  await page.locator('.welcome-card .primary').click();
  await page.waitForSelector('#aside-title');
  expect(await page.locator('[aria-labelledby=aside-title] button').textContent()).toContain(
    'Download',
  );
  await context.close();
});
