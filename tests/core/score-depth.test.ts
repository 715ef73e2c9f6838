/** Marks for depth, risk and demonstrating, by hand: simulation, section 9. */
import type { EffectCode } from '../../src/core/effects';
import { happened, marked } from './marks';

const explain = (turn: number, of: string, q: number, gain: number, m = 0) =>
  happened('explain', turn, { of, n: { match: q, gain, mismatch: m } });

describe('depth', () => {
  test('50 for what she understands, by importance, full at .7', () => {
    const told = marked({ mind: { understanding: [0.35, 0.7, 0.9] } });
    expect(told.points('depth.understood')).toBeCloseTo(50 * (0.4 * 0.5 + 0.35 + 0.25), 9);
  });

  test('shared out over the explanations by what they brought', () => {
    const told = marked({
      mind: { understanding: [0.7, 0, 0] },
      effects: [explain(3, 'workflow', 1, 0.3), explain(5, 'workflow', 1, 0.1)],
    });
    expect(told.rows('depth.understood.grew').map(({ turn, points }) => [turn, points])).toEqual([
      [3, expect.closeTo(15, 9)],
      [5, expect.closeTo(5, 9)],
    ]);
  });

  test('50 for the mean fit, of five explanations at least', () => {
    const two = [explain(3, 'workflow', 1, 0.1), explain(4, 'workflow', 0.5, 0.1, 0.7)];
    expect(marked({ effects: two }).points('depth.match')).toBeCloseTo((50 * 1.5) / 5, 9);
    const six = Array.from({ length: 6 }, (_, i) => explain(i, 'workflow', 0.5, 0.1));
    expect(marked({ effects: six }).points('depth.match')).toBeCloseTo(25, 9);
  });

  test('says which way it missed', () => {
    const told = marked({
      effects: [-0.7, -0.5, 0.5, 0.7].map((m, i) => explain(i, 'workflow', 0.5, 0, m)),
    });
    expect(
      told.score.marks.filter(({ rule }) => rule === 'depth.match').map((m) => m.finding),
    ).toEqual(['tooShallow', 'fit', 'fit', 'tooDeep'].map((way) => `depth.match.${way}`));
  });
});

describe('risk', () => {
  const address = (turn: number, n: Record<string, number>) =>
    happened('address', turn, {
      of: 'financial',
      with: 'data',
      n: { n: 0, calm: 0, told: 1, fit: 0.96, ...n },
    });

  test('65 for the fears above .4 brought down towards .26, weighed by their size', () => {
    // .6 -> .43 is half of the way, .5 -> .2 more than all of it; .4 and less do not count
    const told = marked({ mind: { risk: [0.43, 0.2, 0.4, 0.9, 0.2, 0.1] } });
    expect(told.points('risk.eased')).toBeCloseTo(65 * ((0.6 * 0.5 + 0.5) / 1.1), 9);
    const worse = marked({ mind: { risk: [0.8, 0.5, 0.4, 0.2, 0.2, 0.1] } });
    expect(worse.points('risk.eased')).toBe(0);
  });

  test('nobody who is calm is left without: 65 for staying calm', () => {
    const calm = [0.4, 0.4, 0.4, 0.4, 0.4, 0.4];
    const at = (risk: number) =>
      marked({ mind: { risk0: calm, risk: calm.map(() => risk) } }).points('risk.stayedCalm');
    expect(at(0.3)).toBeCloseTo(65 * 0.5, 9);
    expect([at(0.2), at(0.4)]).toEqual([expect.closeTo(65, 9), expect.closeTo(0, 9)]);
  });

  test.each([
    ['fits', {}, 'fit', 1],
    ['fits by .6', { fit: 0.6 }, 'fit', 1],
    ['partly fits', { fit: 0.59 }, 'partly', 0.5],
    ['does not fit', { fit: 0.39 }, 'misfit', 0],
    ['fits a fear that was not told', { told: 0 }, 'untold', 0.4],
    ['partly fits one that was not told', { told: 0, fit: 0.5 }, 'untold', 0.2],
    ['for a fear that is calm', { calm: 1 }, 'calm', 0.4],
    ['given again', { n: 1 }, 'again', 0],
  ] as const)('evidence that %s', (_, n, way, worth) => {
    const told = marked({ effects: [address(4, n)] });
    expect(told.rows(`risk.evidence.${way}`)).toHaveLength(1);
    expect(told.points('risk.evidence')).toBeCloseTo((35 * worth) / 3, 9);
  });

  test('35 for the mean of the evidence, of three pieces at least', () => {
    const four = [address(1, {}), address(2, {}), address(3, { fit: 0.5 }), address(4, { fit: 0 })];
    expect(marked({ effects: four }).points('risk.evidence')).toBeCloseTo((35 * 2.5) / 4, 9);
  });

  test('9 off for a fear that was raised, 6 for a hype', () => {
    const told = marked({
      effects: [
        happened('address.raisedNewFear', 4, { of: 'time' }),
        happened('hype', 5, { of: 'social' }),
      ],
    });
    expect(told.points('risk.raisedNewFear')).toBe(-9);
    expect(told.points('risk.hype')).toBe(-6);
  });
});

describe('demonstrating', () => {
  const demo = (turn: number, of: string, weight: number, q: number, told = 1) =>
    happened('demo', turn, { of, n: { weight, match: q, told } });
  const covers = (turn: number, code: EffectCode, of: string, after: number) =>
    happened(code, turn, {
      of: 'x',
      n: { weight: 0, match: 0, told: 0 },
      changes: [{ what: 'cover', of, before: 0, after }],
    });

  test('62 for the value she saw, full at .65', () => {
    const cover = [0.5, 0.4, 0, 0];
    const value = 0.4 * 0.5 + 0.3 * 0.4;
    const effects = [
      covers(9, 'answer.true', 'alarms', 0.5),
      covers(11, 'answer.true', 'uptime', 0.4),
    ];
    const told = marked({ mind: { cover }, effects });
    expect(told.points('demo.needCovered')).toBeCloseTo((62 * value) / 0.65, 9);
    // .4*.5 against .3*.4
    const [first, second] = told.rows('demo.needCovered.answered');
    expect((first?.points ?? 0) / (second?.points ?? 1)).toBeCloseTo(0.2 / 0.12, 9);
    const most = marked({ mind: { cover: [1, 1, 1, 1] }, effects: effects.slice(0, 1) });
    expect(most.points('demo.needCovered')).toBeCloseTo(62, 9);
  });

  test('38 for the mean relevance, of four at least: fit, weight up to .22, told or .4', () => {
    const effects = [
      demo(3, 'routing', 0.4, 1),
      demo(4, 'selfTest', 0.11, 0.5),
      demo(5, 'board', 0.3, 1, 0),
      demo(6, 'openInterface', 0, 1),
    ];
    const share = 1 + (0.4 + 0.3) * 0.5 + (0.4 * 0.3) / 0.22 + 0;
    expect(marked({ effects }).points('demo.relevant')).toBeCloseTo((38 * share) / 4, 9);
    expect(marked({ effects: effects.slice(0, 1) }).points('demo.relevant')).toBeCloseTo(38 / 4, 9);
  });
});
