/** The vocabulary of a meeting. Shapes only; the rules are in the files beside this one. */
import type {
  Aftercare,
  AnswerSay,
  Bet,
  Channel,
  Depth,
  Ending,
  Evidence,
  Fear,
  Feeling,
  ForecastStage,
  Guidance,
  Mode,
  Preparation,
  Skill,
  Spending,
  Style,
} from './vocabulary';

// ---------------------------------------------------------------- the account

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
  readonly levelMean: number;
  readonly levelSpread: number;
  readonly fearMean: readonly number[];
  readonly trust: number;
  readonly anger: readonly [number, number];
  readonly reservation: readonly [number, number];
  readonly noDealOdds: number;
  readonly distance: readonly [number, number];
  readonly issueBase: readonly number[];
  /** Per issue: how much each fear raises its weight. */
  readonly issueLink: readonly (readonly number[])[];
  readonly conditionCost: readonly number[];
  readonly conditionEasy: readonly number[];
  readonly conditionBanned: readonly boolean[];
  /** Issue that a piece of evidence leans on, or -1; order of EVIDENCE. */
  readonly evidenceIssue: readonly number[];
}

/** A checked, frozen account. Only `scenario/compile` makes one. */
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

// ---------------------------------------------------------------- what is done

/** One option per issue, in the order of the account, and at most one named condition. */
export interface Offer {
  readonly options: readonly number[];
  readonly condition: string | null;
}

/** Ten chips over the bins of a question: whole numbers >= 0 that sum to 10. */
export type Chips = readonly number[];

export interface Forecast {
  readonly move: 'forecast';
  readonly stage: ForecastStage;
  /** Four bins of her technical level. */
  readonly level: Chips;
  /** Six fears. */
  readonly fear: Chips;
  /** Five bins of the chance to close. */
  readonly close: Chips;
  /** Six price steps; asked at stage `offer` only. */
  readonly discount?: Chips;
}

export type Action =
  | {
      readonly move: 'prepare';
      readonly items: readonly Preparation[];
      readonly hotel: boolean;
      readonly specialist: boolean;
    }
  | Forecast
  | { readonly move: 'rapport' }
  /** Open question; `about` is needs, concerns, process or a topic id. */
  | { readonly move: 'ask'; readonly about: string }
  /** Closed question about one fear or one need. */
  | { readonly move: 'confirm'; readonly about: string }
  /** "And what else worries you?" */
  | { readonly move: 'more' }
  | { readonly move: 'listen' }
  | { readonly move: 'acknowledge'; readonly feeling: Feeling }
  | { readonly move: 'explain'; readonly topic: string; readonly depth: Depth; readonly bet?: Bet }
  | { readonly move: 'check'; readonly topic: string }
  | { readonly move: 'demo'; readonly feature: string; readonly depth: Depth; readonly bet?: Bet }
  | {
      readonly move: 'address';
      readonly fear: Fear;
      readonly evidence: Evidence;
      readonly bet?: Bet;
    }
  /** Talks a fear away without evidence. */
  | { readonly move: 'hype'; readonly fear: Fear }
  | { readonly move: 'answer'; readonly say: AnswerSay }
  | { readonly move: 'spend'; readonly on: Spending }
  | { readonly move: 'trial' }
  | { readonly move: 'propose'; readonly offer: Offer }
  | { readonly move: 'packages'; readonly offers: readonly Offer[] }
  | { readonly move: 'hold' }
  | { readonly move: 'accept' }
  | { readonly move: 'close' }
  | { readonly move: 'walk' }
  | { readonly move: 'aftercare'; readonly what: Aftercare };

export type MoveName = Action['move'];

// ---------------------------------------------------------------- what happens

/** A quantity of her mind that an effect moved; `of` is the fear, topic or need. */
export interface Change {
  readonly what: 'trust' | 'patience' | 'anger' | 'risk' | 'understanding' | 'cover';
  readonly of?: string;
  readonly before: number;
  readonly after: number;
}

