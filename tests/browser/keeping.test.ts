/** Whatever the browser does to its store: nothing is lost in silence, and the game can be played. */
import type { BrowserContext, Page } from 'playwright-core';
import { CLASS, openHouse, plainHttp } from './house';
import { type Look, sayCard, sitDown, trainee } from './seat';
import { canFill, countOf, emptyDatabase, fill, meddle, rowsOf } from './store';

let context: BrowserContext;
const house = openHouse(CLASS);
afterEach(() => context?.close());
jest.setTimeout(120_000);

const trouble = (page: Page) => page.locator('.troubles .notice');

/** A page of a new house.browser, before it goes anywhere. */
async function blank(look?: Look): Promise<Page> {
  context = await trainee(house.browser, look);
  return context.newPage();
}

async function atStart(look?: Look): Promise<Page> {
  const page = await blank(look);
  await page.goto(house.served.url);
  await page.waitForSelector('.new-meeting');
  return page;
}

/** Waits until the store has that many rows. */
async function until(page: Page, store: Parameters<typeof countOf>[1], count: number) {
  for (let i = 0; i < 60 && (await countOf(page, store)) !== count; i++)
    await page.waitForTimeout(100);
  expect(await countOf(page, store)).toBe(count);
}

test('a double click begins one meeting', async () => {
  const page = await atStart();
  await page.locator('.new-meeting .primary').dblclick();
  await page.waitForSelector('.briefing');
  expect(await countOf(page, 'attempts')).toBe(1);
});

test('on a full disk the meeting is told, played, asked about on leaving, and saved later', async () => {
  const page = await blank();
  await canFill(page);
  await page.goto(house.served.url);
  await page.waitForSelector('.new-meeting');
  await fill(page, true);
  await sitDown(page);
  expect(await trouble(page).textContent()).toContain('refused to save the new meeting');
  await sayCard(page, 0);
  expect(await page.locator('.table .notice').first().textContent()).toContain('not saved');
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  for (let i = 0; i < 30 && !asked; i++) await page.waitForTimeout(100);
  expect(asked).toBe(true);
  await fill(page, false);
  // Nobody presses anything: it is tried again by itself.
  await page.locator('.table .notice', { hasText: 'not saved' }).waitFor({ state: 'detached' });
  expect(await countOf(page, 'attempts')).toBe(1);
  expect(await countOf(page, 'actions')).toBeGreaterThan(0);
});

test('a store that never answers opens the page all the same', async () => {
  const page = await blank();
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, 'of-somebody-else');
      request.addEventListener = () => {};
      return request;
    };
  });
  await page.goto(house.served.url);
  await page.waitForSelector('.new-meeting', { timeout: 10_000 });
  expect(await page.locator('.start > .notice').textContent()).toContain('does not answer');
  await sitDown(page);
  await sayCard(page, 0);
});

test('a store without anything in it is put in order', async () => {
  const page = await blank();
  await page.goto(`${house.served.url}/nothing-here`);
  await emptyDatabase(page, 1);
  await page.goto(house.served.url);
  await sitDown(page);
  await sayCard(page, 0);
  await until(page, 'attempts', 1);
});

test('a store in pieces is told, and the game plays without it', async () => {
  const page = await blank();
  await page.goto(`${house.served.url}/nothing-here`);
  await emptyDatabase(page, 2);
  await page.goto(house.served.url);
  await page.waitForSelector('.new-meeting');
  expect(await page.locator('.start > .notice').textContent()).toContain('damaged');
  await sitDown(page);
});

test('a newer game in another tab gets the store, and this one says so', async () => {
  const page = await atStart();
  const other = await context.newPage();
  await other.goto(`${house.served.url}/nothing-here`);
  expect(await emptyDatabase(other, 9)).toBe('done');
  await trouble(page).waitFor();
  expect(await trouble(page).textContent()).toContain('newer version');
  await page.reload();
  await page.waitForSelector('.new-meeting');
  expect(await page.locator('.start > .notice').textContent()).toContain('newer version');
});

