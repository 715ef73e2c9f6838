/** The author's warning follows the rules of the core, not a copy of them. */
import { DRAW } from '../../src/core/constants';
import { buyerUtilities, offerBook } from '../../src/core/customer/offers';
import { idealReservation } from '../../src/core/customer/reading';
import { drawMind } from '../../src/core/customer/start';
import type { ScenarioFile } from '../../src/scenario/format';
import { bestForHer, neededByHer } from '../../src/scenario/prospect';
import { scenario, setupOf, sitting } from '../core/dana';
import { orenBundle } from './broken';

const file = orenBundle().file as ScenarioFile;

test('what she needs is what the best meeting would leave her needing', () => {
  for (const seed of [1, 2, 3]) {
    const mind = { ...drawMind(scenario, setupOf(seed)), noDeal: false };
    expect(neededByHer(mind.reservation0)).toBe(idealReservation(mind));
  }
});

test('the best for her is found among the same packages that she weighs', () => {
  const leeway = file.margin * (2 / 3);
  const { mind } = sitting({ mind: { issueWeight: averageWeights() } });
  const { cost } = offerBook(scenario.table);
  const worth = buyerUtilities(scenario, mind);
  const best = Math.max(...worth.filter((_, n) => (cost[n] ?? 1) < leeway));
  expect(bestForHer(file, leeway)).toBeCloseTo(best, 12);
});

/** By hand: base and the fears that are linked to a clause. */
function averageWeights(): number[] {
  const raw = file.issues.map(({ weight, links }) => {
    const linked = Object.entries(links).map(
      ([fear, share = 0]) => share * file.fears[fear as keyof typeof file.fears],
    );
    return DRAW.issue.base * weight + DRAW.issue.link * linked.reduce((a, b) => a + b, 0);
  });
  const all = raw.reduce((a, b) => a + b, 0);
  return raw.map((weight) => weight / all);
}

test('what she needs stays within the limits of a reservation', () => {
  expect(neededByHer(9)).toBe(1.2);
  expect(neededByHer(-9)).toBe(0.05);
});
