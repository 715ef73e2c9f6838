/** People across the table: who they are, how they feel, and how that is drawn. */
export { alive, type Life } from './alive';
export { blend, CHANGE, easeInOut, type Motion } from './blend';
export {
  drawArms,
  drawBehind,
  drawBody,
  drawHead,
  drawParts,
  type Parts,
} from './drawing';
export { paint } from './paint';
export { everyone, type Person, personOf } from './person';
export { FRAME } from './placing';
export { portrait } from './portrait';
export { EXPRESSIONS, type Expression, type Pose, poseOf } from './pose';
export { CastFault } from './reading';
