/** Sitting down at a meeting, when what it needs is missing. */
import rows from '../../assets/speech.json';
import type { Action } from '../../src/core/types';
import { type Desk, type Seated, takeUp } from '../../src/game/desk';
import { keepInMemory } from '../../src/game/kept/memory';
import {
  familiesNow,
  type Library,
  type Shelf,
  TextsMissing,
  type Written,
} from '../../src/game/texts';
import { noTroubles } from '../../src/game/troubles';
import { store } from '../../src/game/watched';
import { oren } from '../../src/scenario/shipped';
import type { Texts } from '../../src/words/keys';
import { madeUp } from '../words/table';
import { browserWith, seatsOnly, webLocks } from './kept/tabs';
import { fresh } from './played';

beforeEach(() => browserWith(webLocks()));

const texts = madeUp('abc', 'en') as Texts;
const firstTexts: Texts = { 'player.rapport.a': 'Good morning.' };
const en = { language: 'en' } as const;

/** A connection that can be cut and mended. */
function connection() {
  const state = { cut: false };
  const shelf = store<Shelf>({ en: firstTexts });
  const fetch = async () => {
    if (state.cut) throw new TextsMissing('offline');
    shelf.set({ en: texts });
    return texts;
  };
  const has = (language: Written) => shelf.get()[language] === texts;
  const library: Library = { shelf, has, fetch, fetchFirst: async () => firstTexts };
  return { state, library };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function deskWith(library: Library, actions: readonly Action[] = [{ move: 'rapport' }]) {
  const keep = { ...keepInMemory(), saves: true };
  const begun = fresh();
  const recording = { ...begun.recording, actions };
  const attempt = { ...begun, recording, times: actions.map((_, i) => i) };
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
  await expect(takeUp(desk, id, en)).rejects.toThrow(TextsMissing);
  await expect(takeUp(desk, id, en)).rejects.toThrow(TextsMissing);
  state.cut = false;
  expect((await takeUp({ ...desk, holder: 'two' }, id, en)).kind).toBe('seated');
});

test('a store that fails gives the seat back too', async () => {
  const { desk, id } = await deskWith(connection().library);
  const broken = { ...desk.keep, find: () => Promise.reject(new Error('closed')) };
  await expect(takeUp({ ...desk, keep: broken }, id, en)).rejects.toThrow('closed');
  expect((await takeUp({ ...desk, holder: 'two' }, id, en)).kind).toBe('seated');
});

test('a fresh meeting is shown with the first texts, and what is done waits for the rest', async () => {
  const { state, library } = connection();
  const { desk, id } = await deskWith(library, []);
  state.cut = true;
  const seated = await takeUp(desk, id, en);
  if (seated.kind !== 'seated') throw new Error(seated.kind);
  const { session } = seated;
  session.act({ move: 'rapport' });
  session.act({ move: 'listen' });
  await settled();
  expect(session.get().view.open.turn).toBe(0);
  expect(desk.troubles.get()).toMatchObject([{ what: 'texts' }]);
  state.cut = false;
  desk.troubles.get()[0]?.retry?.();
  await settled();
  expect(session.get().transcript.lines.length).toBeGreaterThan(1);
  expect(session.get().view.open.last?.action).toEqual({ move: 'rapport' });
  session.act({ move: 'listen' });
  expect(session.get().view.open.turn).toBe(2);
});

test('one language is enough to choose the sentences', async () => {
  const { library } = connection();
  expect([...familiesNow(library).keys()]).toEqual(['player.rapport']);
  await library.fetch('en');
  expect(familiesNow(library).size).toBeGreaterThan(50);
  expect(() => familiesNow({ ...library, shelf: store({}) })).toThrow(TextsMissing);
});

test('a tab that leaves and comes back at once finds its own seat free', async () => {
  const { desk, id } = await deskWith(connection().library);
  const first = takeUp(desk, id, en).then((seated) => left(seated));
  const second = takeUp(desk, id, en);
  await first;
  expect((await second).kind).toBe('seated');
  expect((await takeUp({ ...desk, holder: 'two' }, id, en)).kind).toBe('taken');
});

test('the other tab that goes on here ends the sitting there', async () => {
  const { desk, id } = await deskWith(connection().library);
  const here = await takeUp(desk, id, en);
  const there = await takeUp({ ...desk, holder: 'two' }, id, { ...en, force: true });
  expect(there.kind).toBe('seated');
  await Promise.resolve();
  expect(here.kind === 'seated' && here.session.get().elsewhere).toBe(true);
});

test('an attempt that is not there, and one that is damaged', async () => {
  const { desk, id } = await deskWith(connection().library);
  expect(await takeUp(desk, '0'.repeat(32), en)).toMatchObject({ kind: 'unknown' });
  await desk.keep.begin({ ...fresh(), id, times: [1] });
  expect(await takeUp(desk, id, en)).toMatchObject({ kind: 'faulty', fault: 'damaged' });
  expect(await desk.keep.aside()).toHaveLength(1);
});
