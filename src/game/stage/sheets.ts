/**
 * The sheets of canvas that a person is painted on. Each part is painted again only when its drawing
 * has changed: while she blinks it is the head alone, while she sits still nothing.
 */
import { FRAME } from '../../figure';
import { paint } from '../../figure/paint';
import type { Textures } from './engine';

export type Part = 'behind' | 'head' | 'arms';
export type Drawing = Readonly<Record<Part, string>>;

/** What of her drawing's frame each sheet shows, in its px; as little as the widest pose needs. */
export const CROP: Readonly<Record<Part, { x: number; y: number; width: number; height: number }>> =
  {
    behind: { x: 0, y: 40, width: FRAME.width, height: FRAME.table + 8 - 40 },
    head: { x: 96, y: 24, width: 408, height: 460 },
    arms: { x: 0, y: 330, width: FRAME.width, height: FRAME.height - 330 },
  };

export interface Sheet {
  /** Name of the texture. */
  readonly key: string;
  /** Paints what has changed. @returns whether anything had */
  paint(markup: string): boolean;
  /** Shows the picture between two pictures of its own size, at `t` 0 to 1. */
  mix(from: CanvasImageSource, to: CanvasImageSource, t: number): void;
  drop(): void;
}

/** Paints a part of her drawing on a context of its crop. @param scale pixels to a px of her frame */
function paintPart(context: CanvasRenderingContext2D, part: Part, scale: number, markup: string) {
  const { x, y } = CROP[part];
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  paint(context, markup);
  context.setTransform(1, 0, 0, 1, 0, 0);
}

const sizeOf = (part: Part, scale: number) => ({
  width: Math.ceil(CROP[part].width * scale),
  height: Math.ceil(CROP[part].height * scale),
});

/** @param scale pixels of the sheet to a px of her frame */
export function createSheet(textures: Textures, key: string, part: Part, scale: number): Sheet {
  const { width, height } = sizeOf(part, scale);
  const texture = textures.createCanvas(key, width, height);
  if (!texture) throw new Error(`The texture ${key} exists already`);
  const { context } = texture;
  let painted: string | null = null;
  return {
    key,
    paint(markup) {
      if (markup === painted) return false;
      painted = markup;
      context.clearRect(0, 0, width, height);
      paintPart(context, part, scale, markup);
      texture.refresh();
      return true;
    },
    mix(from, to, t) {
      painted = null;
      context.clearRect(0, 0, width, height);
      context.globalAlpha = 1 - t;
      if (t < 1) context.drawImage(from, 0, 0);
      context.globalAlpha = t;
      // Added up, not laid over: half of each is a whole, and nothing shines through.
      context.globalCompositeOperation = 'lighter';
      context.drawImage(to, 0, 0);
      context.globalCompositeOperation = 'source-over';
      context.globalAlpha = 1;
      texture.refresh();
    },
    drop: () => textures.remove(key),
  };
}

/** A part of her, painted once and kept. @throws when the browser gives no canvas */
export function paintOnce(part: Part, scale: number, markup: string): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), sizeOf(part, scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to paint on');
  paintPart(context, part, scale, markup);
  return canvas;
}
