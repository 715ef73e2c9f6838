/** Small movements laid over a pose: a person never sits quite still. */
import { clamp } from './numbers';
import type { Mouth, Pose } from './pose';

/** All 0 when she is still. */
export interface Life {
  /** 0 eyes as the pose has them, 1 shut. */
  blink: number;
  /** 0 to 1, as loud as she speaks. */
  talk: number;
  /** Added to where she looks, -1 to 1 each way. */
  gaze: { x: number; y: number };
}

const TALK = 0.35;

/** A mouth that is already wide open moves by closing. */
function talking(mouth: Mouth, talk: number): Mouth {
  const { open } = mouth;
  return { ...mouth, open: open < TALK ? open + (TALK - open) * talk : open - TALK * talk };
}

/** The pose with what is given of `life` laid over it. */
export function alive(pose: Pose, life: Partial<Life>): Pose {
  const { blink = 0, talk = 0, gaze = { x: 0, y: 0 } } = life;
  const { eyes } = pose;
  return {
    ...pose,
    eyes: { ...eyes, lidL: Math.max(eyes.lidL, blink), lidR: Math.max(eyes.lidR, blink) },
    gaze: {
      x: clamp(pose.gaze.x + gaze.x, -1, 1),
      y: clamp(pose.gaze.y + gaze.y, -1, 1),
    },
    mouth: talking(pose.mouth, talk),
  };
}
