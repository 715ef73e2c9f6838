/** Whether an average customer of this account could sign at all. */
import { DRAW, MIND } from '../core/constants';
import { FEARS } from '../core/vocabulary';
import type { ScenarioFile } from './format';

/**
 * The best that she can get, 0..1, while the clauses cost less than `leeway` (share of the list
 * price): the rule of the core with average fears and no luck.
 */
export function bestForHer(
  { issues, fears }: Pick<ScenarioFile, 'issues' | 'fears'>,
  leeway: number,
): number {
  const weights = issues.map(({ weight, links }) => {
    const linked = FEARS.reduce((sum, fear) => sum + (links[fear] ?? 0) * fears[fear], 0);
    return DRAW.issue.base * weight + DRAW.issue.link * linked;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const search = (i: number, left: number): number => {
    const issue = issues[i];
    if (issue === undefined) return 0;
    const share = (weights[i] ?? 0) / all;
    return issue.options
      .filter(({ cost }) => cost < left)
      .reduce(
        (best, { cost, value }) => Math.max(best, share * value + search(i + 1, left - cost)),
        -1,
      );
  };
  return search(0, leeway);
}

/** What she needs of a contract once she is calm, shown all that matters, and trusts the seller. */
export function neededByHer(reservation: number): number {
  const { reservation: rule, ideal } = MIND;
  return (
    reservation +
    rule.risk[0] * (ideal.risk - rule.risk[1]) -
    rule.value[0] * (ideal.value - rule.value[1]) -
    rule.trust[0] * (ideal.trust - rule.trust[1]) -
    rule.understanding[0] * (ideal.understanding - rule.understanding[1])
  );
}
