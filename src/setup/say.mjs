/**
 * Tells the person at the keyboard something, in both languages.
 * Always on stderr: stdout belongs to what the command was asked for.
 * @param {string} hebrew
 * @param {string} english
 */
export function say(hebrew, english) {
  process.stderr.write(`${hebrew}\n${english}\n`);
}

/** A fault that the person can mend; shown without a stack. */
export class Trouble extends Error {
  /**
   * @param {string} hebrew
   * @param {string} english
   */
  constructor(hebrew, english) {
    super(english);
    this.hebrew = hebrew;
  }
}

/**
 * Says what the trouble is.
 * @param {unknown} error thrown on when it is no Trouble but a fault of ours
 */
export function sayTrouble(error) {
  if (!(error instanceof Trouble)) throw error;
  say(error.hebrew, error.message);
}
