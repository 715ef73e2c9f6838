/**
 * The closed lists of the game. Their order is part of the rules: it is the order of every
 * array that is indexed by one of them, and of every draw of chance over one of them.
 */

/** What is marked, in the order of the weights of an account. */
export const SKILLS = [
  'channel',
  'depth',
  'risk',
  'forecast',
  'bargain',
  'demonstrate',
  'close',
  'care',
  'honesty',
  'cost',
] as const;
export type Skill = (typeof SKILLS)[number];

/** Those that a meeting can show; whom to visit and how was chosen before it. */
export const MEETING_SKILLS: readonly Skill[] = SKILLS.filter((skill) => skill !== 'channel');

/** Kinds of perceived risk (Jacoby & Kaplan 1972, with implementation for business buying). */
export const FEARS = [
  'financial',
  'performance',
  'implementation',
  'social',
  'time',
  'security',
] as const;
export type Fear = (typeof FEARS)[number];

/** Risk relievers a salesperson can bring to the table. */
export const EVIDENCE = [
  'reference',
  'data',
  'guarantee',
  'pilot',
  'training',
  'siteVisit',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const FEELINGS = ['frustration', 'worry', 'confusion', 'hurry', 'enthusiasm'] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Social styles (Merrill & Reid). */
export const STYLES = ['analytical', 'driver', 'amiable', 'expressive'] as const;
export type Style = (typeof STYLES)[number];

export const CHANNELS = ['visit', 'video', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Guided shows five-step words; realistic shows what a person could see; exam hides as much. */
export const MODES = ['guided', 'realistic', 'exam'] as const;
export type Mode = (typeof MODES)[number];

export const PREPARATIONS = ['product', 'evidence', 'file', 'costing'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** What company money can be spent on at the table. */
export const SPENDINGS = ['coffee', 'lunch', 'gift', 'siteVisit'] as const;
export type Spending = (typeof SPENDINGS)[number];

/** What stands between her and a decision. */
export const OBSTACLES = ['value', 'risk', 'trust', 'understanding'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** Open questions about the deal; a fourth kind names a topic of the account. */
export const OPEN_SUBJECTS = ['needs', 'concerns', 'process'] as const;

export const ANSWERS = ['yes', 'no', 'defer'] as const;
export type AnswerSay = (typeof ANSWERS)[number];

/** When a forecast is asked for; the discount is asked at the last stage only. */
export const FORECAST_STAGES = ['briefing', 'discovery', 'offer'] as const;
export type ForecastStage = (typeof FORECAST_STAGES)[number];

export const AFTERCARE = ['answers', 'handover', 'summary', 'call'] as const;
export type Aftercare = (typeof AFTERCARE)[number];

/** 1 everyday, 2 practical, 3 technical, 4 expert. */
export const DEPTHS = [1, 2, 3, 4] as const;
export type Depth = (typeof DEPTHS)[number];

/** A called reaction: 0 good, 1 too deep or unconvinced, 2 too shallow, irrelevant or worried. */
export const BETS = [0, 1, 2] as const;
export type Bet = (typeof BETS)[number];

/** How a meeting can end. `left`: she ended it. `time`: the hour was over. */
export const ENDINGS = ['deal', 'walk', 'left', 'time'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The first clause of every account is the price: each of its options takes something off. */
export const PRICE_CLAUSE = 0;
/** The first topic of every account is her own trade. */
export const TRADE = 0;

/** What a person at the table can see or hear. */
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

/** Her visible reactions: `of` of a `reaction` cue. */
export const REACTIONS = [
  'smalltalk',
  'smalltalkAgain',
  'talkedOver',
  'repeated',
  'interrogated',
  'moreAgain',
  'heard',
  'silence',
  'ackRight',
  'ackWrong',
  'ackNone',
  'knownAlready',
  'checkAgain',
  'irrelevant',
  'demoAgain',
  'calmAlready',
  'nowWorried',
  'hypeExposed',
  'hypeTaken',
  'answerTaken',
  'answerCandid',
  'answerWrong',
  'answerExposed',
  'answerDeferred',
  'dodged',
  'coffee',
  'coffeeAgain',
  'lunch',
  'lunchUnwanted',
  'gift',
  'giftAgain',
  'compliance',
  'visitUseful',
  'visitUnneeded',
  'tooEarlyPrice',
  'pressed',
  'trialAgain',
  'uneven',
  'heldFirm',
  'heldStubborn',
  'tooLong',
  'accepted',
  'notYet',
  'cooling',
  'cooled',
  'signed',
  'walked',
  'left',
  'timeUp',
  'aftercare',
] as const;
export type Reaction = (typeof REACTIONS)[number];

/** The guidance of the trainer's book; every mark names one. */
export const GUIDANCE = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'G11',
  'G12',
] as const;
export type Guidance = (typeof GUIDANCE)[number];
