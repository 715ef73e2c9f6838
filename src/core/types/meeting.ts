/** A meeting as it stands: what is open, her hidden mind, and what a seat may know. */

import type {
  Aftercare,
  Channel,
  Ending,
  Feeling,
  ForecastStage,
  Mode,
  Preparation,
  Style,
} from '../vocabulary';
import type { Scenario, Setup, Table } from './account';
import type { Action, Forecast, Offer } from './actions';
import type { Cue, MeetingEvent } from './events';

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
  /** Turn of the last evidence that worked, or `LONG_AGO`. */
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
  /** `since`: turn of the agreement, later by each turn that served it: others cool it. */
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

/**
 * Her hidden state. Shares are 0..1 and utilities about 0..1; lists follow the account's order.
 * `risk0`, `trust0`, `anger0`, `reservation0`: as they were before the first word.
 */
export interface Mind {
  readonly style: Style;
  /** Technical level per topic, 1..4. */
  readonly level: readonly number[];
  /** How much more technical she talks than she is, levels, -.45 .. .45. */
  readonly jargonBias: number;
  readonly understanding: readonly number[];
  readonly risk: readonly number[];
  readonly risk0: readonly number[];
  /** Fears that some evidence has spoken to. */
  readonly eased: readonly boolean[];
  readonly trust: number;
  readonly trust0: number;
  readonly anger: number;
  readonly anger0: number;
  /** At most 1; at 0 or below she leaves. */
  readonly patience: number;
  /** Shares of 1. */
  readonly needWeight: readonly number[];
  /** How far each need is served. */
  readonly cover: readonly number[];
  /** Indexes of the facts she will ask about, in order; `asked` counts those put. */
  readonly questions: readonly number[];
  readonly asked: number;
  /** Shares of 1. */
  readonly issueWeight: readonly number[];
  /** Utility that a condition takes off; 9 when she may not grant it. */
  readonly conditionCost: readonly number[];
  readonly conditionEasy: readonly boolean[];
  /** The least utility at which she would sign. */
  readonly reservation0: number;
  /** Rounds after which she has conceded all she will. */
  readonly patienceRounds: number;
  /** Above 1 she concedes late (Boulware). */
  readonly firmness: number;
  /** Utility that she asks for at first. */
  readonly top: number;
  /** The best option of each clause that the seller's company can deliver. */
  readonly capacity: readonly number[];
  /** She has a cheaper binding offer; `saidBinding` when she spoke of it. */
  readonly noDeal: boolean;
  readonly saidBinding: boolean;
  /** Utility by which she comes down for what was given her, and goes up for what came free. */
  readonly bonus: number;
  readonly inflation: number;
  readonly feeling: Feeling | null;
  readonly feelingHeard: boolean;
  /** Turn from which the next feeling may come up. */
  readonly nextFeeling: number;
  /** Last confusion shown, 0..3. */
  readonly confusion: number;
  /** Acknowledgements that nothing was told between. */
  readonly ackStreak: number;
  /** Silences in a row, and all in which she had nothing to let out. */
  readonly listenStreak: number;
  readonly idleListens: number;
  /** Turn of the last move that was not idle, 0 before the first. */
  readonly lastSubstance: number;
  /** Index of the fear that evidence last worked on, -1 before. */
  readonly lastAddressed: number;
  /** Turn of the last sign that she would buy, or `LONG_AGO`; open until taken up or missed. */
  readonly signalAt: number;
  readonly signalOpen: boolean;
  readonly signals: number;
  readonly siteVisited: boolean;
  readonly lies: number;
  /** Answers that were put off. */
  readonly deferred: number;
  readonly promises: readonly Promised[];
}

/** One played action with all it caused; a list that shares its past. */
export interface Past {
  /** Its turn; what takes none bears the number of the turn before it. */
  readonly turn: number;
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
