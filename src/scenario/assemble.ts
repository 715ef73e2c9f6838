/** From a file that is known to be right to the values that the rules and the words read. */
import type { Scenario, Table, Temper } from '../core/types';
import { EVIDENCE, FEARS, STYLES, type Style } from '../core/vocabulary';
import { fingerprint } from './fingerprint';
import type { ScenarioFile } from './format';

/** What an account is beside its rules: who sits there, and what is known before the meeting. */
export interface Account {
  readonly id: string;
  readonly kind: 'contract' | 'retention';
  readonly currency: string;
  readonly customer: {
    readonly figure: string;
    readonly gender: 'f' | 'm';
    readonly style: Style;
    readonly room: string;
  };
  /** Her own lead card, 0..1 each. */
  readonly lead: { readonly risk: number; readonly technical: number; readonly commercial: number };
  readonly dossier: readonly {
    readonly id: string;
    readonly source: 'checked' | 'hearsay' | 'unknown';
  }[];
  /** Rows that say which sentence fits, beside those of `assets/speech.json`. */
  readonly lines: readonly {
    readonly when: Readonly<Record<string, string | number | boolean>>;
    readonly say: string;
  }[];
}

/** Both halves of a checked account, deeply frozen. */
export interface Assembled {
  readonly scenario: Scenario;
  readonly account: Account;
}

/** @param checked a file in which `compile` found no fault; it stays unfrozen */
export function assemble(checked: ScenarioFile): Assembled {
  const file = structuredClone(checked);
  const played = { table: tableOf(file), temper: temperOf(file), allowance: file.allowance };
  return frozen({
    scenario: { fingerprint: fingerprint(played), ...played },
    account: accountOf(file),
  });
}

function tableOf(file: ScenarioFile): Table {
  const { id, kind, publicSector, currency, topics, needs, standard, list, margin, weights } = file;
  const needAt = (need: string | null) => (need === null ? -1 : needs.indexOf(need));
  return {
    ...{ id, kind, publicSector, currency, topics, needs, standard, list, margin, weights },
    features: file.features.map((feature) => ({
      id: feature.id,
      need: needAt(feature.need),
      topic: topics.findIndex((topic) => topic.id === feature.topic),
    })),
    issues: file.issues.map((issue) => ({
      id: issue.id,
      cost: issue.options.map(({ cost }) => cost),
      value: issue.options.map(({ value }) => value),
      promise: issue.promise,
    })),
    conditions: file.conditions.map((condition) => ({
      id: condition.id,
      sellerValue: condition.sellerValue,
    })),
    facts: file.facts.map((fact) => ({
      id: fact.id,
      truth: fact.truth,
      need: needAt(fact.need),
    })),
  };
}

function temperOf(file: ScenarioFile): Temper {
  const { trust, anger, reservation, noDealOdds, distance, issues, conditions } = file;
  return {
    ...{ trust, anger, reservation, noDealOdds, distance },
    style: file.customer.style,
    styleOdds: STYLES.map((style) => file.styleOdds[style]),
    levelMean: file.level.mean,
    levelSpread: file.level.spread,
    fearMean: FEARS.map((fear) => file.fears[fear]),
    issueBase: issues.map(({ weight }) => weight),
    issueLink: issues.map(({ links }) => FEARS.map((fear) => links[fear] ?? 0)),
    conditionCost: conditions.map(({ buyerCost }) => buyerCost),
    conditionEasy: conditions.map(({ easy }) => easy),
    conditionBanned: conditions.map(({ banned }) => banned),
    evidenceIssue: EVIDENCE.map((evidence) =>
      issues.findIndex(({ id }) => id === file.evidenceIssue[evidence]),
    ),
  };
}

function accountOf(file: ScenarioFile): Account {
  const { id, kind, currency, customer, lead, dossier } = file;
  const lines = file.lines.map(({ when, say }) => ({ say, when: stated(when) }));
  return { id, kind, currency, customer, lead, dossier, lines };
}

/** The facts of a row that are there. */
function stated(when: ScenarioFile['lines'][number]['when']) {
  return Object.fromEntries(
    Object.entries(when).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value]])),
  );
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
