/** What the page may know of the stage; loaded after the words can be played. */
export { personOf } from '../../figure';
export { raise, type Stage } from './raise';
