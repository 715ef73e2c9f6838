/** Where things stand on the stage, in CSS pixels; the room is never mirrored, only what stands in it. */
import { clamp } from '../../core/exact';
import type { Prop } from '../director';

/** The room there is; everything in CSS pixels. */
export interface Space {
  readonly width: number;
  readonly height: number;
  /** Height at which the table's edge lies. */
  readonly table: number;
  /** Where she sits, her middle. */
  readonly person: number;
  /** Height above which her hair must not rise. */
  readonly top: number;
  readonly rtl: boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Arrangement {
  /** (0, 0) of the room's drawing. */
  readonly room: Place;
  /** The upper left corner of her drawing. */
  readonly figure: Place;
  /** Where the props stand: the middle of their foot. */
  readonly props: Readonly<Record<Prop | 'pen' | 'shade' | 'chair', Place>>;
}

/** Of the room's drawing: its width, the height of its table's edge, and where its light wants her. */
export const ROOM = { width: 1280, height: 720, table: 452, person: 462 } as const;
/** Of her drawing: its middle, the top of any hair, and the height that meets the table's edge. */
export const FIGURE = { middle: 300, hair: 78, table: 620 } as const;
/** Size of a prop and its distance from her middle and from the table's edge, at her scale 1. */
const PROPS = {
  documents: { x: 347, y: 66, scale: 1.14 },
  pen: { x: 448, y: 62, scale: 1.14 },
  coffee: { x: -283, y: 60, scale: 1.11 },
  monitor: { x: 600, y: 68, scale: 1.17 },
  shade: { x: 0, y: 34, scale: 1.43 },
  chair: { x: 0, y: 0, scale: 1 },
} as const;

/** Everything of a space in pixels of the canvas. */
export function inPixels(space: Space, density: number): Space {
  const { width, height, table, person, top, rtl } = space;
  return {
    width: Math.round(width * density),
    height: Math.round(height * density),
    table: table * density,
    person: person * density,
    top: top * density,
    rtl,
  };
}

export function arrange(space: Space): Arrangement {
  const { width, table, person, top, rtl } = space;
  const room = Math.max(width / ROOM.width, table / ROOM.table);
  const figure = (table - top) / (FIGURE.table - FIGURE.hair);
  const side = rtl ? -1 : 1;
  const prop = ({ x, y, scale }: Place): Place => ({
    x: person + side * x * figure,
    y: table + y * figure,
    scale: scale * figure,
  });
  return {
    room: {
      x: clamp(person - ROOM.person * room, width - ROOM.width * room, 0),
      y: table - ROOM.table * room,
      scale: room,
    },
    figure: {
      x: person - FIGURE.middle * figure,
      y: table - FIGURE.table * figure,
      scale: figure,
    },
    props: {
      documents: prop(PROPS.documents),
      pen: prop(PROPS.pen),
      coffee: prop(PROPS.coffee),
      monitor: prop(PROPS.monitor),
      shade: prop(PROPS.shade),
      chair: prop(PROPS.chair),
    },
  };
}
