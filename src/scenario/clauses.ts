/** The clauses of the contract: their options, the standard package, and whether a deal is in sight. */
import { BARGAIN } from '../core/constants';
import { PRICE_CLAUSE } from '../core/vocabulary';
import { type Diagnostic, diagnose, type Path } from './diagnostics';
import type { ScenarioFile } from './format';
import { bestForHer, neededByHer } from './prospect';
import type { Placed, Shape } from './shape';

type Issue = ScenarioFile['issues'][number];

/** The forecast of the needed discount has six bins, one for each option of the price. */
const PRICE_OPTIONS = 6;
/** Every offer is weighed each time she answers one. */
const MOST_OFFERS = 5000;

/** Faults and warnings of the issues and of what is built on them. */
export function clauseFaults({ whole, issues }: Shape): Diagnostic[] {
  return [
    ...issues.flatMap(optionFaults),
    ...priceFaults(issues),
    ...(whole.issues ? sizeFaults(whole.issues) : []),
    ...(whole.issues && whole.standard ? standardFaults(whole.issues, whole.standard) : []),
    ...evidenceFaults(whole),
    ...marginFaults(whole, issues),
    ...prospectFaults(whole),
  ];
}

function optionFaults({ index, value: { id, options } }: Placed<Issue>): Diagnostic[] {
  const at = (option: number, key: string): Path => ['issues', index, 'options', option, key];
  const last = options.length - 1;
  const climbs = options.flatMap((option, i) => {
    const before = options[i - 1];
    if (before === undefined) return [];
    return [
      ...(option.cost > before.cost ? [] : [diagnose('costOrder', at(i, 'cost'), { id })]),
      ...(option.value > before.value ? [] : [diagnose('valueOrder', at(i, 'value'), { id })]),
    ];
  });
  const zero = options[0]?.cost === 0 && options[0].value === 0;
  return [
    ...(zero ? [] : [diagnose('firstOption', ['issues', index, 'options', 0], { id })]),
    ...climbs,
    ...(options[last]?.value === 1 ? [] : [diagnose('lastOption', at(last, 'value'), { id })]),
  ];
}

function priceFaults(issues: readonly Placed<Issue>[]): Diagnostic[] {
  const price = issues.find(({ index }) => index === PRICE_CLAUSE)?.value;
  if (price === undefined || price.options.length === PRICE_OPTIONS) return [];
  const number = price.options.length;
  return [
    diagnose('priceSteps', ['issues', PRICE_CLAUSE, 'options'], { number, needed: PRICE_OPTIONS }),
  ];
}

function offersOf(issues: readonly Issue[]): number {
  return issues.reduce((product, { options }) => product * options.length, 1);
}

function sizeFaults(issues: readonly Issue[]): Diagnostic[] {
  const number = offersOf(issues);
  if (number <= MOST_OFFERS) return [];
  return [diagnose('tooManyOffers', ['issues'], { number, most: MOST_OFFERS })];
}

function standardFaults(issues: readonly Issue[], standard: readonly number[]): Diagnostic[] {
  if (standard.length !== issues.length) {
    const values = { number: standard.length, issues: issues.length };
    return [diagnose('standardLength', ['standard'], values)];
  }
  return standard.flatMap((option, i) => {
    const issue = issues[i];
    const most = (issue?.options.length ?? 0) - 1;
    if (issue === undefined || option <= most) return [];
    return [diagnose('standardOption', ['standard', i], { option, id: issue.id, most })];
  });
}

function evidenceFaults({ evidenceIssue = {}, issues = [] }: Partial<ScenarioFile>): Diagnostic[] {
  return Object.entries(evidenceIssue).flatMap(([evidence, id]) => {
    const issue = issues.find((candidate) => candidate.id === id);
    if (issue === undefined || issue.promise) return [];
    return [
      diagnose('evidenceNotPromise', ['evidenceIssue', evidence], { evidence, id: issue.id }),
    ];
  });
}

/** A salesperson may give away this share of the list price without asking. */
const leeway = (margin: number) => margin * (1 - BARGAIN.authority);

function marginFaults(
  { margin, issues: all, standard }: Partial<ScenarioFile>,
  issues: readonly Placed<Issue>[],
): Diagnostic[] {
  if (margin === undefined) return [];
  const share = leeway(margin);
  const dear = issues.flatMap(({ index, value: { id, options } }) =>
    options.flatMap(({ cost }, i) =>
      cost < share
        ? []
        : [diagnose('dearOption', ['issues', index, 'options', i, 'cost'], { id, share })],
    ),
  );
  const given = (all ?? []).map(({ options }, i) => options[standard?.[i] ?? 0]?.cost ?? 0);
  const total = given.reduce((sum, cost) => sum + cost, 0);
  return total < share ? dear : [...dear, diagnose('dearStandard', ['standard'], { share: total })];
}

function prospectFaults(whole: Partial<ScenarioFile>): Diagnostic[] {
  const { issues, fears, margin, reservation } = whole;
  if (!issues || !fears || margin === undefined || !reservation) return [];
  if (offersOf(issues) > MOST_OFFERS) return [];
  const best = bestForHer({ issues, fears }, leeway(margin));
  const needed = neededByHer(reservation[1]);
  return best >= needed ? [] : [diagnose('noDealInSight', ['reservation'], { best, needed })];
}