test('a store that is deleted in mid-meeting has the whole meeting again at the next step', async () => {
  const page = await atStart();
  await sitDown(page);
  for (const card of [0, 2]) await sayCard(page, card);
  const played = await countOf(page, 'actions');
  const other = await context.newPage();
  await other.goto(`${house.served.url}/nothing-here`);
  expect(await emptyDatabase(other, 0)).toBe('done');
  await sayCard(page, 1);
  await until(page, 'actions', played + 1);
  await page.reload();
  await page.waitForSelector('.table');
});

test('an attempt that is gone from the store is written again, not its steps alone', async () => {
  const page = await atStart();
  await sitDown(page);
  await sayCard(page, 0);
  const played = await countOf(page, 'actions');
  await meddle(page, 'attempts');
  await meddle(page, 'actions');
  await sayCard(page, 2);
  await until(page, 'actions', played + 1);
  expect(await countOf(page, 'attempts')).toBe(1);
});

test.each([
  ['with locks', () => house.served.url],
  ['on plain http', () => plainHttp(house)],
])('two tabs %s: one plays, and nothing of the other gets in', async (_, address) => {
  const here = await blank();
  await here.goto(address());
  await sitDown(here);
  for (const card of [0, 2, 1]) await sayCard(here, card);
  const played = await countOf(here, 'actions');
  const there = await context.newPage();
  await there.goto(here.url());
  await there.getByRole('button', { name: 'Go on here' }).click();
  await there.waitForSelector('.table');
  // Before this tab knows: what it still does must not reach the store.
  if (await here.locator('.table').isVisible()) {
    const back = here.locator('.tools button').last();
    await back.click({ timeout: 1000 }).catch(() => {});
  }
  await here.waitForSelector('.welcome-card');
  await sayCard(there, 0);
  await until(there, 'actions', played + 1);
  const indices = (await rowsOf<{ index: number }>(there, 'actions')).map(({ index }) => index);
  expect(indices).toEqual(indices.map((__, i) => i));
  await there.close();
  // The other tab is gone: this one goes on by itself.
  await here.waitForSelector('.table', { timeout: 20_000 });
  expect(await countOf(here, 'actions')).toBe(played + 1);
});

test('a finished meeting of other rules stays on the shelf with its score', async () => {
  const page = await atStart();
  await sitDown(page);
  await sayCard(page, 0);
  await page.locator('.intents button').last().click();
  await page.locator('.say-now').last().click();
  await page.locator('.closing-card > .primary').click();
  await page.waitForSelector('.debrief-place');
  const [row] = await rowsOf<{ done: boolean; score: object; recording: object }>(page, 'attempts');
  expect(row).toMatchObject({ done: true, version: 2, score: { total: expect.any(Number) } });
  const old = { ...row, score: { ...row?.score, total: 77 } };
  await meddle(page, 'attempts', { ...old, recording: { ...row?.recording, rules: 0 } });
  await page.goto(`${house.served.url}/`);
  await page.waitForSelector('.shelf-list');
  expect(await page.locator('.shelf-list').textContent()).toContain('Score 77');
  await page.locator('.shelf-list button').click();
  await page.waitForSelector('.past-score');
  expect(await page.locator('.past-score').textContent()).toContain('77 out of 100');
  expect(await countOf(page, 'aside')).toBe(0);
});

test('a number that is none opens its field, and "back" leads away from the settings', async () => {
  const page = await atStart();
  await page.locator('.seed-field summary').click();
  await page.locator('.seed-field input').fill('abc');
  await page.locator('.seed-field summary').click();
  await page.locator('.new-meeting .primary').click();
  await page.waitForSelector('.seed-field input', { state: 'visible' });
  await page.waitForFunction(() => document.activeElement?.matches('.seed-field input'));
  await page.locator('.seed-field input').fill('');
  await page.locator('.new-meeting .primary').click();
  await page.waitForSelector('.briefing');
  await page.locator('.bar-end .icon-button').last().click();
  await page.waitForSelector('dialog.sheet');
  await page.goBack();
  await page.waitForSelector('.new-meeting');
  await page.waitForSelector('dialog.sheet', { state: 'detached' });
});

