/** The same recording, the same meeting, bit for bit: simulation, sections 1.2 and 17.1. */
import { bots } from '../../src/bots';
import { playOut } from '../../src/bots/player';
import { RULES_VERSION } from '../../src/core/constants';
import { history, play, start } from '../../src/core/meeting';
import { PLAIN } from '../../src/core/plain-setup';
import { recordingOf, replay } from '../../src/core/replay';
import { score } from '../../src/core/score';
import type { Action, Meeting, Recording } from '../../src/core/types';
import { scenario, setupOf, sitting } from './dana';

const seeds = [1, 77, 123_456, 0xffffffff];
const meetings = bots.flatMap((bot) =>
  seeds.map((seed) => playOut(scenario, { ...PLAIN, seed }, bot)),
);
const told = (meeting: Meeting) =>
  JSON.stringify([
    history(meeting).map(({ action, events }) => [action, events]),
    score(meeting),
    meeting.open,
    meeting.mind,
  ]);
/** As it comes out of a file. */
const filed = (meeting: Meeting): Recording => JSON.parse(JSON.stringify(recordingOf(meeting)));

function replayed(recording: Recording): Meeting {
  const result = replay(scenario, recording);
  if (!result.ok) throw new Error(`step ${result.step}: ${result.reason}`);
  return result.meeting;
}

test('events, marks and everything of her, twice and out of a file', () => {
  for (const meeting of meetings) {
    const first = told(meeting);
    expect(told(replayed(filed(meeting)))).toBe(first);
    expect(told(replayed(filed(meeting)))).toBe(first);
  }
});

test('what if: the first n actions give the meeting as it stood then', () => {
  const [meeting] = meetings.filter(({ open }) => open.turn > 30);
  if (!meeting) throw new Error('no long meeting');
  const recording = filed(meeting);
  let played = start(scenario, meeting.setup);
  recording.actions.forEach((action, n) => {
    const cut = replayed({ ...recording, actions: recording.actions.slice(0, n) });
    expect(told(cut)).toBe(told(played));
    played = play(played, action).meeting;
  });
});

test('another move has the same luck: what it does not touch comes as before', () => {
  const luck = (middle: Action) => {
    let meeting = sitting({ seed: 5 });
    for (const action of [middle, { move: 'ask', about: 'workflow' } as const])
      meeting = play(meeting, action).meeting;
    return meeting.open.last?.cues.find(({ cue }) => cue === 'jargon');
  };
  expect(luck({ move: 'rapport' })).toEqual(luck({ move: 'spend', on: 'coffee' }));
});

test('playing changes neither the meeting before nor the action', () => {
  for (const meeting of meetings.slice(0, 8)) {
    let now = start(scenario, meeting.setup);
    for (const { action } of history(meeting)) {
      const [before, given] = [JSON.stringify(now), JSON.stringify(action)];
      const { meeting: next } = play(now, action);
      expect(JSON.stringify(now)).toBe(before);
      expect(JSON.stringify(action)).toBe(given);
      now = next;
    }
  }
});

describe('a recording that is wrong', () => {
  const actions: Action[] = [{ move: 'rapport' }, { move: 'ask', about: 'needs' }];
  const good: Recording = {
    rules: RULES_VERSION,
    scenario: scenario.table.id,
    fingerprint: scenario.fingerprint,
    setup: setupOf(9),
    actions,
  };

  test('tells the step and the reason', () => {
    expect(replay(scenario, good).ok).toBe(true);
    const broken = [...actions, { move: 'accept' } as const, { move: 'walk' } as const];
    expect(replay(scenario, { ...good, actions: broken })).toEqual({
      ok: false,
      step: 2,
      reason: 'noCounter',
    });
    const late: Action[] = [{ move: 'walk' }, { move: 'rapport' }];
    expect(replay(scenario, { ...good, actions: late })).toMatchObject({ step: 1, reason: 'over' });
  });

  test.each([
    ['otherRules', { rules: RULES_VERSION + 1 }],
    ['otherScenario', { scenario: 'barkai' }],
    ['otherFingerprint', { fingerprint: 'x' }],
    ['badSetup', { setup: setupOf(-1) }],
    ['badSetup', { setup: setupOf(1.5) }],
    ['badSetup', { setup: setupOf(2 ** 32) }],
    ['badSetup', { setup: setupOf(1, { difficulty: 1.2 }) }],
    ['badSetup', { setup: setupOf(1, { channel: 'letter' as 'visit' }) }],
    ['badSetup', { setup: setupOf(1, { allowance: -5 }) }],
    ['badSetup', { setup: setupOf(1, { allowance: Number.NaN }) }],
    ['badSetup', { setup: setupOf(1, { history: [1] as never }) }],
    ['badSetup', { setup: null as never }],
    ['badActions', { actions: {} as never }],
    ['badActions', { actions: Array.from({ length: 201 }, () => ({ move: 'listen' as const })) }],
  ])('%s: %j', (reason, over) => {
    expect(replay(scenario, { ...good, ...over } as Recording)).toEqual({
      ok: false,
      step: -1,
      reason,
    });
  });
});
