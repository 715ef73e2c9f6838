/** Sitting down at a meeting, when what it needs is missing. */
import rows from '../../assets/speech.json';
import { type Desk, type Seated, takeUp } from '../../src/game/desk';
import { keepInMemory } from '../../src/game/kept/memory';
import { type Library, TextsMissing } from '../../src/game/texts';
import { noTroubles } from '../../src/game/troubles';
import { store } from '../../src/game/watched';
import { oren } from '../../src/scenario/shipped';
import type { Texts } from '../../src/words/keys';
import { madeUp } from '../words/table';
import { browserWith, seatsOnly, webLocks } from './kept/tabs';
import { fresh } from './played';

beforeEach(() => browserWith(webLocks()));

const texts = madeUp('abc', 'en') as Texts;

/** A connection that can be cut and mended. */
function connection() {
  const state = { cut: false };
  const library: Library = {
    shelf: store({}),
    fetch: async () => {
      if (state.cut) throw new TextsMissing('offline');
      return texts;
    },
  };
  return { state, library };
}

async function deskWith(library: Library) {
  const keep = { ...keepInMemory(), saves: true };
  const attempt = fresh();
  await keep.begin(attempt);
  const disk = seatsOnly();
  const more = { keep, disk, library, troubles: noTroubles(), speaker: {} as Desk['speaker'] };
  const desk: Desk = { ...oren, ...more, rows: rows as unknown as Desk['rows'], holder: 'one' };
  return { desk, id: attempt.id };
}

const left = (seated: Seated) => seated.kind === 'seated' && seated.leave();

test('without texts the seat is given back: the next try sits down', async () => {
  const { state, library } = connection();
  const { desk, id } = await deskWith(library);
  state.cut = true;
  await expect(takeUp(desk, id)).rejects.toThrow(TextsMissing);
  await expect(takeUp(desk, id)).rejects.toThrow(TextsMissing);
  state.cut = false;
  expect((await takeUp({ ...desk, holder: 'two' }, id)).kind).toBe('seated');
});

test('a store that fails gives the seat back too', async () => {
  const { desk, id } = await deskWith(connection().library);
  const broken = { ...desk.keep, find: () => Promise.reject(new Error('closed')) };
  await expect(takeUp({ ...desk, keep: broken }, id)).rejects.toThrow('closed');
  expect((await takeUp({ ...desk, holder: 'two' }, id)).kind).toBe('seated');
});

test('one language is enough to play', async () => {
  const { library } = connection();
  const { desk, id } = await deskWith({
    ...library,
    fetch: (language) =>
      language === 'he' ? Promise.reject(new TextsMissing('he')) : library.fetch(language),
  });
  expect((await takeUp(desk, id)).kind).toBe('seated');
});

test('a tab that leaves and comes back at once finds its own seat free', async () => {
  const { desk, id } = await deskWith(connection().library);
  const first = takeUp(desk, id).then((seated) => left(seated));
  const second = takeUp(desk, id);
  await first;
  expect((await second).kind).toBe('seated');
  expect((await takeUp({ ...desk, holder: 'two' }, id)).kind).toBe('taken');
});

test('the other tab that goes on here ends the sitting there', async () => {
  const { desk, id } = await deskWith(connection().library);
  const here = await takeUp(desk, id);
  const there = await takeUp({ ...desk, holder: 'two' }, id, true);
  expect(there.kind).toBe('seated');
  await Promise.resolve();
  expect(here.kind === 'seated' && here.session.get().elsewhere).toBe(true);
});

test('an attempt that is not there, and one that is damaged', async () => {
  const { desk, id } = await deskWith(connection().library);
  expect(await takeUp(desk, '0'.repeat(32))).toMatchObject({ kind: 'unknown' });
  await desk.keep.begin({ ...fresh(), id, times: [1] });
  expect(await takeUp(desk, id)).toMatchObject({ kind: 'faulty', fault: 'damaged' });
  expect(await desk.keep.aside()).toHaveLength(1);
});
