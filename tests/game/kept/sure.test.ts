import { type Keep, SeatLost } from '../../../src/game/kept/keep';
import { keepInMemory } from '../../../src/game/kept/memory';
import { sureKeep } from '../../../src/game/kept/sure';
import { noTroubles } from '../../../src/game/troubles';
import { fresh } from '../played';

/** A store that can be full. */
function filling() {
  const state = { full: true, error: new Error('QuotaExceededError') };
  const inner: Keep = { ...keepInMemory(), owes: () => false };
  const refusing = <A extends unknown[], T>(call: (...args: A) => Promise<T>) => {
    return (...args: A) => (state.full ? Promise.reject(state.error) : call(...args));
  };
  const keep: Keep = {
    ...inner,
    begin: refusing(inner.begin),
    mend: refusing(inner.mend),
    note: refusing(inner.note),
    writeNote: refusing(inner.writeNote),
  };
  const troubles = noTroubles();
  const told = () => troubles.get().map(({ what }) => what);
  return { state, inner, troubles, told, keep: sureKeep(keep, troubles) };
}

test('a new meeting that the store refuses is told and can be played', async () => {
  const { keep, inner, state, told } = filling();
  const attempt = fresh();
  await keep.begin(attempt);
  expect(told()).toEqual(['begin']);
  expect(keep.owes()).toBe(true);
  expect(await keep.find(attempt.id)).toEqual({ id: attempt.id, record: attempt, unsaved: true });
  expect(await keep.list(false)).toHaveLength(1);
  state.full = false;
  await keep.mend(attempt, null);
  expect(keep.owes()).toBe(false);
  expect(await inner.find(attempt.id)).not.toBeNull();
  expect(await keep.list(false)).toEqual([{ id: attempt.id, record: attempt }]);
});

test('what could not be mended stands in the page as it was played last', async () => {
  const { keep, state, inner } = filling();
  const attempt = fresh();
  await inner.begin(attempt);
  const further = { ...attempt, takebacks: 3 };
  await expect(keep.mend(further, 'me')).rejects.toThrow('Quota');
  expect(await keep.find(attempt.id)).toMatchObject({ record: further, unsaved: true });
  state.error = new SeatLost();
  await expect(keep.mend(further, 'me')).rejects.toThrow(SeatLost);
  expect(await keep.find(attempt.id)).toEqual({ id: attempt.id, record: attempt });
  expect(keep.owes()).toBe(false);
});

test('own notes that were refused are told, stay in the page and are written again', async () => {
  const { keep, inner, state, troubles, told } = filling();
  await keep.writeNote('a', 'budget in spring');
  expect(told()).toEqual(['notes']);
  expect(keep.owes()).toBe(true);
  expect(await keep.note('a')).toBe('budget in spring');
  state.full = false;
  troubles.get()[0]?.retry?.();
  await Promise.resolve();
  expect(await inner.note('a')).toBe('budget in spring');
  expect(told()).toEqual([]);
  expect(keep.owes()).toBe(false);
});

test('of two words written at once the later one stays', async () => {
  const { keep, inner, state } = filling();
  await keep.writeNote('a', 'bud');
  state.full = false;
  await keep.writeNote('a', 'budget');
  expect(await inner.note('a')).toBe('budget');
  expect(keep.owes()).toBe(false);
});

test('in memory the one touched last comes first', async () => {
  const keep = keepInMemory();
  const [one, two] = [fresh(), fresh()];
  await keep.begin(one);
  await keep.begin(two);
  await keep.speak(one.id, 'he', null);
  expect((await keep.list(false)).map(({ id }) => id)).toEqual([one.id, two.id]);
});
