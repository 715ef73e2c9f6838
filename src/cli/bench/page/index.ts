/** The page's own figures: what a first visit weighs, and what its stage costs while nobody speaks. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Trouble } from '../../command';
import { projectFolder } from '../../places';
import { told } from '../../sentences';
import type { Figure } from '../figure';
import { chunksOf, isEngine, soundsOf } from './chunks';
import { countGl, perFrame, readGl } from './gl';
import { growthOfHeap } from './heap';
import { promised, settle, visit, worked } from './visit';
import { loadUntil } from './wire';

/** A machine without a graphics card draws WebGL in software. */
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const ROUNDS = 5;
/** Milliseconds in which frames are counted, after those in which she settles down. */
const CALM = 5000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const figure = (name: string, unit: Figure['unit'], value: number, goal: number | null): Figure => {
  return { name, unit, value, ratio: null, goal };
};

async function weights(browser: Browser, address: string): Promise<Figure[]> {
  const english = await visit(browser, address, 'en');
  await settle(english);
  const first = loadUntil(english.asked(), english.choice);
  const game = loadUntil(english.asked(), await english.answers());
  const all = loadUntil(english.asked(), Number.POSITIVE_INFINITY);
  await english.close();
  const hebrew = await visit(browser, address, 'he');
  const asked = loadUntil(hebrew.asked(), hebrew.choice);
  await hebrew.close();
  return [
    figure('P1 to the first choice', 'kB', first.kB, 60),
    figure('P1 to the first choice', 'requests', first.requests, 4),
    figure('P1 to Hebrew’s first question', 'kB', asked.kB, 60),
    figure('P1 until the game answers', 'kB', game.kB, null),
    figure('P1 until the game answers', 'requests', game.requests, null),
    figure('P2 until she sits there', 'kB', all.kB, 441),
    figure('P2 until she sits there', 'requests', all.requests, null),
  ];
}

function built(): Figure[] {
  const dist = join(projectFolder(), 'dist');
  const chunks = chunksOf(dist).map((chunk) =>
    figure(
      `P3 ${isEngine(chunk) ? 'engine' : chunk.name}`,
      'kB',
      chunk.kB,
      isEngine(chunk) ? 190 : null,
    ),
  );
  return [...chunks, figure('P2 sounds, on the first gesture', 'kB', soundsOf(dist), 200)];
}

/** A canvas and nothing else: what any page of this kind costs the browser. */
const BLANK = '<!doctype html><title>-</title><canvas width="1280" height="720"></canvas>';

/** Two frames on. */
const DRAWN =
  'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))';

/** Seconds of the main thread for a blank page, until it was drawn. */
async function blankPage(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: BLANK }));
  await page.goto(address, { waitUntil: 'commit' });
  await promised(session, DRAWN);
  const seconds = await worked(session);
  await context.close();
  return seconds;
}

/** The game's own script, which no first choice needs. */
const GAME = /\/main\.\w+\.js$/;

/**
 * The main thread's work until the first choice, as a multiple of a blank page's. What is fetched
 * after that choice is held back until the clock was read.
 */
async function effort(browser: Browser, address: string): Promise<Figure> {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const blank = await blankPage(browser, address);
    const first = await visit(browser, address, 'en', (context) =>
      context.route(GAME, () => new Promise(() => {})),
    );
    ratios.push((await worked(first.session)) / blank);
    await first.close();
  }
  return figure('P4 CPU to the first choice, of a blank page’s', 'x', median(ratios), 2);
}

async function stage(browser: Browser, address: string): Promise<Figure[]> {
  const { page, asked, close } = await visit(browser, address, 'en', (context) =>
    context.addInitScript(countGl),
  );
  await settle({ page, asked });
  await page.evaluate(watchTasks);
  const before = await page.evaluate(readGl);
  await page.waitForTimeout(CALM);
  const after = await page.evaluate(readGl);
  const long = await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks);
  await close();
  const { calls, draws, uploads } = perFrame(before, after);
  return [
    figure('P9 GL calls in a calm frame', 'calls', calls, 15),
    figure('P9 draws in a calm frame', 'calls', draws, 3),
    figure('P9 uploads in a calm frame', 'calls', uploads, 0.1),
    figure('P9 long tasks in five calm seconds', 'tasks', long, 0),
    figure('P10 textures', 'MB', after.bytes / 1e6, 24),
  ];
}

/** Inside the page: counts tasks of more than 50 ms from now on. */
function watchTasks(): void {
  const seen = window as unknown as { longTasks: number };
  seen.longTasks = 0;
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
}

/** @throws Trouble when there is no browser */
async function launched(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const root = process.getuid?.() === 0;
  try {
    return await chromium.launch({
      ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
      args: [...SOFTWARE_GL, ...(root ? ['--no-sandbox'] : [])],
    });
  } catch (error) {
    throw new Trouble(told('cli.noBrowser', { reason: String(error).split('\n')[0] ?? '' }));
  }
}

/** @throws Trouble when no page answers there */
export async function expectPage(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Trouble(told('cli.noPage', { address }));
}

/**
 * Figures P1 to P4, P9 and P10 of the game at an address.
 * @param minutes of play in which the heap is watched; 0 leaves that out
 * @throws Trouble when there is no browser
 */
export async function measurePage(address: string, minutes: number): Promise<Figure[]> {
  const browser = await launched();
  try {
    const figures = [
      ...(await weights(browser, address)),
      ...built(),
      await effort(browser, address),
      ...(await stage(browser, address)),
    ];
    if (minutes > 0)
      figures.push(
        figure(
          `P10 heap after ${minutes} min`,
          'MB',
          await growthOfHeap(browser, address, minutes),
          1,
        ),
      );
    return figures;
  } finally {
    await browser.close();
  }
}
