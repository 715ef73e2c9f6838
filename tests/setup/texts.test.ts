/** An account's sentences in two bundles: nothing of the first screens may lie in the second. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { legal, start } from '../../src/core/meeting';
import { view } from '../../src/core/view';
import { setupOf } from '../../src/game/begin';
import { oren } from '../../src/scenario/shipped';
import splitTexts from '../../src/setup/texts.mjs';
import { basesOf, familiesOf } from '../../src/words/keys';
import { playerLine } from '../../src/words/lines';
import { BLANK } from '../../src/words/memory';
import { rows } from '../words/table';

function part(language: string, query: string): Record<string, string> {
  const resourcePath = resolve(`locales/${language}/scenarios/oren.json`);
  const context = { resourcePath, resourceQuery: query, addDependency() {} };
  const source = readFileSync(resourcePath, 'utf8');
  return JSON.parse(splitTexts.call(context as never, source));
}

const LANGUAGES = ['he', 'en'] as const;

test.each(LANGUAGES)('every sentence of %s is in one part', (language) => {
  const whole = JSON.parse(readFileSync(`locales/${language}/scenarios/oren.json`, 'utf8'));
  const [first, rest] = [part(language, '?first'), part(language, '?rest')];
  expect({ ...first, ...rest }).toEqual(whole);
  expect(Object.keys(first).filter((key) => key in rest)).toEqual([]);
});

test('both languages have the same first part, and it is the smaller one', () => {
  const [he, en] = LANGUAGES.map((language) => basesOf(part(language, '?first')));
  expect([...(he ?? [])].sort()).toEqual([...(en ?? [])].sort());
  const sizes = ['?first', '?rest'].map((query) => JSON.stringify(part('en', query)).length);
  expect(sizes[0]).toBeLessThan(sizes[1] ?? 0);
});

test('whatever can be done first has its sentence in the first part', () => {
  const first = part('en', '?first');
  const known = basesOf(first);
  const { style } = oren.account.customer;
  for (let seed = 1; seed <= 50; seed++) {
    const scene = { rows, families: familiesOf(first), style, seed };
    const opening = legal(view(start(oren.scenario, setupOf(seed, 1)), 'guided'));
    const lines = opening.moves.map((action) => playerLine(action, scene, BLANK)?.id);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  }
});
