/** Honest chips pay best, whatever is believed: simulation, section 17.8. */
import type { Forecast } from '../../src/core/types';
import { chips as asked, happened, marked } from '../core/marks';

const MIDS = [0.05, 0.25, 0.5, 0.75, 0.95];
type Question = 'level' | 'fear' | 'discount' | 'close';
const BINS = { level: 4, fear: 6, discount: 6, close: 5 } as const;

/** Every way of putting ten chips on `bins`. */
function piles(bins: number, chips = 10): number[][] {
  if (bins === 1) return [[chips]];
  return Array.from({ length: chips + 1 }, (_, n) => n).flatMap((n) =>
    piles(bins - 1, chips - n).map((rest) => [n, ...rest]),
  );
}

type Piles = Readonly<Record<'level' | 'fear' | 'close', readonly number[]>>;

const EVEN: Piles = { level: [2, 3, 3, 2], fear: [2, 2, 2, 2, 1, 1], close: [2, 2, 2, 2, 2] };

/** Points that a pile earns when `truth` is the bin that came, marked by the real score. */
function earned(question: Question, pile: readonly number[], truth: number): number {
  const one = (stage: Forecast['stage']): Forecast => {
    const { level, fear, close }: Piles = { ...EVEN, [question]: pile };
    const discount = question === 'discount' ? pile : [2, 2, 2, 2, 1, 1];
    return asked(stage, level, fear, close, stage === 'offer' ? discount : undefined);
  };
  const forecasts = [one('briefing'), one('offer')];
  const bin = (of: Question) => (of === question ? truth : 0);
  const n = { level: bin('level'), discount: bin('discount') };
  const deal = question !== 'close' || truth === 1;
  return marked({
    mind: { risk0: [0, 1, 2, 3, 4, 5].map((d) => (d === bin('fear') ? 0.8 : 0.2)), noDeal: !deal },
    open: { forecasts, ended: deal ? 'deal' : 'left' },
    effects: forecasts.map(({ stage }, i) => happened('forecast', i, { of: stage, n })),
  }).points(`fc.${question}`);
}

interface Payoff {
  readonly pile: readonly number[];
  readonly points: readonly number[];
}

function payoffs(question: Question): Payoff[] {
  const truths = question === 'close' ? 2 : BINS[question];
  return piles(BINS[question]).map((pile) => ({
    pile,
    points: Array.from({ length: truths }, (_, truth) => earned(question, pile, truth)),
  }));
}

const expected = ({ points }: Payoff, belief: readonly number[]) =>
  points.reduce((sum, x, i) => sum + x * (belief[i] ?? 0), 0);

const most = (all: readonly Payoff[], belief: readonly number[]) =>
  all.reduce((best, one) => Math.max(best, expected(one, belief)), -Infinity);

const running = (xs: readonly number[]) => {
  let sum = 0;
  return xs.map((x) => {
    sum += x;
    return sum;
  });
};
const squared = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, i) => sum + (x - (b[i] ?? 0)) ** 2, 0);

/** Beliefs that no ten chips can say exactly, spread over all there are. */
function beliefs(bins: number, count: number): number[][] {
  let state = 88_172_645;
  const luck = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 4_294_967_297;
  };
  return Array.from({ length: count }, () => {
    const xs = Array.from({ length: bins }, () => -Math.log(luck()));
    const all = xs.reduce((a, b) => a + b, 0);
    return xs.map((x) => x / all);
  });
}

describe.each(['level', 'fear', 'discount'] as const)('%s', (question) => {
  let all: Payoff[];
  beforeAll(() => {
    all = payoffs(question);
  });

  test('every belief in tenths is best told as it is, and any other pile earns less', () => {
    for (const [i, { pile }] of all.entries()) {
      if (all.length > 1000 && i % 7 !== 0) continue;
      const belief = pile.map((n) => n / 10);
      const own = expected(all[i] as Payoff, belief);
      const rivals = all.filter((one) => expected(one, belief) > own - 1e-9);
      expect(rivals.map((one) => one.pile)).toEqual([pile]);
    }
  });

  test('any other belief is best told by the chips nearest to it', () => {
    const ordered = question !== 'fear';
    const shape = (xs: readonly number[]) => (ordered ? running(xs) : xs);
    for (const belief of beliefs(BINS[question], 150)) {
      const far = ({ pile }: Payoff) => squared(shape(pile.map((n) => n / 10)), shape(belief));
      const nearest = all.reduce((best, one) => (far(one) < far(best) ? one : best));
      expect(expected(nearest, belief)).toBeCloseTo(most(all, belief), 9);
    }
  });
});

describe('close', () => {
  const all = payoffs('close');
  const chance = ({ pile }: Payoff) =>
    pile.reduce((sum, n, i) => sum + (n / 10) * (MIDS[i] ?? 0), 0);

  test('a chance is best told by the chips whose mean is nearest to it', () => {
    for (let percent = 0; percent <= 100; percent++) {
      const belief = [1 - percent / 100, percent / 100];
      const far = (one: Payoff) => Math.abs(chance(one) - percent / 100);
      const nearest = all.reduce((best, one) => (far(one) < far(best) ? one : best));
      expect(expected(nearest, belief)).toBeCloseTo(most(all, belief), 9);
    }
  });

  test('foretelling failure and walking out of what was possible earns nothing, by any chips', () => {
    for (const pile of piles(5)) {
      const forecasts = [asked('briefing', EVEN.level, EVEN.fear, pile)];
      const told = marked({
        open: { forecasts, ended: 'walk' },
        effects: [happened('forecast', 0, { of: 'briefing', n: { level: 0, discount: 0 } })],
      });
      expect(told.points('fc.close')).toBeLessThanOrEqual(1e-9);
    }
  });
});
