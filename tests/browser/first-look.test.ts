/** The first visit: what stands there before the game has arrived, and what is done on it. */
import type { BrowserContext, Page } from 'playwright-core';
import type { KeptAttempt } from '../../src/game/attempt';
import { FIRST_SEED } from '../../src/game/invited';
import { serious } from './axe';
import { openHouse } from './house';
import { rowsOf } from './store';

let context: BrowserContext;
const house = openHouse();
afterEach(() => context?.close());
jest.setTimeout(120_000);

const GAME = /\/main\.\w+\.js$/;
const LOCALES = { he: 'he-IL', en: 'en-GB' } as const;

interface Visit {
  readonly page: Page;
  /** Lets the game arrive, and waits until the page is its own. */
  arrive(): Promise<void>;
}

/**
 * A first visit on which the game does not come before it is let in, nor the stage at all.
 * @param missing files that do not come either
 */
async function visit(
  language: 'he' | 'en',
  search: string,
  width = 1280,
  missing?: RegExp,
): Promise<Visit> {
  context = await house.browser.newContext({
    locale: LOCALES[language],
    viewport: { width, height: 720 },
  });
  const page = await context.newPage();
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(GAME, async (route) => {
    await opened;
    await route.continue();
  });
  if (missing) await page.route(missing, (route) => route.abort());
  await page.route(/\/(figure|stage)\./, () => new Promise(() => {}));
  await page.goto(`${house.served.url}/${search}`, { waitUntil: 'commit' });
  await page.waitForSelector('#look');
  const arrive = async () => {
    open();
    await page.waitForSelector('#look', { state: 'detached' });
  };
  return { page, arrive };
}

/** Inside the page: a part of it in words, whatever the order of attributes and the cuts in texts. */
function written(root: Element): string[] {
  const one = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement || node instanceof SVGElement)) return '';
    const names = node.getAttributeNames().filter((name) => !/^(style|checked)$/.test(name));
    const own = names.sort().map((name) => `${name}=${node.getAttribute(name)}`);
    const checked = node instanceof HTMLInputElement && node.checked;
    const head = [node.localName, ...own, node.style.cssText, checked].join(' ');
    return `\n<${head}>\n${[...node.childNodes].map(one).join('')}\n`;
  };
  return [...root.childNodes].map(one).join('').split('\n').filter(Boolean);
}

/** How Hebrew speaks to this player, as it is kept. */
const keptAddress = (page: Page) =>
  page.evaluate(
    () => JSON.parse(localStorage.getItem('face-to-face.profile') ?? '{}').address ?? null,
  );

describe.each([
  ['en', '?meet=oren'],
  ['he', '?meet=oren'],
  ['en', ''],
  ['he', ''],
] as const)('%s, /%s', (language, search) => {
  test('is the same as what the game draws', async () => {
    const { page, arrive } = await visit(language, search);
    const before = await page.locator('#look').evaluate(written);
    const head = () =>
      page.evaluate(() => [document.title, document.documentElement.lang, document.dir]);
    const [title, lang, dir] = await head();
    expect(before.length).toBeGreaterThan(20);
    expect(await serious(page)).toEqual([]);
    expect([lang, dir]).toEqual([language, language === 'he' ? 'rtl' : 'ltr']);
    await arrive();
    const after = await page.locator('#page').evaluate(written);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await head()).toEqual([title, lang, dir]);
  });
});

test('what is pressed waits in sight, and is done when the game is there', async () => {
  const { page, arrive } = await visit('en', '?meet=oren');
  const card = (at: number) => page.locator('.say-face').nth(at);
  await card(0).click();
  await card(2).click();
  expect(await page.locator('[data-waiting]').count()).toBe(1);
  expect(await card(2).getAttribute('data-waiting')).not.toBeNull();
  await page.locator('#look .dial input').nth(3).check({ force: true });
  await arrive();
  await page.waitForSelector('.say-card[data-picked=true]');
  expect(await card(2).getAttribute('aria-pressed')).toBe('true');
  expect(await card(0).getAttribute('aria-pressed')).toBe('false');
  await page.waitForFunction(
    () => document.querySelectorAll<HTMLInputElement>('.dial input')[3]?.checked,
  );
});

test('a key picks a card, and what has the focus keeps it', async () => {
  const { page, arrive } = await visit('en', '?meet=oren');
  await page.keyboard.press('2');
  await page.locator('.say-face').nth(3).focus();
  await arrive();
  await page.waitForSelector('.say-card:nth-child(2)[data-picked=true]');
  // What was picked asks for the next press, as always.
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('primary');
  const other = await visit('en', '');
  await other.page.keyboard.press('Tab');
  await other.page.keyboard.press('Tab');
  const name = () =>
    other.page.evaluate(() => document.activeElement?.getAttribute('name') ?? 'none');
  const focused = await name();
  expect(focused).toBe('address');
  await other.arrive();
  expect(await name()).toBe(focused);
});

