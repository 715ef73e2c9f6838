import { type Seat, takeSeat } from '../../../src/game/kept/seat';
import { browserWith, type Seats, seatsOnly, webLocks } from './tabs';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const sit = (disk: Seats, holder: string, force = false, onLost = () => {}) =>
  takeSeat(disk, { attempt: 'a', holder, force, onLost });

const refused = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };

describe.each([
  ['with locks', webLocks],
  ['on plain http', () => undefined],
  ['where locks are refused', () => refused],
])('%s', (_, locks) => {
  let disk: Seats;
  beforeEach(() => {
    browserWith(locks());
    disk = seatsOnly();
  });

  test('one tab sits, the other waits until the seat is given back', async () => {
    const seat = (await sit(disk, 'one')) as Seat;
    expect(await sit(disk, 'two')).toBeNull();
    await seat.release();
    expect(await sit(disk, 'two')).not.toBeNull();
  });

  test('a seat that is taken by force is told to the tab that had it', async () => {
    const onLost = jest.fn();
    const first = (await sit(disk, 'one', false, onLost)) as Seat;
    const second = (await sit(disk, 'two', true)) as Seat;
    await jest.advanceTimersByTimeAsync(2500);
    expect(onLost).toHaveBeenCalledTimes(1);
    expect(disk.rows.get('a')?.token).toBe(second.token);
    await first.release();
    expect(disk.rows.get('a')?.token).toBe(second.token);
    expect(await sit(disk, 'three')).toBeNull();
  });

  test('every sitting has a name of its own, the same tab or not', async () => {
    const first = (await sit(disk, 'one')) as Seat;
    await first.release();
    const again = (await sit(disk, 'one')) as Seat;
    expect(again.token).not.toBe(first.token);
    expect(disk.rows.get('a')).toMatchObject({ holder: 'one', token: again.token });
  });

  test('a sitting that came and went is not taken for the own one', async () => {
    const onLost = jest.fn();
    await sit(disk, 'one', false, onLost);
    const second = (await sit(disk, 'two', true)) as Seat;
    await second.release();
    await jest.advanceTimersByTimeAsync(2500);
    expect(onLost).toHaveBeenCalledTimes(1);
    expect(disk.rows.get('a')?.token).toBe(second.token);
  });

  test('where nothing can be written, nobody is kept from playing', async () => {
    disk.breakDown();
    expect(await sit(disk, 'one')).toMatchObject({ token: null });
  });
});

test('a lease that is not renewed is void: the tab has crashed', async () => {
  browserWith(undefined);
  const disk = seatsOnly();
  const seat = (await sit(disk, 'one')) as Seat;
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await sit(disk, 'two')).toBeNull();
  await seat.release();
  disk.rows.set('a', { attempt: 'a', holder: 'one', token: 'x', until: Date.now() + 6000 });
  jest.setSystemTime(Date.now() + 7000);
  expect(await sit(disk, 'two')).not.toBeNull();
});

test('without a store there is nobody to share with', async () => {
  const asked = { attempt: 'a', holder: 'one', force: false, onLost() {} };
  expect(await takeSeat(null, asked)).toMatchObject({ token: null });
});
