/** An office in a hospital, in the layers that stand one behind the other. */
import { ROOM } from '../arrange';
import { drawFurniture, furnitureDefs } from './hospital-furniture';
import { drawWall, wallDefs } from './hospital-wall';
import type { Drawing } from './shapes';
import { drawTable, tableDefs, type Wood } from './table';

export interface Room {
  /** Wall, window and what is seen through it. */
  readonly far: Drawing;
  /** Furniture, and the light over all. */
  readonly middle: Drawing;
  /** The table; she sits behind it. */
  readonly near: Drawing;
}

const WOOD: Wood = { edge: '#DBB78E', top: '#C1956A', grain: '#A0744A' };
/** Px that each layer reaches beyond the room on all sides, so that it can move a little. */
const SPARE = 12;

const defs = (inside: string) => `<defs>${inside}</defs>`;

export function hospital(): Room {
  const { width, height, table } = ROOM;
  const wide = { x: -SPARE, width: width + 2 * SPARE };
  const upper = { ...wide, y: 0, height: table + SPARE };
  return {
    far: { box: upper, markup: defs(wallDefs) + drawWall() },
    middle: { box: upper, markup: defs(furnitureDefs) + drawFurniture() },
    near: {
      box: { ...wide, y: table, height: height - table },
      markup: defs(tableDefs(WOOD)) + drawTable(WOOD, table),
    },
  };
}
