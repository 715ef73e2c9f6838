/** Technical words that the texts explain, found again in what is said. */
import type { Texts } from './keys';

/** `gloss.<id>` explains what `term.<id>` names. */
export interface Term {
  readonly id: string;
  /** As it stands in a sentence. */
  readonly text: string;
}

const PREFIX = 'term.';

/** The explained terms of these texts, longest first, so that a term within a term stays whole. */
export function termsOf(texts: Texts): readonly Term[] {
  return Object.entries(texts)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, text]) => ({ id: key.slice(PREFIX.length), text }))
    .filter(({ id }) => `gloss.${id}` in texts)
    .sort((a, b) => b.text.length - a.text.length);
}

/** A piece of a text, and the term that it is. */
export interface Piece {
  readonly text: string;
  readonly term: string | null;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Letters that Hebrew writes together with the word they lead in. */
const LEAD = '(?<![\\p{L}\\p{N}])[ובכלמשה]{0,3}';

/** Between its words Hebrew may put the article. */
const written = ({ text }: Term) => `(${literal(text).replaceAll(' ', ' ה?')})`;

/** Where a term stands, as a word of its own; one group for each term. */
function patternOf(terms: readonly Term[]): RegExp {
  return new RegExp(`${LEAD}(?:${terms.map(written).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The text in pieces; none is empty, and together they are the text. */
export function glossed(text: string, terms: readonly Term[]): readonly Piece[] {
  if (terms.length === 0) return [{ text, term: null }];
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number) => {
    if (to > from) pieces.push({ text: text.slice(from, to), term: null });
  };
  for (const match of text.matchAll(patternOf(terms))) {
    const found = match.slice(1).findIndex((group) => group !== undefined);
    plain(match.index);
    pieces.push({ text: match[0], term: terms[found]?.id ?? null });
    from = match.index + match[0].length;
  }
  plain(text.length);
  return pieces;
}
