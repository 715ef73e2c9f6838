/** From a drawing to pixels. */
import type { Drawing } from './shapes';

/** @throws when the browser cannot decode the drawing or has no canvas */
export async function bake({ markup, box }: Drawing, scale: number): Promise<HTMLCanvasElement> {
  const [width, height] = [Math.ceil(box.width * scale), Math.ceil(box.height * scale)];
  const image = new Image();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box.x} ${box.y} ${width / scale} ${height / scale}">${markup}</svg>`;
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw the room on');
  context.drawImage(image, 0, 0, width, height);
  return canvas;
}
