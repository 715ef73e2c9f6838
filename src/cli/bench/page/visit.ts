/** Opens the page as somebody does for the first time, and sees when the first choice can be made. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { type Asked, listenTo } from './wire';

/** Straight to the table of the first account. */
const FIRST = '?meet=oren';
/** The four cards; Hebrew asks for a form of address before. */
const CHOICE = '.say-face, input[name="address"]';
/** Milliseconds without a request that count as idle. */
const IDLE = 2000;
/** Milliseconds that anything may take here before it counts as broken. */
const PATIENCE = 60_000;

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly asked: () => readonly Asked[];
  /** When the first choice could be clicked, milliseconds since 1970. */
  readonly choice: number;
  /** When the game had taken the place of its first look and answers at once, in the same unit. */
  answers(): Promise<number>;
  close(): Promise<void>;
}

interface Seen {
  firstChoice?: number;
  firstAnswer?: number;
}

/**
 * For a page's first script: notes when the middle of a choice is what a click there would hit, and
 * when that is the game's own.
 */
function watchChoice(selector: string): void {
  const seen = window as Seen;
  const isHit = () => {
    const choice = document.querySelector(selector);
    const { x = 0, y = 0, width = 0, height = 0 } = choice?.getBoundingClientRect() ?? {};
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return choice && hit && (choice.contains(hit) || hit.contains(choice)) && width > 0;
  };
  const watch = () => {
    const now = performance.timeOrigin + performance.now();
    if (isHit()) seen.firstChoice ??= now;
    if (isHit() && !document.querySelector('#look')) seen.firstAnswer = now;
    else requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
}

/**
 * What a promise in the page resolves to. It is asked for by the wire alone: a program that
 * Playwright brings along would work on the page's time.
 */
export async function promised(session: CDPSession, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

/** Waits until a moment was noted. */
async function noted(session: CDPSession, what: keyof Seen): Promise<number> {
  const look = `window.${what} === undefined ? requestAnimationFrame(look) : found(window.${what})`;
  return Number(
    await promised(session, `new Promise(function (found) { (function look() { ${look} })() })`),
  );
}

/** @param prepare what the new browser profile needs before its first page */
export async function visit(
  browser: Browser,
  address: string,
  language: 'he' | 'en',
  prepare: (context: BrowserContext) => Promise<unknown> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: language === 'he' ? 'he-IL' : 'en-GB',
  });
  await prepare(context);
  await context.addInitScript(watchChoice, CHOICE);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  const asked = await listenTo(session);
  await session.send('Performance.enable');
  await page.goto(new URL(FIRST, address).href, { waitUntil: 'commit' });
  const choice = await noted(session, 'firstChoice');
  const answers = () => noted(session, 'firstAnswer');
  return { page, session, asked, choice, answers, close: () => context.close() };
}

/** Waits until she sits there and nothing more is fetched. */
export async function settle({ page, asked }: Pick<Visit, 'page' | 'asked'>): Promise<void> {
  await page.waitForSelector('.stage canvas', { state: 'attached' });
  let known = -1;
  while (known !== asked().length) {
    known = asked().length;
    await page.waitForTimeout(IDLE);
  }
}

/** Seconds that the page's main thread has worked so far. */
export async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (!found) throw new Error('the browser does not say how long it worked');
  return found.value;
}