/** Why something happened: the rule (`code`), its subject and what it moved. Secret in play. */
export interface Effect {
  readonly kind: 'effect';
  readonly turn: number;
  readonly code: string;
  readonly of?: string;
  readonly with?: string;
  readonly n: Readonly<Record<string, number>>;
  readonly changes: readonly Change[];
}

export const CUES = [
  'jargon',
  'confused',
  'bored',
  'understood',
  'felt',
  'fear',
  'nothingElse',
  'need',
  'readiness',
  'obstacle',
  'left',
  'tension',
  'hurry',
  'style',
  'feeling',
  'easyCondition',
  'binding',
  'signal',
  'question',
  'yes',
  'no',
  'counter',
  'struck',
  'unreal',
  'best',
  'agreed',
  'reaction',
] as const;
export type CueName = (typeof CUES)[number];

/**
 * What a person at the table can see or hear: an ordinal level, never a number of her mind.
 * Levels: jargon 1..4 by halves; felt -1.5..1.5 by halves (above 0: too deep); confused, bored,
 * fear, tension, hurry 0..3; understood, readiness, left (worry left after evidence) 0..4.
 */
export interface Cue {
  readonly kind: 'cue';
  readonly turn: number;
  readonly cue: CueName;
  readonly of?: string;
  readonly with?: string;
  readonly level?: number;
}

export type MeetingEvent = Effect | Cue;

// ---------------------------------------------------------------- the meeting

/** The last thing that was done and what could be seen of it. */
export interface Exchange {
  readonly turn: number;
  readonly action: Action;
  readonly cues: readonly Cue[];
}

/** Everything that is no secret: the seat did it, heard it or was told it. */
export interface Open {
  /** Turns played, 0 before the first; at most 64. */
  readonly turn: number;
  readonly channel: Channel;
  /** 0..1, 1 = the far end of the country. */
  readonly distance: number;
  readonly allowance: number;
  /** Money spent by hand so far, preparation apart. */
  readonly spent: number;
  /** null until `prepare` was played. */
  readonly prepared: readonly Preparation[] | null;
  readonly hotel: boolean;
  readonly specialist: boolean;
  /** What can be delivered, per issue; known when costing was prepared. */
  readonly capacity: readonly number[] | null;
  /** How often each thing was said; read with `saidOf`. */
  readonly said: readonly number[];
  readonly toldFear: readonly boolean[];
  readonly toldNeed: readonly boolean[];
  readonly feeling: {
    readonly label: Feeling;
    readonly since: number;
    readonly certain: boolean;
  } | null;
  readonly question: { readonly fact: string; readonly since: number } | null;
  /** Turn of the last evidence that worked, or -9. */
  readonly easedAt: number;
  /** Explanations that were not yet checked, per topic. */
  readonly unchecked: readonly boolean[];
  /** Turn at which a price was first named, or null. */
  readonly pricedAt: number | null;
  readonly rounds: number;
  /** The last offer of the seller. */
  readonly standing: Offer | null;
  readonly packages: readonly Offer[] | null;
  /** Her last counter-offer. */
  readonly counter: Offer | null;
  readonly agreed: { readonly offer: Offer; readonly since: number } | null;
  readonly forecasts: readonly Forecast[];
  readonly ended: Ending | null;
  readonly deal: Offer | null;
  readonly aftercare: readonly Aftercare[];
  readonly last: Exchange | null;
}

/** A promise that was made, and how likely it is to be kept. */
export interface Promised {
  readonly source: 'term' | 'answer' | 'hype' | 'evidence';
  readonly what: string;
  readonly keepOdds: number;
  readonly honest: boolean;
  readonly turn: number;
}

