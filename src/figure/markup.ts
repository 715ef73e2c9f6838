/**
 * The few SVG elements the drawings are made of. Everything is drawn with round caps and joins,
 * set once by `layer`. Faintness is always a fill's or a stroke's own, never an element's: a canvas
 * and SVG then mix colours alike.
 */

export type Point = readonly [x: number, y: number];

/** One decimal: a tenth of a pixel is not seen, and a drawing stays half as long. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

const share = (value: number): number => Math.round(value * 1000) / 1000;

/** Path data with its numbers rounded to tenths. */
export function path(texts: TemplateStringsArray, ...values: (number | string)[]): string {
  return texts.reduce((before, text, i) => {
    const value = values[i - 1] ?? '';
    return before + (typeof value === 'number' ? tenth(value) : value) + text;
  });
}

const faint = (name: 'fill' | 'stroke', opacity: number): string =>
  opacity >= 1 ? '' : ` ${name}-opacity="${share(opacity)}"`;

/** @param opacity 0 to 1; at 0 nothing is drawn */
export function fill(d: string, colour: string, opacity = 1): string {
  if (opacity <= 0) return '';
  return `<path d="${d}" fill="${colour}"${faint('fill', opacity)}/>`;
}

/** @param opacity 0 to 1; at 0 nothing is drawn */
export function line(d: string, colour: string, width: number, opacity = 1): string {
  if (opacity <= 0) return '';
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${tenth(width)}"${faint('stroke', opacity)}/>`;
}

/** Path data of a circle. */
export const circle = (x: number, y: number, r: number): string =>
  path`M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0Z`;

/** Path data of a rectangle with round corners. */
export function box([x, y]: Point, [width, height]: Point, r: number): string {
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number) => path`a${r},${r} 0 0 1 ${dx},${dy}`;
  return path`M${x + r},${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}Z`;
}

/** A filled shape with a contour. */
export function outlined(d: string, colour: string, edge: string | null, width = 2.6): string {
  if (!edge) return fill(d, colour);
  return `<path d="${d}" fill="${colour}" stroke="${edge}" stroke-width="${width}"/>`;
}

/** @param pattern lengths of dash and gap in px, as in `stroke-dasharray` */
export function dashed(d: string, colour: string, width: number, pattern: string): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${pattern}"/>`;
}

/** Outlined glass: a faint white pane in a frame. */
export function pane(d: string, frame: string, width: number): string {
  return `<path d="${d}" fill="#FFFFFF" fill-opacity="0.14" stroke="${frame}" stroke-width="${width}"/>`;
}

export function disc(x: number, y: number, r: number, colour: string, opacity = 1): string {
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(r)}" fill="${colour}"${faint('fill', opacity)}/>`;
}

export function oval([x, y]: Point, [rx, ry]: Point, colour: string, opacity = 1): string {
  if (opacity <= 0 || rx <= 0 || ry <= 0) return '';
  return `<ellipse cx="${tenth(x)}" cy="${tenth(y)}" rx="${tenth(rx)}" ry="${tenth(ry)}" fill="${colour}"${faint('fill', opacity)}/>`;
}

/** An ellipse's line, without filling. */
export function ring([x, y]: Point, [rx, ry]: Point, colour: string, width: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** Moves what is inside; nothing inside, nothing drawn. */
export function at([x, y]: Point, inside: string): string {
  return placed(`translate(${tenth(x)},${tenth(y)})`, inside);
}

export function placed(transform: string, inside: string): string {
  return inside && `<g transform="${transform}">${inside}</g>`;
}

const HASH = { basis: 2166136261, prime: 16777619 };

/** A name made of the text itself (FNV-1a): in one document, equal names mean equal shapes. */
function nameOf(text: string): string {
  let hash = HASH.basis;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), HASH.prime);
  return `f${(hash >>> 0).toString(36)}`;
}

/** Shows of `inside` only what lies within the outline. */
export function clipped(outline: string, inside: string): string {
  const name = nameOf(outline);
  return `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${inside}</g>`;
}

/** The outermost group of a drawing. */
export function layer(inside: string): string {
  return `<g stroke-linecap="round" stroke-linejoin="round">${inside}</g>`;
}
