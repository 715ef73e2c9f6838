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

/** A shaft of light that loses itself downwards and to the side. */
export function shaft(id: string, colour: string, opacity: number): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`;
}

/** Darkness towards the corners. */
export function vignette(id: string, opacity: number): string {
  return `<radialGradient id="${id}" cx=".5" cy=".4" r=".8"><stop offset=".55" stop-color="#0d1830" stop-opacity="0"/><stop offset="1" stop-color="#0d1830" stop-opacity="${opacity}"/></radialGradient>`;
}

/** What lies under a thing that stands on the table. */
export function shadow(x: number, y: number, rx: number, ry: number): string {
  return oval(x, y, rx, ry, '#3b2413', 'opacity=".26"');
}
