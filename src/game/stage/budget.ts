/** How sharp everything on the stage may be: all its textures together stay within 24 MB. */

/** Bytes; the rest of the 24 MB is for props and the stamp. */
export const BUDGET = { room: 13e6, figure: 8e6, props: 2e6 } as const;
const BYTES_PER_PIXEL = 4;

/**
 * The scale at which pictures are baked.
 * @param area px² of the pictures at scale 1
 * @param wanted pixels of the canvas to a px of the drawing
 * @param bytes that they may take together
 */
export function affordable(area: number, wanted: number, bytes: number): number {
  return Math.min(wanted, Math.sqrt(bytes / (BYTES_PER_PIXEL * area)));
}
