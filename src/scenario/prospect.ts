/** Whether an average customer of this account could sign at all. */
import { idealReservationFor } from '../core/customer/reading';
import { meanIssueWeights } from '../core/customer/start';
import { FEARS } from '../core/vocabulary';
import type { ScenarioFile } from './format';

/**
 * The best that she can get, 0..1, while the clauses cost less than `leeway` (share of the list
 * price): average fears and no luck.
 */
export function bestForHer(
  { issues, fears }: Pick<ScenarioFile, 'issues' | 'fears'>,
  leeway: number,
): number {
  const weights = meanIssueWeights({
    issueBase: issues.map(({ weight }) => weight),
    issueLink: issues.map(({ links }) => FEARS.map((fear) => links[fear] ?? 0)),
    fearMean: FEARS.map((fear) => fears[fear]),
  });
  const search = (i: number, left: number): number => {
    const issue = issues[i];
    if (issue === undefined) return 0;
    const share = weights[i] ?? 0;
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
  return idealReservationFor(reservation);
}
