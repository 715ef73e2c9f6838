/** The sentence of a mark: its id, its numbers, and the names that stand before it. */
import { FORECAST_BINS } from '../moves/before';
import type { Mark } from '../types';
import { FEARS } from '../vocabulary';
import type { Facts } from './facts';
import { slotsOf } from './finding-slots';
import { toneOf, wayOf } from './finding-ways';
import { nameOf, namesOf } from './names';
import type { Quantities } from './quantity';
import { kindsOf, SHOWN, type Tone } from './shown';

interface FindingLine {
  readonly id: string;
  readonly slots: Quantities;
  /** Ids of the labels before the sentence: the fear, the topic, the stage of a forecast. */
  readonly names: readonly string[];
  readonly tone: Tone;
}

/** What a forecast asked about, when that is a member of a list: her main fear, the discount. */
function truthNames({ rule, n: { truth } }: Mark): string[] {
  if (truth === undefined) return [];
  if (rule === 'fc.fear') return [nameOf('fear', FEARS[truth] ?? '')];
  return rule === 'fc.discount' && truth < FORECAST_BINS.discount
    ? [`forecast.discount.${truth}`]
    : [];
}

/** The sentence of one mark of this meeting. */
export function findingLine(mark: Mark, facts: Facts): FindingLine {
  const { slots } = SHOWN[mark.finding];
  const way = wayOf(mark, facts);
  return {
    id: `finding.${mark.finding}${way === null ? '' : `.${way}`}`,
    slots: slotsOf(slots, mark, facts),
    names: [...namesOf(kindsOf(mark.rule, mark.finding), mark), ...truthNames(mark)],
    tone: toneOf(mark, facts),
  };
}