/** Her hidden state. Numbers 0..1 unless said otherwise. */
export interface Mind {
  readonly style: Style;
  /** Technical level per topic, 1..4. */
  readonly level: readonly number[];
  /** How much more technical she talks than she is. */
  readonly jargonBias: number;
  readonly understanding: readonly number[];
  readonly risk: readonly number[];
  readonly risk0: readonly number[];
  readonly eased: readonly boolean[];
  readonly trust: number;
  readonly trust0: number;
  readonly anger: number;
  readonly anger0: number;
  readonly patience: number;
  readonly needWeight: readonly number[];
  readonly cover: readonly number[];
  /** Indexes of the facts she will ask about, in order; `asked` counts those put. */
  readonly questions: readonly number[];
  readonly asked: number;
  readonly issueWeight: readonly number[];
  readonly conditionCost: readonly number[];
  readonly conditionEasy: readonly boolean[];
  readonly reservation0: number;
  /** Rounds after which she has conceded all she will. */
  readonly patienceRounds: number;
  /** Firmness: above 1 she concedes late (Boulware). */
  readonly firmness: number;
  readonly top: number;
  readonly capacity: readonly number[];
  readonly noDeal: boolean;
  readonly saidBinding: boolean;
  readonly bonus: number;
  readonly inflation: number;
  readonly feeling: Feeling | null;
  readonly feelingHeard: boolean;
  readonly nextFeeling: number;
  /** Last confusion shown, 0..3. */
  readonly confusion: number;
  readonly ackStreak: number;
  readonly listenStreak: number;
  readonly idleListens: number;
  readonly lastSubstance: number;
  readonly lastAddressed: number;
  readonly signalAt: number;
  readonly signalOpen: boolean;
  readonly signals: number;
  readonly siteVisited: boolean;
  readonly lies: number;
  readonly deferred: number;
  readonly promises: readonly Promised[];
}

/** One played action with all it caused; a list that shares its past. */
export interface Past {
  readonly action: Action;
  readonly events: readonly MeetingEvent[];
  readonly after: {
    readonly trust: number;
    readonly understanding: number;
    readonly fear: number;
    readonly readiness: number;
  };
  readonly before: Past | null;
}

/** A value: `play` returns a new one. */
export interface Meeting {
  readonly scenario: Scenario;
  readonly setup: Setup;
  readonly open: Open;
  readonly mind: Mind;
  readonly past: Past | null;
}

/** Guided mode's words, 0..4 each. */
export interface Steps {
  readonly trust: number;
  readonly understanding: number;
  readonly tension: number;
  /** How her side of the standing offer looks to her; null before a price. */
  readonly package: number | null;
}

/** What a seat may know. The only thing that bots, pages and scenes read. */
export interface View {
  readonly mode: Mode;
  readonly table: Table;
  readonly open: Open;
  readonly steps: Steps | null;
}

/** What `legal` offers. Offers and forecasts are shapes to fill, everything else is whole. */
export interface Legal {
  readonly moves: readonly Action[];
  readonly prepare: boolean;
  readonly propose: boolean;
  readonly packages: boolean;
  readonly forecast: ForecastStage | null;
}

/** The whole of a meeting, as small as it gets. */
export interface Recording {
  readonly rules: number;
  readonly scenario: string;
  readonly fingerprint: string;
  readonly setup: Setup;
  readonly actions: readonly Action[];
}

// ---------------------------------------------------------------- the marks

/** One row of the score: points for a cause at a turn. The rows of a skill sum to its score. */
export interface Mark {
  readonly skill: Skill;
  readonly points: number;
  /** Rule of the score, e.g. `depth.match`. */
  readonly rule: string;
  /** Which way the rule went, e.g. `depth.match.tooDeep`: names the sentence of the debrief. */
  readonly finding: string;
  readonly turn: number;
  readonly guidance: Guidance;
  readonly of?: string;
  readonly with?: string;
  readonly n: Readonly<Record<string, number>>;
}

export interface SkillScore {
  /** 0..100; null when it was not observed. */
  readonly points: number | null;
  /** Why there is no score, e.g. `noTriage`; null when observed. */
  readonly why: string | null;
  readonly weight: number;
}

export interface Score {
  readonly skills: Readonly<Record<Skill, SkillScore>>;
  readonly marks: readonly Mark[];
  readonly coverage: number;
  readonly process: number;
  readonly outcome: number;
  readonly total: number;
  /** Company money, after spending, evidence, preparation and time. */
  readonly profit: number;
}
