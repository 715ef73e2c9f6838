/**
 * Takes the pictures of the README from the running game: a meeting in each language, and a short
 * loop of an answer. Always the same customer and the same words, so that they change when the game does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../places.mjs';
import { say } from '../say.mjs';
import { film } from './film.mjs';
import { asWebp } from './pixels.mjs';

const FOLDER = join(root, 'assets/pictures');
const SIZE = { width: 1280, height: 800 };
const SEED = '8';
/** Milliseconds after which her answer has been given and she is at rest. */
const AT_REST = 4000;

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {string} executablePath of a Chromium
 * @param {string} address of the served game
 */
export async function takePictures(executablePath, address) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: sandbox });
  mkdirSync(FOLDER, { recursive: true });
  try {
    const hebrew = await atTable(browser, address, 'he');
    await speak(hebrew, '2');
    await hebrew.waitForTimeout(AT_REST);
    save('meeting-he.webp', await asWebp(hebrew));
    const english = await atTable(browser, address, 'en');
    const loop = film(english, () => speak(english, '2'));
    save('meeting.gif', await loop);
    await english.waitForTimeout(AT_REST);
    save('meeting-en.webp', await asWebp(english));
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 */
function save(name, bytes) {
  writeFileSync(join(FOLDER, name), bytes);
  const size = `${(bytes.length / 1000).toFixed(0)} kB`;
  say(`נשמר: assets/pictures/${name}, ${size}`, `Saved: assets/pictures/${name}, ${size}`);
}

/**
 * A trainee at the table, past the first questions.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {'he' | 'en'} language
 * @returns {Promise<Page>}
 */
async function atTable(browser, address, language) {
  const context = await browser.newContext({ viewport: SIZE });
  const profile = { met: true, language, address: 'f', textSize: 100, coached: 9, keys: true };
  await context.addInitScript(
    (kept) => localStorage.setItem('face-to-face.profile', kept),
    JSON.stringify(profile),
  );
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(address);
  await page.locator('.seed-field summary').click();
  await page.locator('.seed-field input').fill(SEED);
  await page.locator('.new-meeting .primary').click();
  const go = page.locator('.go .primary');
  await go.click();
  await page.locator('.go .notice').or(page.locator('[data-panel=forecast] .notice')).waitFor();
  await go.click();
  await page.locator('.stage canvas').waitFor();
  await speak(page, '1');
  await page.waitForTimeout(AT_REST);
  return page;
}

/**
 * Says the open card with that key.
 * @param {Page} page
 * @param {string} key
 */
async function speak(page, key) {
  await page.keyboard.press(key);
  await page.locator('.say-do .primary').click();
}
