import type { BrowserContext, Page } from 'playwright-core';
import { countGl, type Gl, perFrame, readGl } from '../../src/cli/bench/page/gl';
import { serious } from './axe';
import { openHouse } from './house';
import { heard, sayCard, sitDown, trainee } from './seat';

/** A machine without a graphics card draws WebGL in software. */
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const house = openHouse(SOFTWARE_GL);

jest.setTimeout(120_000);

async function table(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(house.served.url);
  await sitDown(page);
  return page;
}

/** Waits until the stage has been drawn. */
const raised = (page: Page) =>
  page.waitForSelector('.stage canvas', { state: 'attached', timeout: 60_000 });

const seenGl = (page: Page) => page.evaluate(readGl);

test('she sits behind the words, and nothing of the picture is offered to a screen reader', async () => {
  const context = await trainee(house.browser);
  const page = await table(context);
  await raised(page);
  expect(await page.locator('.stage').getAttribute('aria-hidden')).toBe('true');
  await sayCard(page, 0);
  expect(await heard(page)).not.toBe('');
  await expect(serious(page)).resolves.toEqual([]);
  await context.close();
});

test('the words are played before the engine has come, and without it', async () => {
  const context = await trainee(house.browser);
  await context.route(/phaser/, (route) => route.abort());
  const page = await table(context);
  await sayCard(page, 0);
  await sayCard(page, 1);
  expect(await heard(page)).not.toBe('');
  await page.locator('.seat .notice').waitFor();
  expect(await page.locator('.stage canvas').count()).toBe(0);
  await context.close();
});

test('a stage that was lost on the way is told, and comes when it is asked for again', async () => {
  const context = await trainee(house.browser);
  await context.route(/\/stage\./, (route) => route.abort());
  const page = await table(context);
  const notice = page.locator('.seat .notice');
  await notice.getByText('did not load').waitFor();
  await context.unroute(/\/stage\./);
  await notice.locator('button').click();
  await raised(page);
  await notice.waitFor({ state: 'detached' });
  await context.close();
});

test('without WebGL she is drawn on a canvas', async () => {
  const context = await trainee(house.browser);
  await context.addInitScript(() => {
    const plain = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return /webgl/.test(kind) ? null : plain.call(this, kind as '2d');
    } as typeof plain;
  });
  const page = await table(context);
  await raised(page);
  expect(await page.locator('.seat .notice').count()).toBe(0);
  await context.close();
});

test('P9, P10: a calm frame costs almost nothing, and the textures are small', async () => {
  const context = await trainee(house.browser, { calm: false });
  await context.addInitScript(countGl);
  const page = await table(context);
  await raised(page);
  await page.waitForFunction(() => (window as unknown as { seenGl: Gl }).seenGl.draws > 2);
  await page.waitForTimeout(3000);
  const before = await seenGl(page);
  await page.waitForTimeout(4000);
  const after = await seenGl(page);
  expect(after.frames - before.frames).toBeGreaterThan(3);
  const { calls, draws } = perFrame(before, after);
  expect(calls).toBeLessThanOrEqual(15);
  expect(draws).toBeLessThanOrEqual(3);
  expect(after.bytes).toBeLessThanOrEqual(24e6);
  await context.close();
});

test('with less motion a still picture is drawn no more', async () => {
  const context = await trainee(house.browser);
  await context.addInitScript(countGl);
  const page = await table(context);
  await raised(page);
  await page.waitForTimeout(3000);
  const before = await seenGl(page);
  await page.waitForTimeout(2000);
  expect((await seenGl(page)).frames - before.frames).toBe(0);
  await context.close();
});

test('the stage goes with the screen, and comes back with it', async () => {
  const context = await trainee(house.browser, { language: 'he', width: 390, height: 844 });
  const page = await table(context);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await raised(page);
  await page.setViewportSize({ width: 844, height: 390 });
  await page.waitForTimeout(300);
  const width = await page.evaluate(() => {
    const canvas = document.querySelector('.stage canvas');
    const stage = document.querySelector('.stage');
    return [canvas?.clientWidth, stage?.clientWidth];
  });
  expect(width[0]).toBe(width[1]);
  await sayCard(page, 0);
  await page.locator('.top-bar .icon-button').first().click();
  await page.waitForSelector('.new-meeting');
  expect(await page.locator('canvas').count()).toBe(0);
  await page.goBack();
  await raised(page);
  expect(errors).toEqual([]);
  await context.close();
});
