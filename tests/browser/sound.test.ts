import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { layOut } from '../../src/setup/sounds/make.mjs';
import { palette } from '../../src/setup/sounds/palette.mjs';
import { peakOf } from '../../src/setup/sounds/signal.mjs';
import { openHouse } from './house';

const folder = resolve(__dirname, '../../dist/sounds');
const files = readdirSync(folder);

const house = openHouse();

jest.setTimeout(120_000);

const nameOf = (file: string) => file.replace(/\.[0-9a-f]{12}\.mp3$/, '');

/** What Chromium makes of a file, at a sample rate of the listener's machine. */
async function decoded(page: Page, file: string, rate: number): Promise<Float32Array> {
  const base64 = await page.evaluate(
    async ([data = '', hz = 0]: [string?, number?]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const buffer = await new OfflineAudioContext(1, 1, hz).decodeAudioData(bytes.buffer);
      const samples = new Uint8Array(buffer.getChannelData(0).buffer);
      let text = '';
      for (let i = 0; i < samples.length; i += 8192)
        text += String.fromCharCode(...samples.subarray(i, i + 8192));
      return btoa(text);
    },
    [readFileSync(resolve(folder, file)).toString('base64'), rate] as [string, number],
  );
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Float32Array(bytes.buffer);
}

const sheetOf = (file: string) => {
  const sheet = palette[nameOf(file)];
  if (!sheet) throw new Error(`no recipe for ${file}`);
  return sheet;
};
const isEndless = (file: string) => sheetOf(file).endless;

test('every recipe is a file named by its content; together they are small', () => {
  expect(files.map(nameOf).sort()).toEqual(Object.keys(palette).sort());
  const total = files.reduce((sum, file) => sum + statSync(resolve(folder, file)).size, 0);
  expect(total).toBeLessThanOrEqual(150_000);
});

/** The encoder rounds the peaks of noise. */
const ENCODED_DB = 2.5;

/** Of the steps from one sample to the next, that which only one in a hundred exceeds. */
function usualStep(signal: Float32Array): number {
  const steps = signal.subarray(1).map((sample, i) => Math.abs(sample - (signal[i] ?? 0)));
  return steps.sort()[Math.floor(steps.length * 0.99)] ?? 0;
}

const rates = [44_100, 48_000];
const loops = files.filter(isEndless).flatMap((file) => rates.map((rate) => [file, rate] as const));

test.each(loops)('%s decoded at %d Hz goes round without a seam', async (file, rate) => {
  const page = await house.browser.newPage();
  const heard = await decoded(page, file, rate);
  await page.close();
  const [startMs = 0, lengthMs = 0] = layOut(sheetOf(file)).sprite.loop ?? [];
  const [start, period] = [(startMs * rate) / 1000, (lengthMs * rate) / 1000];
  expect(lengthMs).toBe(12_000);
  expect(heard.length).toBeGreaterThanOrEqual(start + period);
  expect(peakOf(heard)).toBeLessThan(1);
  const seam = Math.abs((heard[start] ?? 1) - (heard[start + period - 1] ?? -1));
  expect(seam).toBeLessThan(usualStep(heard));
});

test.each(files.filter((file) => !isEndless(file)))(
  '%s: every sound lies whole within its span, as loud as it was drawn',
  async (file) => {
    const page = await house.browser.newPage();
    const sheet = sheetOf(file);
    const heard = await decoded(page, file, 48_000);
    await page.close();
    const sounds = sheet.draw();
    const left = heard.slice();
    for (const [name, [startMs, lengthMs]] of Object.entries(layOut(sheet).sprite)) {
      const [from, to] = [startMs * 48, (startMs + lengthMs) * 48];
      const drawn = peakOf(sounds[name] ?? new Float32Array());
      const louder = 20 * Math.log10(peakOf(heard.subarray(from, to)) / drawn);
      expect(Math.abs(louder)).toBeLessThan(ENCODED_DB);
      left.fill(0, from, to);
    }
    expect(peakOf(heard)).toBeLessThan(1);
    expect(peakOf(left)).toBeLessThan(0.003);
  },
);

test('the page fetches no sound before it is touched, then the effects; settings let them be heard', async () => {
  const page = await house.browser.newPage({ locale: 'en-GB' });
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  const sounding = () => asked.filter((path) => /\/sounds\/|\/sound\./.test(path)).map(kind);
  await page.goto(house.served.url);
  await page.getByRole('button', { name: 'Let’s begin' }).waitFor();
  await page.waitForTimeout(1000);
  expect(sounding()).toEqual([]);
  const first = page.waitForResponse(/effects/);
  await page.getByRole('button', { name: 'Let’s begin' }).click();
  await first;
  expect(sounding()).toEqual(['howler', 'effects']);
  await page.getByRole('button', { name: 'Settings' }).click();
  const arrived = page.waitForResponse(/voice\.dana/);
  await page.getByRole('slider', { name: 'Voices' }).press('ArrowLeft');
  expect((await arrived).status()).toBe(200);
  expect(await page.getByRole('slider', { name: 'Voices' }).inputValue()).toBe('60');
  await page.getByRole('switch', { name: 'Sound off' }).click();
  expect(await page.getByRole('slider', { name: 'Voices' }).isDisabled()).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(await page.getByRole('switch', { name: 'Sound off' }).isChecked()).toBe(true);
  await page.waitForTimeout(1000);
  expect(sounding()).toEqual(['howler', 'effects', 'voice.dana']);
  expect(faults).toEqual([]);
  await page.close();
});

const kind = (path: string) =>
  path.endsWith('.js') ? 'howler' : nameOf(path.slice(path.lastIndexOf('/') + 1));

test('sounds that cannot be fetched are told in the settings, in words', async () => {
  const page = await house.browser.newPage({ locale: 'en-GB' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route('**/sounds/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(house.served.url);
  await page.getByRole('button', { name: 'Let’s begin' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('The sounds did not load.').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
