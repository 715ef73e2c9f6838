/** What a salesperson can do, whole or as a shape to be filled. */
import type {
  Aftercare,
  AnswerSay,
  Bet,
  Depth,
  Evidence,
  Fear,
  Feeling,
  ForecastStage,
  Preparation,
  Spending,
} from '../vocabulary';

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
