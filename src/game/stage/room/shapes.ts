/** The few shapes that rooms and props are drawn of, as SVG; lengths in px of the drawing. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture and the part of the plane that it shows; (0, 0) of a prop is the middle of its foot. */
export interface Drawing {
  readonly markup: string;
  readonly box: Box;
}

/** @param more further attributes */
export function rect(
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  fill: string,
  more = '',
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

export function shape(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function line(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

export function disc(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
}

export function oval(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more = '',
): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
}

export function moved(x: number, y: number, inside: string, scale = 1): string {
  return `<g transform="translate(${x},${y}) scale(${scale})">${inside}</g>`;
}

export function turned(degrees: number, inside: string): string {
  return `<g transform="rotate(${degrees})">${inside}</g>`;
}

/** From `from` above to `to` below; `fill="url(#id)"` uses it. */
export function fade(id: string, from: string, to: string): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
}

const ENDS = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  up: 'x1="0" y1="1" x2="0" y2="0"',
  right: 'x1="0" y1="0" x2="1" y2="0"',
  left: 'x1="1" y1="0" x2="0" y2="0"',
  aslant: 'x1="0" y1="0" x2="1" y2="1"',
} as const;

/** A colour that loses itself towards a side, as light and shade do. @param opacity where it begins */
export function dwindle(
  id: string,
  towards: keyof typeof ENDS,
  colour: string,
  opacity: number,
): string {
  return `<linearGradient id="${id}" ${ENDS[towards]}><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`;
}

/** A colour that loses itself from the middle outwards on all sides. @param opacity in the middle */
export function glow(id: string, colour: string, opacity: number): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset=".55" stop-color="${colour}" stop-opacity="${opacity * 0.45}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
}

/** Darkness towards the corners. */
export function vignette(id: string, opacity: number): string {
  return `<radialGradient id="${id}" cx=".5" cy=".4" r=".8"><stop offset=".55" stop-color="#0d1830" stop-opacity="0"/><stop offset="1" stop-color="#0d1830" stop-opacity="${opacity}"/></radialGradient>`;
}

/** The soft edge of a shadow: a core that nearly keeps its darkness, then nothing. */
export function softness(id: string, opacity: number): string {
  return `<radialGradient id="${id}"><stop offset=".35" stop-color="${SHADE}" stop-opacity="${opacity}"/><stop offset=".7" stop-color="${SHADE}" stop-opacity="${opacity * 0.5}"/><stop offset="1" stop-color="${SHADE}" stop-opacity="0"/></radialGradient>`;
}

/** The colour of shadows on wood. */
const SHADE = '#3b2413';

/**
 * What lies under a thing that stands on the table: dark where it touches, soft around, and longer to
 * the right, away from the window.
 */
export function shadow(x: number, y: number, rx: number, ry: number): string {
  return (
    `<defs>${softness('cast', 0.34)}</defs>` +
    oval(x + rx * 0.14, y + ry * 0.25, rx * 1.16, ry * 1.3, 'url(#cast)') +
    oval(x - 2, y, rx * 0.92, ry * 0.6, SHADE, 'opacity=".3"')
  );
}
