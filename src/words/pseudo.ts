/**
 * Two languages that nobody speaks, made from the English texts: what stays plain English on the
 * page is not translated, what overflows has too little room.
 */
import { eachPlain, type Texts } from './keys';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
};

/** Words that make a text about 40 % longer. */
const PADDING = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function padding(length: number): string {
  let added = '';
  for (let i = 0; added.length < length * 0.4; i++) added += ` ${PADDING[i % PADDING.length]}`;
  return added;
}

/** Left to right: accents, 40 % longer, in brackets that show where a text is cut. */
export function accented(text: string): string {
  const strange = eachPlain(text, (plain) =>
    plain.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter),
  );
  return `[${strange}${padding(text.length)}]`;
}

/** Right to left: each word is forced to run backwards by U+202E and U+202C. */
export function mirrored(text: string): string {
  return eachPlain(text, (plain) => plain.replace(/[^\s]+/g, (word) => `\u202e${word}\u202c`));
}

/** Every text of `texts` in a pseudo-language; slots and nested texts are kept. */
export function pseudo(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}
