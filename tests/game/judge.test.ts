import fc from 'fast-check';
import { play, start } from '../../src/core/meeting';
import type { Action, Meeting } from '../../src/core/types';
import { type KeptAttempt, readAttempt } from '../../src/game/attempt';
import { judge } from '../../src/game/judge';
import { keepInMemory } from '../../src/game/kept/memory';
import { foundIn, rowsOf } from '../../src/game/kept/rows';
import { givenScore, marked } from '../../src/game/marking';
import { newId } from '../../src/game/seed';
import { readShelf } from '../../src/game/shelf';
import { fresh, scenario, talk } from './played';

const attempt = fresh();
const { recording } = attempt;
const played = (meeting: Meeting, action: Action) => play(meeting, action).meeting;
const faultOf = (record: unknown) => {
  const verdict = judge(record, scenario);
  return verdict.kind === 'faulty' ? verdict.fault : verdict.kind;
};
const sound = {
  ...attempt,
  recording: { ...recording, actions: talk },
  times: talk.map((_, i) => i * 1000),
};

/** A meeting that the salesperson walked out of. */
const left = [...talk, { move: 'walk' } as const];
const finished = {
  ...attempt,
  done: true,
  recording: { ...recording, actions: left },
  times: left.map((_, i) => i * 1000),
  score: givenScore(left.reduce(played, start(scenario, recording.setup))),
};

test('a whole attempt is sound', () => {
  expect(judge(structuredClone(sound), scenario)).toMatchObject({ kind: 'sound', attempt: sound });
});

test.each(Object.keys(sound))('without its %s it is damaged', (part) => {
  expect(faultOf({ ...sound, [part]: undefined })).toBe('damaged');
});

test.each(Object.keys(recording))('without the %s of its recording it is damaged', (part) => {
  expect(faultOf({ ...sound, recording: { ...sound.recording, [part]: undefined } })).toBe(
    'damaged',
  );
});

test.each([
  ['an action without its time', { times: sound.times.slice(1) }],
  ['times lost with a hole in the actions', { times: null }],
  ['a mode that does not exist', { mode: 'dreaming' }],
  ['a name that no address can hold', { id: 7 }],
  ['a day that no calendar has', { startedAt: 9e15 }],
  ['a count below nothing', { takebacks: -7 }],
  ['a branch before the first turn', { whatIf: { of: attempt.id, turn: 0 } }],
  ['a meeting under way that is done', { done: true }],
  ['a score before the end', { score: finished.score }],
  ['a score beyond 100', { ...finished, score: { ...finished.score, total: 101 } }],
  ['an action that is none', { recording: { ...sound.recording, actions: [null] }, times: [0] }],
])('%s is damage', (_, change) => {
  expect(faultOf({ ...sound, ...change })).toBe('damaged');
});

test.each([
  ['otherRules', { rules: 0 }],
  ['otherScenario', { scenario: 'elsewhere' }],
  ['otherText', { fingerprint: 'changed' }],
  ['illegal', { actions: [{ move: 'answer', say: 'yes' }, ...talk.slice(1)] }],
  ['illegal', { actions: [{ move: 'fly' }, ...talk.slice(1)] }],
  ['illegal', { setup: { ...recording.setup, difficulty: 3 } }],
])('%s is told apart', (fault, change) => {
  const changed = { ...sound, recording: { ...sound.recording, ...change } };
  expect(faultOf(changed)).toBe(fault);
});

test('a step that the rules refuse is told with its place and reason', () => {
  const actions = [talk[0], { move: 'answer', say: 'yes' }, ...talk.slice(2)];
  expect(judge({ ...sound, recording: { ...recording, actions } }, scenario)).toEqual({
    kind: 'faulty',
    fault: 'illegal',
    at: { step: 1, reason: expect.any(String) },
  });
});

test('a finished meeting has its score, also when it was kept without one', () => {
  const scoreOf = (record: KeptAttempt) => {
    const verdict = judge(record, scenario);
    return verdict.kind === 'sound' && marked(verdict.attempt, verdict.meeting).score;
  };
  expect(scoreOf({ ...finished, score: null })).toEqual(finished.score);
  const given = { ...finished.score, total: 12 };
  expect(scoreOf({ ...finished, score: given })).toEqual(given);
  expect(scoreOf({ ...sound, score: null })).toBeNull();
});

test.each([
  ['otherRules', { rules: 0 }],
  ['otherScenario', { scenario: 'elsewhere' }],
  ['otherText', { fingerprint: 'changed' }],
])('finished before the change (%s), a meeting keeps the score it was given', (fault, change) => {
  const old = { ...finished, recording: { ...finished.recording, ...change } };
  expect(judge(old, scenario)).toEqual({ kind: 'past', attempt: old, fault });
  expect(judge({ ...old, score: null }, scenario)).toMatchObject({ kind: 'past' });
});

test('a row of the first version, which had no score, still reads', () => {
  const [{ version, score, ...first }, rows] = rowsOf(finished, 5);
  const { record } = foundIn(first as Parameters<typeof foundIn>[0], rows);
  expect(judge(record, scenario)).toMatchObject({
    kind: 'sound',
    attempt: { ...finished, score: null },
  });
  const today = foundIn({ version, score, ...first }, rows);
  expect(judge(today.record, scenario)).toMatchObject({ kind: 'sound', attempt: finished });
});

test('whatever lies in the store, judging it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (record) => {
      expect(faultOf(record)).toMatch(/^(damaged|other(Rules|Scenario|Text)|illegal)$/);
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
  const old = { ...finished, id: newId(), recording: { ...finished.recording, rules: 0 } };
  await keep.begin(sound);
  await keep.begin(damaged);
  await keep.begin({ ...finished, id: newId() });
  await keep.begin(old);
  const shelf = await readShelf(keep, scenario);
  expect(shelf.open.map((one) => one.attempt)).toEqual([sound]);
  expect(shelf.open[0]?.standing).toEqual({ turn: 4, ended: null });
  expect(shelf.done).toHaveLength(2);
  expect(shelf.done).toContainEqual({ attempt: old, standing: null });
  expect(shelf.aside).toEqual([expect.objectContaining({ fault: 'damaged', record: damaged })]);
  expect((await readShelf(keep, scenario)).aside).toHaveLength(1);
});
