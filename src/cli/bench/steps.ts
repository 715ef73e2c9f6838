/** How long one step of a meeting takes. */
import { play } from '../../core/meeting';
import type { MoveName } from '../../core/types';
import { leastOf } from './figure';
import type { Step } from './played';

const BARGAINING: readonly MoveName[] = ['propose', 'packages', 'hold', 'accept'];
const isBargaining = ({ action }: Step) => BARGAINING.includes(action.move);

const timed = (steps: readonly Step[]) =>
  leastOf(steps, ({ before, action }) => play(before, action));

/** Microseconds of a step that is no bargaining. */
export function ordinaryStep(steps: readonly Step[]): number {
  return timed(steps.filter((step) => !isBargaining(step)));
}

/** Microseconds of a step of bargaining. */
export function bargainingStep(steps: readonly Step[]): number {
  return timed(steps.filter(isBargaining));
}

/** Cost of a late ordinary step against an early one: it must not grow with what was played. */
export function lateToEarly(steps: readonly Step[]): number {
  const ordinary = steps.filter((step) => !isBargaining(step));
  const early = ordinary.filter(({ before }) => before.open.turn < 10);
  const late = ordinary.filter(({ before }) => before.open.turn >= 30);
  return timed(late) / timed(early);
}
