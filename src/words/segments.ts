/** Isolation of pieces whose direction is their own: slots, and Latin terms in Hebrew. */
import { STEERING } from '../scenario/steering';

/** U+2068 and U+2069. */
const ISOLATE = { open: '\u2068', close: '\u2069' } as const;

const MARKS = new RegExp(`[${STEERING}]`, 'g');

/** A piece of a line; an isolated one is shown in a `<bdi>`. */
interface Segment {
  readonly text: string;
  readonly isolated: boolean;
}

/** Wraps `text` so that it keeps its own direction inside any sentence. */
export function isolate(text: string): string {
  return `${ISOLATE.open}${text}${ISOLATE.close}`;
}

/**
 * One term: words, digits and the marks that hold it together, no comma. Digits may begin it when
 * letters follow at once (3G), and follow it when they are the number of a standard (IEC 60601-1,
 * TLS 1.3) and no quantity.
 */
const LATIN =
  /(?:[A-Za-z]|\d+(?:\.\d+)*[A-Za-z])[A-Za-z0-9]*(?:(?:[./+&_-]| (?=[A-Za-z]|\d{3}|\d+[.-]\d))[A-Za-z0-9]+)*/g;

/** Wraps each Latin term of a Hebrew text. */
export function isolateLatin(text: string): string {
  return text.replace(LATIN, isolate);
}

/**
 * The pieces of a line in reading order, none of them empty. An isolate within an isolate stays
 * inside its piece as characters.
 */
export function segments(text: string): Segment[] {
  const pieces: Segment[] = [];
  let depth = 0;
  let start = 0;
  const cut = (end: number, isolated: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), isolated });
    start = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ISOLATE.open) {
      if (depth === 0) cut(i, false);
      depth += 1;
    } else if (text[i] === ISOLATE.close) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) cut(i, true);
    }
  }
  cut(text.length, depth > 0);
  return pieces;
}

/** The text without any mark of direction, for CSV and the names of files. */
export function stripIsolates(text: string): string {
  return text.replace(MARKS, '');
}
