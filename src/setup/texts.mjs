import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './places.mjs';

/** @typedef {{ when: Record<string, unknown>, say: string }} Row */

/** Families that need an exchange before: all of the customer's, and answers to her questions. */
const isLater = (/** @type {Row} */ { when }) => 'cue' in when || when.move === 'answer';

/**
 * Tests a key for a sentence of these rows: `left.{of}.r{level}` takes in `left.price.r2.a_pm`.
 * @param {readonly Row[]} rows
 */
function saidBy(rows) {
  const families = rows.map(({ say }) => say.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^.]+'));
  return new RegExp(`^(?:${families.join('|')})(?:\\.[a-z])?(?:_\\w+)?$`);
}

/**
 * Splits an account's sentences: `?first` is what can be read or said before the customer has
 * answered, `?rest` is what is left. Other files stay whole.
 * @this {import('webpack').LoaderContext<object>}
 * @param {string} source a file of `locales`
 */
export default function splitTexts(source) {
  if (!/[\\/]scenarios[\\/]/.test(this.resourcePath)) return source;
  const files = [
    join(root, 'assets/speech.json'),
    join(root, 'assets/scenarios', basename(this.resourcePath)),
  ];
  for (const file of files) this.addDependency(file);
  const [shared, account] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const later = saidBy([...shared, ...account.lines].filter(isLater));
  const wanted = this.resourceQuery === '?rest';
  const entries = Object.entries(JSON.parse(source));
  return JSON.stringify(Object.fromEntries(entries.filter(([key]) => later.test(key) === wanted)));
}
