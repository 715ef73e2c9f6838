/** The account: what is sold, to whom, and how a meeting is set up. */
import type { Channel, Skill, Style } from '../vocabulary';

/** A subject that can be understood; `importance` are shares that sum to 1. */
export interface Topic {
  readonly id: string;
  readonly importance: number;
}

/** Something to show. `need` and `topic` index the account's lists; need -1 serves nobody. */
export interface Feature {
  readonly id: string;
  readonly need: number;
  readonly topic: number;
}

/** A clause of the contract. `cost` is a share of the list price, `value` is her satisfaction 0..1. */
export interface Issue {
  readonly id: string;
  readonly cost: readonly number[];
  readonly value: readonly number[];
  /** A clause that has to be kept later. */
  readonly promise: boolean;
}

/** "If you ..., then we ...": what the seller asks for in return. */
export interface Condition {
  readonly id: string;
  /** Worth to the seller, share of the list price. */
  readonly sellerValue: number;
}

/** A fixed product fact that she may ask about; `need` is the need that it bears on. */
export interface Fact {
  readonly id: string;
  readonly truth: boolean;
  readonly need: number;
}

/** The public half of an account: what both people at the table may know. */
export interface Table {
  readonly id: string;
  readonly kind: 'contract' | 'retention';
  readonly publicSector: boolean;
  readonly currency: string;
  readonly topics: readonly Topic[];
  readonly needs: readonly string[];
  readonly features: readonly Feature[];
  readonly issues: readonly Issue[];
  readonly conditions: readonly Condition[];
  readonly facts: readonly Fact[];
  /** The standard package: one option per issue. */
  readonly standard: readonly number[];
  /** List price in whole units of the currency. */
  readonly list: number;
  /** Seller's margin at list price with every clause at its lowest, share of the list price. */
  readonly margin: number;
  /** Weight of each skill in the process score. */
  readonly weights: Readonly<Record<Skill, number>>;
}

/** The hidden half: how her mind is drawn. Index order of fears, issues, conditions as above. */
export interface Temper {
  readonly style: Style;
  /** Odds of the four styles, for fairness runs only. */
  readonly styleOdds: readonly number[];
  /** How technical she is, 1 to 4: the middle of the draw, and how far topics lie apart. */
  readonly levelMean: number;
  readonly levelSpread: number;
  /** Middle of each fear's draw, 0 to 1. */
  readonly fearMean: readonly number[];
  /** Middle of the trust she comes with, 0 to 1. */
  readonly trust: number;
  /** Least and most anger she comes with, 0 to 1. */
  readonly anger: readonly [number, number];
  /** Least and most utility that she needs to sign, 0 to 1, before the meeting moves it. */
  readonly reservation: readonly [number, number];
  /** Odds that nothing can be agreed with her today, 0 to 1. */
  readonly noDealOdds: number;
  /** Least and most of how far away she is, 0 to 1. */
  readonly distance: readonly [number, number];
  /** Per issue: its weight for her before fears raise it, 0 to 1. */
  readonly issueBase: readonly number[];
  /** Per issue: how much each fear raises its weight. */
  readonly issueLink: readonly (readonly number[])[];
  /** Per condition: what it costs her, in utility. */
  readonly conditionCost: readonly number[];
  /** Per condition: odds that it is easy for her, 0 to 1. */
  readonly conditionEasy: readonly number[];
  /** Per condition: whether she may not grant it at all. */
  readonly conditionBanned: readonly boolean[];
  /** Issue that a piece of evidence leans on, or -1; order of EVIDENCE. */
  readonly evidenceIssue: readonly number[];
}

/** A checked, frozen account. Only `scenario/assemble` makes one. */
export interface Scenario {
  readonly fingerprint: string;
  readonly table: Table;
  readonly temper: Temper;
  /** Money the seller may spend on this customer, in units of the currency. */
  readonly allowance: number;
}

/** What a trainer or the luck of the day sets before a meeting. All of it is in the recording. */
export interface Setup {
  /** Whole number, 0 .. 2^32-1. */
  readonly seed: number;
  /** 1, 1.4 or 1.9: scales the noise of her cues and the firmness of her bargaining. */
  readonly difficulty: number;
  readonly channel: Channel;
  /** Overrides the account's allowance; null keeps it. */
  readonly allowance: number | null;
  /** `account` in play; `drawn` by the account's odds in fairness runs. */
  readonly style: 'account' | 'drawn';
  /** What earlier meetings of this account left behind; none before the follow-up meeting exists. */
  readonly history: readonly never[];
}
