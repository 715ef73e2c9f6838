/** Everything that was promised is written down, with how likely it is to be kept. */
import { PROMISE } from '../constants';
import { type Draft, timesSaid } from '../draft';
import { at } from '../exact';
import type { Offer, Promised } from '../types';
import { EVIDENCE } from '../vocabulary';

/** Writes a promise into her memory. */
export function promise(draft: Draft, made: Omit<Promised, 'turn'>): void {
  draft.mind.promises = [...draft.mind.promises, { ...made, turn: draft.turn }];
}

/** The clauses of a signed deal that will have to be kept. */
export function promiseTerms(draft: Draft, deal: Offer): void {
  const { table } = draft.scenario;
  table.issues.forEach((issue, i) => {
    const option = at(deal.options, i);
    if (!issue.promise || option === 0) return;
    const above = option > at(draft.mind.capacity, i);
    promise(draft, {
      source: 'term',
      what: issue.id,
      keepOdds: above ? PROMISE.term.above : PROMISE.term.within,
      honest: !(above && draft.open.capacity !== null),
    });
  });
}

/** Evidence that spoke of a clause which the deal then leaves out, once per clause. */
export function promiseEvidence(draft: Draft, deal: Offer): void {
  const { temper, table } = draft.scenario;
  const seen = new Set<number>();
  EVIDENCE.forEach((evidence, e) => {
    const issue = at(temper.evidenceIssue, e);
    if (issue < 0 || seen.has(issue) || timesSaid(draft, 'address', evidence) === 0) return;
    if (at(deal.options, issue) > 0) return;
    seen.add(issue);
    promise(draft, {
      source: 'evidence',
      what: at(table.issues, issue).id,
      keepOdds: PROMISE.evidence,
      honest: true,
    });
  });
}
