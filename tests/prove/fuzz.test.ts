/** The rules hold whatever is played, four times longer than in `npm test`. */
import fc from 'fast-check';
import { history } from '../../src/core/meeting';
import { recordingOf, replay } from '../../src/core/replay';
import { anyAction, anySetup, playAll } from '../core/anything';
import { scenario } from '../core/dana';

const LISTS = 40_000;

test('forty thousand lists of anything; what was played is replayed', () => {
  let played = 0;
  fc.assert(
    fc.property(anySetup, fc.array(anyAction, { maxLength: 40, size: 'max' }), (setup, actions) => {
      const meeting = playAll(setup, actions);
      played += history(meeting).length;
      const again = replay(scenario, recordingOf(meeting));
      expect(again.ok && again.meeting.mind).toEqual(meeting.mind);
    }),
    { numRuns: LISTS, seed: 1_789 },
  );
  process.stdout.write(`${LISTS} lists, ${played} actions played\n`);
  expect(played).toBeGreaterThan(5 * LISTS);
});
