/** From a page to bytes; the browser itself decodes and encodes. */

/** Quality of the stills, 0..1. */
const QUALITY = 0.86;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ width: number, height: number }} Size in pixels */

/**
 * What the page shows, as WebP.
 * @param {Page} page
 * @returns {Promise<Buffer>}
 */
export async function asWebp(page) {
  const png = (await page.screenshot()).toString('base64');
  const workshop = await page.context().newPage();
  const made = await workshop.evaluate(
    async ({ png, quality }) => {
      const image = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${png}`)).blob(),
      );
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
    },
    { png, quality: QUALITY },
  );
  await workshop.close();
  return Buffer.from(made, 'base64');
}

/**
 * Pictures as plain pixels of another size: four bytes each, red, green, blue, alpha.
 * @param {Page} workshop a blank page
 * @param {Buffer} picture PNG or JPEG
 * @param {Size} size
 * @returns {Promise<Uint8Array>}
 */
export async function pixelsOf(workshop, picture, { width, height }) {
  const data = picture.toString('base64');
  const pixels = await workshop.evaluate(
    async ({ data, width, height }) => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(await createImageBitmap(blob), 0, 0, width, height);
      const { data: bytes } = pen.getImageData(0, 0, width, height);
      let text = '';
      for (let i = 0; i < bytes.length; i += 0x8000)
        text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
      return btoa(text);
    },
    { data, width, height },
  );
  return new Uint8Array(Buffer.from(pixels, 'base64'));
}
