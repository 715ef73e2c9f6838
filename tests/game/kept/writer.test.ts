import { SeatLost } from '../../../src/game/kept/keep';
import { AGAIN, type Outcome, writerFor } from '../../../src/game/kept/writer';

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => jest.useRealTimers());

const refuse = () => Promise.reject(new Error('disk full'));
const take = () => Promise.resolve();

/** A writer whose mending can be made to fail, and everything that it did and told. */
function table(behind = false) {
  const told: Outcome[] = [];
  const store = { mend: take as () => Promise<void>, mends: 0 };
  const mend = () => {
    store.mends++;
    return store.mend();
  };
  return { ...writerFor(mend, (outcome) => told.push(outcome), behind), told, store };
}

test('steps are written in their order, each once', async () => {
  const { write, settled, told, store } = table();
  const done: number[] = [];
  for (const n of [1, 2, 3]) write(async () => void done.push(n));
  await settled();
  expect(done).toEqual([1, 2, 3]);
  expect(told).toEqual(['written', 'written', 'written']);
  expect(store.mends).toBe(0);
});

test('a step that fails is made up for at once', async () => {
  const { write, settled, told, store } = table();
  write(refuse);
  await settled();
  expect(told).toEqual(['written']);
  expect(store.mends).toBe(1);
});

test('what cannot be written is told and tried again by itself', async () => {
  const { write, settled, told, store } = table();
  store.mend = refuse;
  write(refuse);
  await settled();
  expect(told).toEqual(['failed']);
  store.mend = take;
  jest.advanceTimersByTime(AGAIN);
  await settled();
  expect(told).toEqual(['failed', 'written']);
  jest.advanceTimersByTime(10 * AGAIN);
  await settled();
  expect(store.mends).toBe(2);
});

test('after a failure the next step writes everything, not the step alone', async () => {
  const { write, settled, store } = table(true);
  const step = jest.fn(take);
  write(step);
  await settled();
  expect(step).not.toHaveBeenCalled();
  expect(store.mends).toBe(1);
});

test.each(['step', 'mend'])('a seat that is lost at a %s ends the writing for good', async (at) => {
  const { write, settled, told, store } = table(at === 'mend');
  const lose = () => Promise.reject(new SeatLost());
  store.mend = lose;
  write(lose);
  await settled();
  expect(told).toEqual(['lost']);
  store.mend = take;
  const step = jest.fn(take);
  write(step);
  jest.advanceTimersByTime(10 * AGAIN);
  await settled();
  expect(step).not.toHaveBeenCalled();
  expect(told).toEqual(['lost']);
});

test('a closed writer writes and tells nothing', async () => {
  const { write, settled, close, told, store } = table();
  store.mend = refuse;
  write(refuse);
  await settled();
  close();
  jest.advanceTimersByTime(10 * AGAIN);
  write(take);
  await settled();
  expect(told).toEqual(['failed']);
  expect(store.mends).toBe(1);
});
