import fc from 'fast-check';
import { readAttempt } from '../../src/game/attempt';
import { judge } from '../../src/game/begin';
import { keepInMemory } from '../../src/game/kept/memory';
import { readShelf } from '../../src/game/shelf';
import { fresh, scenario, talk } from './played';

const attempt = fresh();
const { recording } = attempt;
const sound = {
  ...attempt,
  recording: { ...recording, actions: talk },
  times: talk.map((_, i) => i * 1000),
};

test('a whole attempt is sound', () => {
  expect(judge(structuredClone(sound), scenario)).toEqual(sound);
});

test.each(Object.keys(sound))('without its %s it is damaged', (part) => {
  expect(judge({ ...sound, [part]: undefined }, scenario)).toBe('damaged');
});

test.each(Object.keys(recording))('without the %s of its recording it is damaged', (part) => {
  expect(judge({ ...sound, recording: { ...sound.recording, [part]: undefined } }, scenario)).toBe(
    'damaged',
  );
});

test.each([
  ['an action without its time', { times: sound.times.slice(1) }],
  ['times lost with a hole in the actions', { times: null }],
  ['a mode that does not exist', { mode: 'dreaming' }],
  ['an action that is none', { recording: { ...sound.recording, actions: [null] }, times: [0] }],
])('%s is damage', (_, change) => {
  expect(judge({ ...sound, ...change }, scenario)).toBe('damaged');
});

test.each([
  ['otherRules', { rules: 0 }],
  ['otherScenario', { scenario: 'elsewhere' }],
  ['otherScenario', { fingerprint: 'changed' }],
  ['illegal', { actions: [{ move: 'answer', say: 'yes' }, ...talk.slice(1)] }],
  ['illegal', { actions: [{ move: 'fly' }, ...talk.slice(1)] }],
  ['illegal', { setup: { ...recording.setup, difficulty: 3 } }],
])('%s is told apart', (fault, change) => {
  const changed = { ...sound, recording: { ...sound.recording, ...change } };
  expect(judge(changed, scenario)).toBe(fault);
});

test('whatever lies in the store, judging it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (record) => {
      expect(['damaged', 'otherRules', 'otherScenario', 'illegal']).toContain(
        judge(record, scenario),
      );
    }),
  );
  const mixed = fc.record({
    ...Object.fromEntries(
      Object.entries(sound).map(([k, v]) => [k, fc.oneof(fc.constant(v), fc.anything())]),
    ),
  });
  fc.assert(fc.property(mixed, (record) => void judge(record, scenario)));
  expect(readAttempt(Object.create(null))).toBeNull();
});

test('the start page sets faulty records aside and keeps them as they were found', async () => {
  const keep = keepInMemory();
  const damaged = { ...sound, id: 'damaged', times: [] };
  await keep.begin(sound);
  await keep.begin(damaged);
  await keep.begin({ ...sound, id: 'finished', done: true });
  const shelf = await readShelf(keep, scenario);
  expect(shelf.open.map(({ id }) => id)).toEqual([sound.id]);
  expect(shelf.done.map(({ id }) => id)).toEqual(['finished']);
  expect(shelf.aside).toEqual([expect.objectContaining({ fault: 'damaged', record: damaged })]);
  expect((await readShelf(keep, scenario)).aside).toHaveLength(1);
});
