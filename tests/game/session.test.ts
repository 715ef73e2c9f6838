import { IllegalAction } from '../../src/core/refusals';
import type { Action } from '../../src/core/types';
import type { KeptAttempt } from '../../src/game/attempt';
import { branchAt } from '../../src/game/begin';
import { judge } from '../../src/game/judge';
import { type Keep, SeatLost } from '../../src/game/kept/keep';
import { keepInMemory } from '../../src/game/kept/memory';
import { givenScore } from '../../src/game/marking';
import { hasEntered, screenOf } from '../../src/game/screen';
import { mayTakeBack, openSession, type Session } from '../../src/game/session';
import { fresh, scenario, scene, talk } from './played';

const saving = (): Keep => ({ ...keepInMemory(), saves: true });

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));

async function seated(keep: Keep, attempt: KeptAttempt): Promise<Session> {
  await keep.begin(attempt);
  return openSession({ scenario, scene, keep, seat: 'me' }, attempt);
}

const finish = (session: Session) => session.finish(givenScore(session.get().meeting));

async function keptIn(keep: Keep, id: string): Promise<KeptAttempt> {
  const verdict = judge((await keep.find(id))?.record, scenario);
  if (verdict.kind !== 'sound') throw new Error(verdict.kind);
  return verdict.attempt;
}

test('what was played is found again: same turn, same words, same view', async () => {
  const keep = saving();
  const attempt = fresh();
  const session = await seated(keep, attempt);
  for (const action of talk) session.act(action);
  await session.settled();
  const resumed = openSession(
    { scenario, scene, keep, seat: 'again' },
    await keptIn(keep, attempt.id),
  );
  const { view, transcript, exchanges, legal } = session.get();
  expect(view.open.turn).toBe(4);
  expect(resumed.get()).toMatchObject({ view, transcript, exchanges, legal });
});

test('an action that the rules refuse changes nothing and is not kept', async () => {
  const keep = saving();
  const session = await seated(keep, fresh());
  const before = session.get();
  expect(() => session.act({ move: 'accept' })).toThrow(IllegalAction);
  await session.settled();
  expect(session.get()).toBe(before);
  expect((await keptIn(keep, before.attempt.id)).recording.actions).toEqual([]);
});

test('a turn taken back is gone from the store, and counted', async () => {
  const keep = saving();
  const session = await seated(keep, fresh());
  expect(mayTakeBack(session.get())).toBe(false);
  for (const action of talk) session.act(action);
  session.takeBack();
  session.takeBack();
  await session.settled();
  const kept = await keptIn(keep, session.get().attempt.id);
  expect(kept.recording.actions).toEqual(talk.slice(0, 3));
  expect(kept.takebacks).toBe(2);
  expect(session.get().view.open.turn).toBe(2);
});

test('only guided mode takes turns back', async () => {
  const session = await seated(saving(), { ...fresh(), mode: 'realistic' });
  for (const action of talk) session.act(action);
  session.takeBack();
  expect(session.get().view.open.turn).toBe(4);
});

test('a write that failed is made up for by the next one', async () => {
  const keep = saving();
  let broken = false;
  const failing: Keep = {
    ...keep,
    append: (row, seat) =>
      broken ? Promise.reject(new Error('disk full')) : keep.append(row, seat),
    mend: (whole, seat) =>
      broken ? Promise.reject(new Error('disk full')) : keep.mend(whole, seat),
  };
  const session = await seated(failing, fresh());
  const [first, second, third] = talk as [Action, Action, Action];
  session.act(first);
  await session.settled();
  broken = true;
  session.act(second);
  await session.settled();
  expect(session.get().saving).toBe('failed');
  broken = false;
  session.act(third);
  await session.settled();
  expect(session.get().saving).toBe('saved');
  expect((await keptIn(keep, session.get().attempt.id)).recording.actions).toEqual([
    first,
    second,
    third,
  ]);
});

test('a meeting that the store refused so far is written whole with its first step', async () => {
  const keep = saving();
  const session = openSession({ scenario, scene, keep, seat: 'me' }, fresh(), true);
  expect(session.get().saving).toBe('failed');
  session.act(talk[0] as Action);
  await session.settled();
  expect(session.get().saving).toBe('saved');
  expect((await keptIn(keep, session.get().attempt.id)).recording.actions).toEqual([talk[0]]);
});

test('the score is given when the meeting is over, and kept', async () => {
  const keep = saving();
  const session = await seated(keep, fresh());
  session.act({ move: 'walk' });
  finish(session);
  await session.leave();
  const { meeting, attempt } = session.get();
  const kept = await keptIn(keep, attempt.id);
  expect(kept.done).toBe(true);
  expect(kept.score).toEqual(givenScore(meeting));
  expect(kept.score?.total).toBeGreaterThan(0);
});

test('when another tab takes over, this one plays no more', async () => {
  const keep: Keep = { ...saving(), append: () => Promise.reject(new SeatLost()) };
  const session = await seated(keep, fresh());
  session.act(talk[1] as Action);
  await session.settled();
  expect(session.get().elsewhere).toBe(true);
  session.act(talk[2] as Action);
  finish(session);
  await session.settled();
  expect(session.get().view.open.turn).toBe(1);
  expect(await keptIn(keep, session.get().attempt.id)).toMatchObject({ done: false, times: [] });
});

test('played again from a turn: the same customer, luck and past, marked as a what-if', async () => {
  const session = await seated(saving(), { ...fresh(), mode: 'exam' });
  for (const action of talk) session.act(action);
  const old = session.get().attempt;
  const branch = branchAt(old, 3, 'he');
  expect(branch.id).not.toBe(old.id);
  expect(branch).toMatchObject({ whatIf: { of: old.id, turn: 3 }, mode: 'realistic', done: false });
  expect(branch.recording).toEqual({ ...old.recording, actions: talk.slice(0, 3) });
  const again = await seated(saving(), branch);
  for (const action of talk.slice(3)) again.act(action);
  expect(again.get().meeting).toEqual(session.get().meeting);
});

test('an attempt goes from briefing to meeting, closing and debrief', async () => {
  const session = await seated(saving(), fresh());
  const stage = () => screenOf(session.get(), hasEntered(session.get()));
  expect(stage()).toBe('briefing');
  session.act(talk[1] as Action);
  expect(stage()).toBe('meeting');
  session.act({ move: 'walk' });
  expect(stage()).toBe('closing');
  session.act({ move: 'aftercare', what: 'summary' });
  finish(session);
  expect(stage()).toBe('debrief');
});
