import { NOTES, noteFor } from '../../src/game/coach';
import type { Moment } from '../../src/game/session';

const moment = (turn: number, mode = 'guided', ended: string | null = null) =>
  ({ attempt: { mode }, view: { open: { turn, ended } } }) as unknown as Moment;

test('a note for each of the first turns, in their order', () => {
  expect(NOTES.map((_, turn) => noteFor(moment(turn), turn))).toEqual([...NOTES]);
});

test('one that was not read gives way to that of the turn; the last one waits', () => {
  expect(noteFor(moment(2), 0)).toBe('depth');
  expect(noteFor(moment(9), 0)).toBe('notebook');
  expect(noteFor(moment(9), NOTES.length - 1)).toBe('notebook');
});

test('one that was read does not come back', () => {
  expect(noteFor(moment(0), 1)).toBeNull();
  expect(noteFor(moment(9), NOTES.length)).toBeNull();
});

test('none in other modes, and none after the end', () => {
  expect(noteFor(moment(0, 'realistic'), 0)).toBeNull();
  expect(noteFor(moment(0, 'exam'), 0)).toBeNull();
  expect(noteFor(moment(1, 'guided', 'deal'), 0)).toBeNull();
});
