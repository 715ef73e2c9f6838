/** What the server says, in both languages. */
import en from '../../locales/en/server.json';
import he from '../../locales/he/server.json';
import { inLines, type Sentence, tellerOf } from '../words/fill';

export const told = tellerOf<keyof typeof en>({ he, en });

/** Whole lines for a terminal or a plain answer. */
export const asText = (...sentences: readonly Sentence[]): string =>
  `${sentences.map((sentence) => inLines(sentence)).join('\n')}\n`;

/** What the person who starts the server can mend; shown without a stack. */
export class Trouble extends Error {
  /** @param exitCode 1 when something is not there, 2 when the server was called wrongly */
  constructor(
    readonly sentence: Sentence,
    readonly exitCode: 1 | 2,
  ) {
    super(sentence.en);
  }
}
