/** Every id that the view writes down or puts together from a closed list has its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLanguage } from '../../src/cli/locales';
import { WAYS_OF_TRUST, WRONG } from '../../src/core/debrief/turning';
import { EVIDENCE, PREPARATIONS } from '../../src/core/vocabulary';
import { PAGES } from '../../src/debrief-view/pages';
import { textsFor } from '../../src/words/check';
import { basesOf } from '../../src/words/keys';

const folder = join(__dirname, '../../src/debrief-view');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

const written = sources.flatMap((source) =>
  [...source.matchAll(/(["'])(debrief\.[A-Za-z0-9.]+[A-Za-z0-9])\1/g)].map(([, , id]) => id ?? ''),
);

const each = (head: string, tails: readonly string[]) => tails.map((tail) => `${head}.${tail}`);
const listed = [
  ...each('debrief.page', PAGES),
  ...each('debrief.title', PAGES),
  ...each('debrief.sub', ['review', 'turns']),
  ...each('debrief.trust', WAYS_OF_TRUST),
  ...each('debrief.deal', ['both', 'ownOnly', 'hersOnly', 'neither', 'none', 'impossible']),
  ...each('debrief.stamp', ['wait', 'total', 'share']),
  ...each('debrief.wrong', Object.keys(WRONG)),
  ...each('debrief.moment', ['good', 'bad']),
  ...each('debrief.map', [
    'what',
    'seller',
    'buyer',
    'deal',
    'last',
    'fair',
    'ownLimit',
    'herLimit',
  ]),
  ...each('debrief.split', ['seller', 'buyer']),
  ...each('debrief.money', ['spent', 'earned', 'lies', 'profit', 'time']),
  ...each('debrief.both', ['then', 'now', 'end.trust', 'end.understanding', 'end.fear']),
  ...each('debrief.review', ['better', 'worse', 'better.turn', 'worse.turn', 'level', 'fear']),
  ...each('debrief.evidence', EVIDENCE),
  ...each('prepare', [...PREPARATIONS, 'hotel', 'specialist']),
];

test.each(['he', 'en'] as const)('in %s', (language) => {
  const known = basesOf(textsFor('oren', readLanguage(language)));
  expect(written.length).toBeGreaterThan(80);
  const missing = [...written, ...listed].filter((id) => !known.has(id));
  expect([...new Set(missing)]).toEqual([]);
});
