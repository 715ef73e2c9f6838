/** What a first visit weighs: exact counts, so they may fail a test. */
import { resolve } from 'node:path';
import { chunksOf, isEngine } from '../../src/cli/bench/page/chunks';
import { settle, visit } from '../../src/cli/bench/page/visit';
import { loadUntil } from '../../src/cli/bench/page/wire';
import { openHouse } from './house';

/** Thousands of bytes and requests: P1 to P3, and what the game may weigh that then answers. */
const MOST = {
  first: { kB: 60, requests: 4 },
  game: { kB: 98, requests: 5 },
  whole: { kB: 441 },
  engine: 190,
} as const;

const house = openHouse();

jest.setTimeout(180_000);

test('P1, P2: the first choice comes early, without the engine, and the stage does not weigh much', async () => {
  const { page, asked, choice, answers, close } = await visit(
    house.browser,
    house.served.url,
    'en',
  );
  await settle({ page, asked });
  const first = loadUntil(asked(), choice);
  expect(first.requests).toBeLessThanOrEqual(MOST.first.requests);
  expect(first.kB).toBeGreaterThan(10);
  expect(first.kB).toBeLessThanOrEqual(MOST.first.kB);
  const game = loadUntil(asked(), await answers());
  expect(game.requests).toBeLessThanOrEqual(MOST.game.requests);
  expect(game.kB).toBeLessThanOrEqual(MOST.game.kB);
  const early = asked().filter(({ at }) => at < choice);
  expect(early.filter(({ url }) => /phaser|stage|figure/.test(url))).toEqual([]);
  expect(loadUntil(asked(), Number.POSITIVE_INFINITY).kB).toBeLessThanOrEqual(MOST.whole.kB);
  await close();
});

test('P3: the engine is one bundle, and a part of Phaser only', () => {
  const engines = chunksOf(resolve(__dirname, '../../dist')).filter(isEngine);
  expect(engines).toHaveLength(1);
  expect(engines[0]?.kB).toBeLessThanOrEqual(MOST.engine);
});
