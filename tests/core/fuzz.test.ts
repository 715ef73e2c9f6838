/** Whatever is played, the rules hold: issue 2, section 2. */
import fc from 'fast-check';
import { RULES_VERSION } from '../../src/core/constants';
import { history, play, refusal, start } from '../../src/core/meeting';
import { IllegalAction } from '../../src/core/refusals';
import { replay } from '../../src/core/replay';
import type { Action, Recording } from '../../src/core/types';
import { view } from '../../src/core/view';
import { anyAction, anySetup, broken, junk, playAll, sensible } from './anything';
import { scenario, setupOf, sitting } from './dana';

const SEED = 20_260;

test('ten thousand lists of anything never crash, hang or leave ranges', () => {
  let played = 0;
  fc.assert(
    fc.property(anySetup, fc.array(anyAction, { maxLength: 40, size: 'max' }), (setup, actions) => {
      played += history(playAll(setup, actions)).length;
    }),
    { numRuns: 10_000, seed: SEED },
  );
  expect(played).toBeGreaterThan(50_000);
}, 120_000);

test('a broken action is refused without a crash, wherever the meeting stands', () => {
  const places = [
    start(scenario, setupOf(4)),
    sitting(),
    sitting({ open: { question: { fact: 'mri', since: 9 } } }),
    sitting({
      open: { agreed: { offer: { options: [0, 0, 0, 0, 0, 0], condition: null }, since: 9 } },
    }),
    sitting({ open: { ended: 'deal' } }),
  ];
  fc.assert(
    fc.property(fc.oneof(broken, junk), fc.constantFrom(...places), (action, meeting) => {
      const reason = refusal(view(meeting, 'realistic'), action as Action);
      if (reason === null) play(meeting, action as Action);
      else expect(() => play(meeting, action as Action)).toThrow(IllegalAction);
    }),
    { numRuns: 5000, seed: SEED },
  );
});

/** Looks like a recording, or like nothing. */
const recordings = fc.oneof(
  junk,
  fc.record({
    rules: fc.constantFrom<unknown>(RULES_VERSION, RULES_VERSION, RULES_VERSION, '1', null),
    scenario: fc.constantFrom<unknown>('oren', 'oren', 'oren', 7),
    fingerprint: fc.constantFrom<unknown>(scenario.fingerprint, scenario.fingerprint, null),
    setup: fc.oneof(anySetup, anySetup, anySetup, junk),
    actions: fc.oneof(
      fc.array(anyAction, { maxLength: 30 }),
      fc.array(sensible, { maxLength: 30 }),
      junk,
    ),
  }),
);

test('a recording of anything is replayed or told where it is wrong, and never throws', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(recordings, (recording) => {
      const result = replay(scenario, recording as Recording);
      seen.add(result.ok);
      if (!result.ok) {
        expect(result.step).toBeGreaterThanOrEqual(-1);
        expect(typeof result.reason).toBe('string');
      }
    }),
    { numRuns: 5000, seed: SEED },
  );
  expect(seen.size).toBe(2);
});
