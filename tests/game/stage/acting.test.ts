import { CHANGE, poseOf } from '../../../src/figure';
import { createActing } from '../../../src/game/stage/acting';

/** She blinks after 4.4 s. */
const middling = () => 0.5;
const BLINK = 2800 + 0.5 * 3200;

test('a change of face takes its time, and is told as one', () => {
  const acting = createActing('neutral', 0, middling);
  acting.face('worried', 1000);
  expect(acting.at(1000).pose.marks.sweat).toBe(0);
  const half = acting.at(1000 + CHANGE.ms / 2);
  expect(half.moving).toBe(true);
  expect(half.change).toMatchObject({ from: 'neutral', to: 'worried', t: 0.5 });
  expect(half.pose.marks.sweat).toBeGreaterThan(0);
  expect(half.pose.marks.sweat).toBeLessThan(1);
  const after = acting.at(1000 + CHANGE.ms);
  expect(after.moving).toBe(false);
  expect(after.pose.marks).toEqual(poseOf('worried').marks);
});

test('a change that is overtaken goes on from where it was', () => {
  const acting = createActing('neutral', 0, middling);
  acting.face('delighted', 0);
  const before = acting.at(130).pose;
  acting.face('annoyed', 130);
  expect(acting.at(130).pose).toEqual(before);
});

test('she blinks now and then, and the stage rests until she does', () => {
  const acting = createActing('neutral', 0, middling);
  expect(acting.at(0).rest).toBe(BLINK);
  expect(acting.at(BLINK - 1).moving).toBe(false);
  expect(acting.at(BLINK + 90).pose.eyes.lidL).toBe(1);
  expect(acting.at(BLINK + 45).moving).toBe(true);
  const open = acting.at(BLINK + 300);
  expect(open.pose.eyes.lidL).toBe(0);
  expect(open.rest).toBe(BLINK);
});

test('her mouth moves while she speaks, and no longer', () => {
  const acting = createActing('neutral', 0, middling);
  acting.talk(2, 100);
  expect(acting.at(148).pose.mouth.open).toBeGreaterThan(0.2);
  expect(acting.at(148).moving).toBe(true);
  expect(acting.at(100 + 2 * 97).pose.mouth.open).toBe(poseOf('neutral').mouth.open);
});

test('she looks where she is told, and back', () => {
  const acting = createActing('neutral', 0, middling);
  acting.look('table', 0);
  expect(acting.at(400).pose.gaze.y).toBeCloseTo(0.6);
  acting.look('player', 400);
  expect(acting.at(800).pose.gaze.y).toBeCloseTo(0);
});

test('without motion faces change at once and nothing moves by itself', () => {
  const acting = createActing('neutral', 0, middling);
  acting.calm(true);
  acting.face('worried', 10);
  acting.look('table', 10);
  const held = acting.at(11);
  expect(held.pose.marks.sweat).toBe(1);
  expect(held.pose.gaze.y).toBeCloseTo(poseOf('worried').gaze.y + 0.6);
  expect(held).toMatchObject({ breath: 0, moving: false, rest: Number.POSITIVE_INFINITY });
  expect(acting.at(BLINK + 90).pose.eyes.lidL).toBe(0);
  acting.talk(2, 20_000);
  expect(acting.at(20_050).pose.mouth.open).toBe(acting.at(20_100).pose.mouth.open);
  expect(acting.at(20_050).moving).toBe(true);
});
