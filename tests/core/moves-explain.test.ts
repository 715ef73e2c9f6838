/** Explaining at the right depth, and checking what arrived: simulation, section 4. */
import { legal } from '../../src/core/meeting';
import type { Action } from '../../src/core/types';
import { view } from '../../src/core/view';
import type { Depth } from '../../src/core/vocabulary';
import { does, felt, gained, lost, sitting, suits } from './dana';

const explain = (topic: string, depth: Depth): Action => ({ move: 'explain', topic, depth });
/** Attention at patience .8 less the drain of the turn's beginning is read before the turn. */
const ATTENTION = 0.4 + 0.6 * 0.8;
const learns = (q: number, skill = 0.8, known = 0.2) => 0.62 * q * ATTENTION * skill * (1 - known);

test('what she learns: .62 fit ears attention skill (1 - known)', () => {
  const told = does(explain('workflow', 2));
  expect(told.by('explain', 'understanding', 'workflow')).toBeCloseTo(learns(suits(-0.4)), 12);
  expect(told.effect('explain').n.gain).toBeCloseTo(learns(suits(-0.4)), 12);
});

test.each([
  ['product studied', { prepared: ['product'] }, 3, 0.95],
  ['a specialist at depth 3', { specialist: true }, 3, 0.92],
  ['a specialist at depth 2', { specialist: true }, 2, 0.8],
  ['depth 4 with neither', {}, 4, 0.68],
  ['depth 4 with the product studied', { prepared: ['product'] }, 4, 0.95],
  ['depth 4 with a specialist', { specialist: true }, 4, 0.92],
  ['depth 4 with both', { specialist: true, prepared: ['product'] }, 4, 1.07],
] as const)('%s', (_, open, depth, skill) => {
  const told = does(explain('integration', depth), { open });
  expect(told.by('explain', 'understanding', 'integration')).toBeCloseTo(
    learns(suits(depth - 3), skill),
    12,
  );
});

test('with a feeling unanswered she hears half, unless it is enthusiasm', () => {
  const whole = does(explain('integration', 3)).by('explain', 'understanding', 'integration');
  const half = (feeling: 'worry' | 'enthusiasm') =>
    does(explain('integration', 3), felt(feeling)).by('explain', 'understanding', 'integration');
  expect(half('worry')).toBeCloseTo(whole / 2, 12);
  expect(half('enthusiasm')).toBeCloseTo(whole, 12);
});

test('anger and impatience take her attention', () => {
  const gain = (anger: number, patience: number) =>
    does(explain('integration', 3), { mind: { anger, patience } }).by(
      'explain',
      'understanding',
      'integration',
    );
  expect(gain(0.25, 1)).toBeCloseTo(0.62 * 0.8 * 0.8, 12);
  expect(gain(0.5, 1)).toBeCloseTo(0.62 * (1 - 0.75 * 0.5) * 0.8 * 0.8, 12);
  expect(gain(0.9, 0.5)).toBeCloseTo(0.62 * (0.4 + 0.3) * 0.25 * 0.8 * 0.8, 12);
});

test('within .6 of a level it sits well', () => {
  const told = does(explain('workflow', 2));
  expect(told.by('explain.match', 'patience')).toBeCloseTo(0.012, 12);
  expect(told.by('explain.match', 'trust')).toBeCloseTo(gained(0.01), 12);
  expect(told.by('explain.match', 'risk', 'performance')).toBeCloseTo(-0.012, 12);
  const near = does(explain('workflow', 3), { mind: { level: [2.5, 3, 1.8] } });
  expect(near.codes).toContain('explain.match');
});

test('too deep loses her, far too deep frightens her too', () => {
  const deep = does(explain('workflow', 4));
  expect(deep.by('explain.lost', 'patience')).toBeCloseTo(lost(0.02 * 1.6), 12);
  expect(deep.by('explain.lost', 'trust')).toBeCloseTo(-0.012 * 1.6, 12);
  expect(deep.by('explain.lost', 'risk', 'implementation')).toBeCloseTo(0.02, 12);
  const bit = does(explain('integration', 4));
  expect(bit.by('explain.lost', 'patience')).toBeCloseTo(lost(0.02), 12);
  expect(bit.all('risk', 'implementation')).toBe(0);
});

test('too shallow talks down to her', () => {
  const told = does(explain('integration', 1));
  expect(told.by('explain.patronising', 'patience')).toBeCloseTo(lost(0.02 * 2), 12);
  expect(told.by('explain.patronising', 'trust')).toBeCloseTo(-0.014 * 2, 12);
});

test('what she knows already bores her', () => {
  const knows = { mind: { understanding: [0.9, 0.9, 0.9] } };
  const told = does(explain('integration', 3), knows);
  expect(told.by('explain.redundant', 'patience')).toBeCloseTo(lost(0.03), 12);
  const nearly = { mind: { understanding: [0.85, 0.85, 0.85] } };
  expect(does(explain('integration', 3), nearly).codes).not.toContain('explain.redundant');
});

test('pushing on while she is upset talks over her', () => {
  const upset = (anger: number) =>
    does(explain('workflow', 2), {
      mind: { feeling: 'frustration', anger },
      open: felt('frustration').open,
    });
  expect(upset(0.46).codes).toContain('talkedOver');
  expect(upset(0.45).codes).not.toContain('talkedOver');
  expect(does(explain('workflow', 2), { mind: { anger: 0.9 } }).codes).not.toContain('talkedOver');
});

describe('checking', () => {
  const CHECK: Action = { move: 'check', topic: 'workflow' };

  test('is offered only for what was explained', () => {
    const checks = (told: ReturnType<typeof sitting>) =>
      legal(view(told, 'realistic')).moves.filter(({ move }) => move === 'check');
    expect(checks(sitting())).toEqual([]);
    expect(checks(does(explain('workflow', 2)).meeting)).toEqual([CHECK]);
  });

  test('once per explanation it fixes what arrived, then it is an exam', () => {
    const explained = does(explain('workflow', 2));
    const known = explained.mind.understanding[0] ?? 0;
    const told = explained.next(CHECK);
    expect(told.by('check', 'understanding', 'workflow')).toBeCloseTo(0.05 * known, 12);
    expect(told.by('check', 'trust')).toBeCloseTo(gained(0.012, explained.mind.trust), 12);
    const exam = told.next(CHECK);
    expect(exam.by('check.exam', 'patience')).toBeCloseTo(lost(0.045), 12);
    expect(exam.next(explain('workflow', 2), CHECK).codes).toContain('check');
  });
});