describe('when texts are missing', () => {
  const without = (page: Page, language: 'he' | 'en') =>
    page.route(new RegExp(`texts-${language}\\.`), (route) => route.abort());
  const keptLanguage = (page: Page) =>
    page.evaluate(() => JSON.parse(localStorage.getItem('face-to-face.profile') ?? '{}').language);

  test('one language is enough, and the switch says that the other is not there', async () => {
    const page = await blank();
    await without(page, 'he');
    await page.goto(house.served.url);
    await page.waitForSelector('.new-meeting');
    await page.locator('.tongue').click();
    expect(await trouble(page).textContent()).toContain('other language');
    expect(await keptLanguage(page)).toBe('en');
    await sitDown(page);
    await sayCard(page, 0);
    await page.unroute(/texts-he\./);
    await trouble(page).getByText('Try again').click();
    await page.waitForSelector('html[lang=he][dir=rtl] .table');
  });

  test('the page opens in the other language and keeps the wish', async () => {
    const page = await blank({ language: 'he' });
    await without(page, 'he');
    await page.goto(house.served.url);
    await page.waitForSelector('html[lang=en] .new-meeting');
    await trouble(page).waitFor();
    expect(await keptLanguage(page)).toBe('he');
    await page.unroute(/texts-he\./);
    await page.reload();
    await page.waitForSelector('html[lang=he] .new-meeting');
  });

  test('without any, a page says so and tries again', async () => {
    const page = await blank({ language: 'he' });
    await without(page, 'he');
    await without(page, 'en');
    await page.goto(house.served.url);
    await page.waitForSelector('[role=alert] h1');
    expect(await page.locator('[role=alert] h1').first().textContent()).toBe('הדף לא נטען');
    expect(await page.locator('[role=alert]').textContent()).toContain('The page did not load');
    await page.unroute(/texts-/);
    await page.unroute(/texts-he\./);
    await page.unroute(/texts-en\./);
    await page.locator('[role=alert] button').first().click();
    await page.waitForSelector('.new-meeting');
  });

  test('a pseudo-language is shown and not kept', async () => {
    const page = await blank({ language: 'he' });
    await page.goto(`${house.served.url}/?language=en-XA`);
    await page.waitForSelector('html[lang=en-XA] .new-meeting');
    expect(await keptLanguage(page)).toBe('he');
  });
});

test('a part that does not come is told in sight, and comes when it is asked for again', async () => {
  const page = await blank({ width: 390, height: 700 });
  await page.route(/\/beyond\./, (route) => route.abort());
  await page.goto(`${house.served.url}/?meet=oren`);
  await page.waitForSelector('.table');
  await page.locator('.tools .tool').filter({ hasText: 'Transcript' }).click();
  const notice = page.locator('.not-here .notice');
  await notice.waitFor();
  const box = await notice.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  expect(await page.evaluate(() => document.activeElement?.closest('.not-here') !== null)).toBe(
    true,
  );
  await page.unroute(/\/beyond\./);
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.sheet[open]');
  expect(await notice.count()).toBe(0);
});

test('without the program there is a sentence in both languages', async () => {
  const page = await blank();
  await page.route(/main\..*\.js/, (route) => route.abort());
  await page.goto(house.served.url);
  await page.waitForSelector('.plain-page[role=alert]');
  const text = await page.locator('.plain-page').textContent();
  expect(text).toContain('הדף לא נטען');
  expect(text).toContain('The page did not load');
});

test('while the program is on its way there is a sentence in both languages', async () => {
  const page = await blank();
  await page.route(/main\..*\.js/, () => new Promise(() => {}));
  await page.goto(house.served.url, { waitUntil: 'commit' });
  await page.waitForTimeout(1000);
  expect(await page.locator('.plain-page section').first().isVisible()).toBe(true);
  const text = await page.locator('.plain-page').textContent();
  expect(text).toContain('המשחק נטען');
  expect(text).toContain('please reload the page');
});

test('without JavaScript there is a sentence in both languages', async () => {
  context = await house.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(house.served.url);
  await page.waitForTimeout(1000);
  expect(await page.locator('noscript').first().isVisible()).toBe(true);
  const text = await page.locator('.plain-page').textContent();
  expect(text).toContain('דרוש JavaScript');
  expect(text).toContain('needs JavaScript');
});
