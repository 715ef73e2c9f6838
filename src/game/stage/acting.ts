/**
 * How she moves between what the director asks for. Pure: it is told the time, and answers with the
 * pose of that moment, so that it is tested without a canvas.
 */
import { clamp } from '../../core/exact';
import { alive, blend, CHANGE, type Expression, type Life, type Pose, poseOf } from '../../figure';
import { type Gaze, SYLLABLE } from '../director';

/** All times in milliseconds. */
const BLINK = { shut: 90, open: 110, shortest: 2800, spread: 3200 } as const;
const LOOK = 180;
const BREATH = 4000;

const EYES: Readonly<Record<Gaze, Life['gaze']>> = {
  player: { x: 0, y: 0 },
  table: { x: 0.15, y: 0.6 },
  away: { x: -0.5, y: 0 },
};

/** On the way from one face to another: `t` 0 to 1. */
export interface Change {
  readonly from: Expression;
  readonly to: Expression;
  readonly t: number;
}

export interface Held {
  readonly pose: Pose;
  /** For a device that cannot paint every frame: between which two faces she is. */
  readonly change: Change;
  /** 0 breathed out to 1 breathed in. */
  readonly breath: number;
  /** The pose changes with the next frame. */
  readonly moving: boolean;
  /** Milliseconds until she moves by herself; Infinity when she never does. */
  readonly rest: number;
}

export interface Acting {
  /** Another face, from wherever the last change has come to. */
  face(expression: Expression, now: number): void;
  look(to: Gaze, now: number): void;
  talk(syllables: number, now: number): void;
  /** Without motion faces change at once, and nothing moves by itself. */
  calm(still: boolean): void;
  at(now: number): Held;
}

/** A change that began at `since` and takes `ms`: 0 to 1. */
function share(now: number, since: number, ms: number): number {
  return clamp((now - since) / ms);
}

/** @param random what spreads her blinks, 0 to 1 */
export function createActing(first: Expression, now: number, random: () => number): Acting {
  const lid = createLid(now, random);
  let still = false;
  let face = { from: poseOf(first), to: poseOf(first), since: Number.NEGATIVE_INFINITY };
  let names = { from: first, to: first };
  let eyes = { from: EYES.player, to: EYES.player, since: Number.NEGATIVE_INFINITY };
  let speech = { since: Number.NEGATIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

  const faceAt = (time: number) =>
    blend(face.from, face.to, still ? 1 : share(time, face.since, CHANGE.ms), CHANGE);
  const gazeAt = (time: number) => {
    const t = still ? 1 : share(time, eyes.since, LOOK);
    const between = (a: number, b: number) => a + (b - a) * t;
    return { x: between(eyes.from.x, eyes.to.x), y: between(eyes.from.y, eyes.to.y) };
  };
  const talkAt = (time: number) => {
    if (time >= speech.until) return 0;
    return still ? 0.5 : Math.abs(Math.sin(((time - speech.since) / SYLLABLE) * Math.PI));
  };

  return {
    face(expression, time) {
      face = { from: faceAt(time), to: poseOf(expression), since: time };
      names = { from: names.to, to: expression };
    },
    look(to, time) {
      eyes = { from: gazeAt(time), to: EYES[to], since: time };
    },
    talk(syllables, time) {
      speech = { since: time, until: time + syllables * SYLLABLE };
    },
    calm(wanted) {
      still = wanted;
    },
    at(time) {
      const blink = still ? 0 : lid.at(time);
      const busy =
        blink > 0 || share(time, face.since, CHANGE.ms) < 1 || share(time, eyes.since, LOOK) < 1;
      return {
        pose: alive(faceAt(time), { blink, talk: talkAt(time), gaze: gazeAt(time) }),
        change: { ...names, t: still ? 1 : share(time, face.since, CHANGE.ms) },
        breath: still ? 0 : (1 - Math.cos((time / BREATH) * 2 * Math.PI)) / 2,
        moving: time < speech.until || (busy && !still),
        rest: still ? Number.POSITIVE_INFINITY : lid.next() - time,
      };
    },
  };
}

/** Her eyelids: shut for a moment every few seconds. */
function createLid(now: number, random: () => number) {
  const pause = () => BLINK.shortest + random() * BLINK.spread;
  let begin = now + pause();
  return {
    next: () => begin,
    /** 0 open to 1 shut. */
    at(time: number): number {
      const passed = time - begin;
      if (passed < 0) return 0;
      if (passed < BLINK.shut) return passed / BLINK.shut;
      if (passed < BLINK.shut + BLINK.open) return 1 - (passed - BLINK.shut) / BLINK.open;
      begin = time + pause();
      return 0;
    },
  };
}
