/** Numbers that only make sense together: sums, ranges, how the facts are spread. */
import { LIMIT } from '../core/constants';
import { type Code, type Diagnostic, diagnose } from './diagnostics';
import type { Shape } from './shape';

/** Sums of shares are written by hand, with a few decimals. */
const NEAR = 1e-6;
/** Twice as many facts as are asked, so that two meetings differ. */
const FEWEST_FACTS = 2 * LIMIT.questions;
/** About half of the facts are a "no"; outside this share of "yes" a guess would do. */
const BALANCED = { least: 0.35, most: 0.65 };

/** Faults and warnings of the numbers of an account, apart from its issues. */
export function numberFaults({ whole, conditions }: Shape): Diagnostic[] {
  return [
    ...sumFault(
      'importanceSum',
      'topics',
      whole.topics?.map((topic) => topic.importance),
      1,
    ),
    ...sumFault('oddsSum', 'styleOdds', whole.styleOdds && Object.values(whole.styleOdds), 1),
    ...sumFault('weightsSum', 'weights', whole.weights && Object.values(whole.weights), 100),
    ...(['reservation', 'anger', 'distance'] as const).flatMap((key) => reversed(key, whole[key])),
    ...factFaults(whole.facts),
    ...conditions
      .filter(({ value }) => value.banned && value.easy > 0)
      .map(({ index, value }) =>
        diagnose('bannedEasy', ['conditions', index, 'easy'], { id: value.id }),
      ),
    ...(whole.conditions?.every(({ banned }) => banned)
      ? [diagnose('noCondition', ['conditions'], {})]
      : []),
  ];
}

function sumFault(
  code: Extract<Code, `${string}Sum`>,
  place: string,
  numbers: readonly number[] | undefined,
  wanted: number,
): Diagnostic[] {
  if (numbers === undefined) return [];
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Math.abs(sum - wanted) <= NEAR ? [] : [diagnose(code, [place], { sum })];
}

function reversed(place: string, range: readonly [number, number] | undefined): Diagnostic[] {
  if (range === undefined) return [];
  const [low, high] = range;
  return low <= high ? [] : [diagnose('rangeReversed', [place], { low, high })];
}

function factFaults(facts: readonly { truth: boolean }[] | undefined): Diagnostic[] {
  if (facts === undefined) return [];
  const number = facts.length;
  if (number < FEWEST_FACTS) {
    return [diagnose('fewFacts', ['facts'], { number, least: FEWEST_FACTS })];
  }
  const yes = facts.filter(({ truth }) => truth).length;
  const balanced = yes >= BALANCED.least * number && yes <= BALANCED.most * number;
  return balanced ? [] : [diagnose('factsOneSided', ['facts'], { yes, no: number - yes })];
}
