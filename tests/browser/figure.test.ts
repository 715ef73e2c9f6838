import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Options, transformSync } from '@swc/core';
import type { Browser, Page } from 'playwright-core';
import { drawArms, drawBody, EXPRESSIONS, everyone, FRAME, poseOf } from '../../src/figure';
import { swc } from '../../src/setup/swc.mjs';
import { launchBrowser } from './browser';

let browser: Browser;
let page: Page;

/** The painter alone, as a script of the page. */
function painter(): string {
  const source = readFileSync(resolve(__dirname, '../../src/figure/paint.ts'), 'utf8');
  const { code } = transformSync(source, swc() as Options);
  return `${code}\nwindow.paint = paint;`;
}

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ type: 'module', content: painter() });
}, 300_000);

afterAll(() => browser?.close());

interface Difference {
  /** Of all channels, out of 255. */
  mean: number;
  /** Channels that are off by more than a quarter. */
  far: number;
  /** Channels that are not empty. */
  drawn: number;
}

/** Paints the markup, lets the browser show it as SVG, and compares the two. */
const compare = (markup: string): Promise<Difference> =>
  page.evaluate(
    async ({ markup, width, height }) => {
      const canvas = () => {
        const element = Object.assign(document.createElement('canvas'), { width, height });
        const context = element.getContext('2d');
        if (!context) throw new Error('no canvas');
        return context;
      };
      const painted = canvas();
      (window as unknown as { paint(on: unknown, markup: string): void }).paint(painted, markup);
      const image = new Image();
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${markup}</svg>`;
      image.src = `data:image/svg+xml;charset=utf8,${encodeURIComponent(svg)}`;
      await image.decode();
      const shown = canvas();
      shown.drawImage(image, 0, 0);
      const a = painted.getImageData(0, 0, width, height).data;
      const b = shown.getImageData(0, 0, width, height).data;
      const found = { mean: 0, far: 0, drawn: 0 };
      for (let i = 0; i < a.length; i += 1) {
        const off = Math.abs((a[i] ?? 0) - (b[i] ?? 0));
        found.mean += off / a.length;
        if (off > 64) found.far += 1;
        if (b[i]) found.drawn += 1;
      }
      return found;
    },
    { markup, width: FRAME.width, height: FRAME.height },
  );

/** Measured over all 120 drawings: mean at most 0.010, at most 49 of 1.8 million channels far off. */
test.each(everyone().map((person, i) => [person.id, person, i] as const))(
  'the canvas shows %s as SVG does',
  async (_, person, i) => {
    for (const expression of [EXPRESSIONS[i % 10], EXPRESSIONS[(i + 5) % 10]]) {
      const pose = poseOf(expression ?? 'neutral');
      const found = await compare(drawBody(person, pose) + drawArms(person, pose));
      expect(found.drawn).toBeGreaterThan(100_000);
      expect(found.mean).toBeLessThan(0.02);
      expect(found.far).toBeLessThan(100);
    }
  },
  30_000,
);

test('the painter says which element it does not know', async () => {
  const painting = compare('<rect width="1" height="1"/>');
  await expect(painting).rejects.toThrow('<rect> cannot be painted; draw it as a path');
});