test('a note that is being written is not lost, and digits in it pick nothing', async () => {
  const { page, arrive } = await visit('en', '?meet=oren', 1600);
  await page.locator('#look textarea').pressSequentially('Ask for bed 12');
  await page.keyboard.press('Home');
  await arrive();
  expect(await page.locator('.notebook textarea').inputValue()).toBe('Ask for bed 12');
  await page.keyboard.type('1: ');
  expect(await page.locator('.notebook textarea').inputValue()).toBe('1: Ask for bed 12');
  expect(await page.locator('.say-card[data-picked=true]').count()).toBe(0);
  await page.waitForTimeout(300);
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.notebook textarea')?.value !== '',
  );
  expect(await page.locator('.notebook textarea').inputValue()).toBe('1: Ask for bed 12');
});

test('the Hebrew question can be answered before the game is there', async () => {
  const { page, arrive } = await visit('he', '?meet=oren', 390);
  await page.locator('#look input[name=address]').first().check();
  await arrive();
  await page.waitForSelector('.screen:not([hidden]) .say-face');
  expect(await page.locator('input[name=address]').count()).toBe(0);
});

test('of two answers to one question, and of two cards, the last one counts', async () => {
  const { page, arrive } = await visit('he', '?meet=oren');
  const answers = page.locator('#look input[name=address]');
  await answers.nth(0).check();
  await answers.nth(1).check();
  expect(await page.locator('[data-waiting]').count()).toBe(1);
  await arrive();
  await page.waitForSelector('.screen:not([hidden]) .say-face');
  expect(await keptAddress(page)).toBe('m');
  const other = await visit('en', '?meet=oren');
  const card = other.page.locator('#look .say-face').first();
  await card.click();
  await other.page.locator('#look .intents button').first().click();
  await card.click();
  await card.click();
  expect(await other.page.locator('[data-waiting]').count()).toBe(0);
});

test('a language that was chosen and taken back is not spoken', async () => {
  const { page, arrive } = await visit('en', '');
  const languages = page.locator('#look input[name=language]');
  await languages.nth(0).check();
  await languages.nth(1).check();
  await arrive();
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('a page that speaks another language than the look does nothing that was pressed there', async () => {
  const { page, arrive } = await visit('en', '?meet=oren', 1280, /texts-en/);
  await page.locator('#look .bar-end button').last().click();
  await page.locator('#look .say-face').nth(1).click();
  await arrive();
  await page.waitForSelector('.troubles .notice');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('he');
  expect(await keptAddress(page)).toBeNull();
  expect(await page.locator('.troubles .notice').count()).toBe(1);
});

test('what is held down when the game arrives is pressed all the same', async () => {
  const { page, arrive } = await visit('en', '?meet=oren');
  const box = await page.locator('#look .say-face').nth(1).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.down();
  const arrived = arrive();
  await page.waitForSelector('#page .say-face', { state: 'attached' });
  await page.waitForTimeout(300);
  expect(await page.locator('#look').count()).toBe(1);
  await page.mouse.up();
  await arrived;
  await page.waitForSelector('.say-card:nth-child(2)[data-picked=true]');
});

test('a page that was scrolled stays where it was', async () => {
  const { page, arrive } = await visit('en', '?meet=oren', 390);
  await page.evaluate(() => scrollTo(0, 200));
  await arrive();
  expect(await page.evaluate(() => scrollY)).toBe(200);
});

test('a game that does not come is told, in place of the look', async () => {
  const { page } = await visit('en', '?meet=oren');
  await page.unroute(GAME);
  await page.route(GAME, (route) => route.abort());
  await page.reload();
  await page.waitForSelector('.plain-page[role=alert]');
  expect(await page.locator('#look').count()).toBe(0);
  expect(await page.locator('.plain-page h1').first().textContent()).toBe('The page did not load');
});

test('a game that breaks at once is told, and one that is late', async () => {
  const { page } = await visit('en', '?meet=oren');
  await page.waitForSelector('#look .troubles .notice');
  expect(await page.locator('#look .troubles').textContent()).toContain('The game is loading.');
  await page.unroute(GAME);
  await page.route(GAME, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("too old")' }),
  );
  await page.reload();
  await page.waitForSelector('.plain-page[role=alert]');
  expect(await page.locator('.plain-page .cause').textContent()).toContain('too old');
});

test('a page in the background asks for the game, though it has no frames', async () => {
  context = await house.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    window.requestAnimationFrame = () => 0;
  });
  const asked = page.waitForRequest(GAME);
  await page.goto(`${house.served.url}/?meet=oren`, { waitUntil: 'commit' });
  await asked;
});

test('the first customer by a link is the same for everybody, later ones are not', async () => {
  const { page, arrive } = await visit('en', '?meet=oren');
  await arrive();
  const seeds = async () =>
    (await rowsOf<KeptAttempt>(page, 'attempts')).map(({ recording }) => recording.setup.seed);
  expect(await seeds()).toEqual([FIRST_SEED]);
  await page.goto(`${house.served.url}/?meet=oren`);
  await page.waitForSelector('.table');
  expect(await page.locator('#look').count()).toBe(0);
  const both = await seeds();
  expect(both).toHaveLength(2);
  expect(both.filter((seed) => seed === FIRST_SEED)).toHaveLength(1);
});
