/** Not observed is not zero: simulation, section 9. */
import type { EffectCode } from '../../src/core/effects';
import type { Skill } from '../../src/core/vocabulary';
import { type Case, happened, marked } from './marks';
import { offer } from './offers';

const LEFT = { ended: 'left' } as const;
const why = (skill: Skill, how: Case) => marked(how).score.skills[skill].why;
const seen = (skill: Skill, how: Case) => why(skill, how) === null;
const at = (turn: number): Case => ({ open: { ...LEFT, turn } });
const after = (code: EffectCode, n: Record<string, number> = {}): Case => ({
  open: { ...LEFT, turn: 5 },
  effects: [
    happened(code, 4, {
      of: 'workflow',
      n: { gain: 0.1, match: 1, mismatch: 0, readiness: 0.2, ...n },
    }),
  ],
});

test.each([
  ['depth', 'explain', 18],
  ['demonstrate', 'demo', 22],
  ['risk', 'address', 22],
  ['close', 'close.premature', 40],
  ['honesty', 'hype', 12],
] as const)('%s: by one %s, or after %d turns', (skill, code, turns) => {
  const of = { demo: 'routing', address: 'time', hype: 'time' }[code as 'demo'] ?? 'workflow';
  const once = after(code, { weight: 0.4, told: 1, n: 0, calm: 0, fit: 1 });
  const effects = (once.effects ?? []).map((effect) => ({ ...effect, of }));
  expect(seen(skill, { ...once, effects })).toBe(true);
  expect(seen(skill, at(turns))).toBe(true);
  expect(why(skill, at(turns - 1))).toBe('notReached');
});

test('bargaining and closing: by a price, or after 40 turns', () => {
  for (const skill of ['bargain', 'close'] as const) {
    expect(seen(skill, { open: { ...LEFT, turn: 5, pricedAt: 4 } })).toBe(true);
    expect(seen(skill, at(40))).toBe(true);
    expect(why(skill, at(39))).toBe('notReached');
  }
});

test('care: by a feeling, one she came with too; honesty: by a question too', () => {
  expect(why('care', at(60))).toBe('noMoment');
  expect(seen('care', after('feeling'))).toBe(true);
  expect(seen('care', { ...at(5), mind: { anger0: 0.36, anger: 0.3 } })).toBe(true);
  expect(seen('honesty', after('question'))).toBe(true);
});

test('forecast and cost always, channel never without lead cards', () => {
  expect(seen('forecast', at(1)) && seen('cost', at(1))).toBe(true);
  expect(why('channel', { open: { ended: 'deal', deal: offer([0, 0, 0, 0, 0, 0]) } })).toBe(
    'noTriage',
  );
});

test('who ends it himself answers for everything', () => {
  const { skills, coverage } = marked({ open: { ended: 'walk', turn: 2 } }).score;
  const open = Object.values(skills).filter(({ why: reason }) => reason !== null);
  expect(open).toHaveLength(1);
  expect(coverage).toBe(1);
});

describe('a rightful walk', () => {
  const none = { noDeal: true, saidBinding: true };
  const explain = happened('explain', 3, {
    of: 'workflow',
    n: { gain: 0.1, match: 1, mismatch: 0 },
  });
  const demo = happened('demo', 4, { of: 'routing', n: { weight: 0.4, match: 1, told: 1 } });
  const address = happened('address', 5, {
    of: 'time',
    n: { n: 0, calm: 0, told: 1, fit: 1 },
  });

  test('excuses what was hardly begun, and nothing is missing', () => {
    const told = marked({ mind: none, effects: [explain, demo, demo, address] });
    for (const skill of ['depth', 'demonstrate', 'risk'] as const)
      expect(told.score.skills[skill].why).toBe('rightfulWalk');
    expect(told.score.coverage).toBe(1);
    expect(told.score.marks.some(({ skill }) => skill === 'depth')).toBe(false);
  });

  test('but not what was done more than once', () => {
    const effects = [explain, explain, demo, demo, demo, address, address];
    const { skills } = marked({ mind: none, effects }).score;
    for (const skill of ['depth', 'demonstrate', 'risk'] as const)
      expect(skills[skill].points).not.toBeNull();
  });

  test('is none when she had not said it, when a deal was possible, or when she left', () => {
    for (const how of [
      { mind: { ...none, saidBinding: false } },
      { mind: { ...none, noDeal: false } },
    ])
      expect(why('depth', how)).toBeNull();
    expect(why('depth', { mind: none, open: LEFT })).toBe(null);
    expect(why('depth', { mind: none, open: { ...LEFT, turn: 9 } })).toBe('notReached');
  });
});
