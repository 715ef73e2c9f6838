/** The debrief in a real browser: its pages, its one sheet of paper, and who can read it. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { replay } from '../../src/core/replay';
import { score } from '../../src/core/score';
import { oren } from '../../src/scenario/shipped';
import { serious } from './axe';
import { openHouse } from './house';
import { type Look, sayCard, sideways, sitDown, trainee } from './seat';

const house = openHouse();

jest.setTimeout(180_000);

const PAGES = ['review', 'meeting', 'deal', 'turns'] as const;

/** A short meeting, walked away from, up to the own review. */
async function lookBack(look: Look): Promise<Page> {
  const context = await trainee(house.browser, look);
  const page = await context.newPage();
  await page.goto(house.served.url);
  await sitDown(page);
  for (const card of [0, 2, 3, 1]) await sayCard(page, card);
  await page.locator('.intents button').last().click();
  await page.locator('.say-now').last().click();
  await page.locator('.closing-card > .primary').click();
  await page.waitForSelector('.hero');
  return page;
}

const open = async (page: Page, name: (typeof PAGES)[number]) => {
  await page.locator('.hero-tabs button').nth(PAGES.indexOf(name)).click();
  await page.waitForSelector(`.sheets[data-page=${name}]`);
};

test('the own review comes before any score, and can be passed over', async () => {
  const page = await lookBack({ language: 'en' });
  expect(await page.locator('.stamp').textContent()).toMatch(/^\?/);
  expect(await page.locator('.skill, .headline-number, .print-sheet').count()).toBe(0);
  // The page ends where it is seen to end.
  const below = await page.evaluate(() => {
    const foot = document.querySelector('.debrief-foot')?.getBoundingClientRect().bottom ?? 0;
    return document.documentElement.scrollHeight - Math.max(innerHeight, foot + scrollY);
  });
  expect(below).toBeLessThan(40);
  await page.locator('.review-way.better').first().click();
  expect(await page.locator('.debrief-foot [role=status]').textContent()).toMatch(/One of four/);
  await page.locator('.foot-next').click();
  await page.waitForSelector('.skill');
  expect(await page.locator('.stamp b').textContent()).toMatch(/^\d+$/);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.context().close();
});

test('the recording can be saved, and gives the same score again', async () => {
  const page = await lookBack({ language: 'en' });
  await open(page, 'meeting');
  const shown = await page.locator('.stamp b').textContent();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Save the recording').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^face-to-face-.+\.json$/);
  const again = replay(oren.scenario, JSON.parse(readFileSync(await file.path(), 'utf8')));
  expect(again.ok && `${Math.round(score(again.meeting).total)}`).toBe(shown);
  await page.context().close();
});

test.each(['he', 'en'] as const)('it prints on one sheet of A4 in %s', async (language) => {
  const page = await lookBack({ language });
  await open(page, 'meeting');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-sheet').isVisible()).toBe(true);
  expect(await page.locator('.hero, .sheets').first().isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.context().close();
});

test('a drawing and its table are one key apart, and the table is what is read aloud', async () => {
  const page = await lookBack({ language: 'he' });
  await open(page, 'meeting');
  const chart = page.locator('.chart').first();
  const rows = chart.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(2);
  expect(await chart.locator('.chart-picture').getAttribute('aria-hidden')).toBe('true');
  expect(await chart.locator('.plot').getAttribute('dir')).toBe('ltr');
  await chart.locator('.chart-switch').focus();
  await page.keyboard.press('Enter');
  expect(await chart.locator('.chart-picture').count()).toBe(0);
  expect((await rows.first().boundingBox())?.height).toBeGreaterThan(10);
  await page.context().close();
});

test.each([
  ['he', 1280, 100],
  ['en', 320, 140],
] as const)(
  '%s at %i pixels: no serious fault, nothing sticks out, targets are large enough',
  async (language, width, textSize) => {
    const page = await lookBack({ language, width, height: 740, textSize });
    const faults: string[] = [];
    for (const name of PAGES) {
      await open(page, name);
      faults.push(...(await serious(page)).map((fault) => `${name} ${fault}`));
      if ((await sideways(page)) > 0) faults.push(`${name} is wider than the screen`);
      faults.push(...(await tooSmall(page)));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

/** Controls below 44 pixels, and text below 12.5. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      '.debrief button, .debrief summary, .debrief label',
    );
    const small = [...controls].filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 0 && (width < 43.9 || height < 43.9);
    });
    const texts = [...document.querySelectorAll('.debrief *')].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        Number.parseFloat(getComputedStyle(element).fontSize) < 12.5,
    );
    return [...small, ...texts].map((element) => element.outerHTML.slice(0, 120));
  });
}
