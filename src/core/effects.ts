/** Every cause that an effect can name, what its `of` and `with` are, and which numbers it carries. */

/**
 * What a subject is a member of. `about` is a subject of an open question or a topic; `asked` a
 * fear or a need; `decision` something that money is spent on.
 */
export type Kind =
  | 'fear'
  | 'skill'
  | 'topic'
  | 'need'
  | 'feature'
  | 'fact'
  | 'issue'
  | 'condition'
  | 'aftercare'
  | 'evidence'
  | 'feeling'
  | 'decision'
  | 'stage'
  | 'about'
  | 'asked';

/** What `of` and `with` of a mark or an effect are members of. */
export interface Kinds {
  readonly of?: Kind;
  readonly with?: Kind;
}

const topic: Kinds = { of: 'topic' };
const fear: Kinds = { of: 'fear' };
const proof: Kinds = { of: 'fear', with: 'evidence' };
const feature: Kinds = { of: 'feature' };
const fact: Kinds = { of: 'fact' };
const feeling: Kinds = { of: 'feeling' };
const condition: Kinds = { of: 'condition' };
const decision: Kinds = { of: 'decision' };
const none: Kinds = {};

const CAUSES = {
  prepare: none,
  forecast: { of: 'stage' },
  drain: none,
  tiredArrival: none,
  rapport: none,
  'smalltalk.repeat': none,
  ask: { of: 'about' },
  'ask.repeat': { of: 'about' },
  'closed.understood': { of: 'asked' },
  'closed.interrogation': { of: 'asked' },
  more: none,
  'more.repeat': none,
  'more.nothing': none,
  'told.fear': fear,
  'told.need': { of: 'need' },
  smokescreen: fear,
  listen: none,
  'listen.emotion': feeling,
  'silence.awkward': none,
  'silence.again': none,
  feeling,
  'emotion.ignored': feeling,
  'ack.match': feeling,
  'ack.mislabel': { with: 'feeling' },
  'ack.empty': feeling,
  talkedOver: none,
  explain: topic,
  'explain.match': topic,
  'explain.lost': topic,
  'explain.patronising': topic,
  'explain.redundant': topic,
  check: topic,
  'check.exam': topic,
  bet: none,
  demo: feature,
  'demo.fit': feature,
  'demo.irrelevant': feature,
  'demo.lost': feature,
  'demo.basic': feature,
  'demo.repeat': feature,
  address: proof,
  'address.fit': proof,
  'address.weak': proof,
  'address.alreadyCalm': fear,
  'address.raisedNewFear': fear,
  hype: fear,
  'hype.exposed': fear,
  'hype.swallowed': fear,
  question: fact,
  'answer.true': fact,
  'answer.candid': fact,
  'answer.defer': fact,
  'answer.wrong': fact,
  'answer.exaggerate': fact,
  'answer.exposed': fact,
  'answer.dodged': fact,
  spend: decision,
  'spend.coffee': decision,
  'spend.lunch': decision,
  'spend.gift': decision,
  'spend.visit': decision,
  'spend.again': decision,
  'spend.unwanted': decision,
  'spend.compliance': decision,
  signal: none,
  'signal.answered': none,
  'signal.missed': none,
  oversell: none,
  trial: none,
  'trial.early': none,
  'trial.repeat': none,
  price: none,
  'price.early': none,
  bargain: none,
  'bargain.tooLong': none,
  'condition.real': condition,
  'condition.unreal': condition,
  'condition.struck': condition,
  trade: none,
  'concede.free': none,
  unresponsive: none,
  retract: none,
  overshoot: none,
  packages: none,
  'packages.uneven': none,
  'hold.respected': none,
  'hold.stubborn': none,
  counter: none,
  accept: none,
  'accept.notYet': none,
  agree: none,
  'agreed.cooling': none,
  'agreed.lost': none,
  'close.premature': none,
  signed: none,
  walk: none,
  buyerLeft: none,
  timeUp: none,
  care: { of: 'aftercare' },
} as const satisfies Readonly<Record<string, Kinds>>;

export type EffectCode = keyof typeof CAUSES;

/** By code; the text of a cause is `effect.<code>`. */
export const EFFECTS: Readonly<Record<EffectCode, Kinds>> = CAUSES;

/**
 * Numbers that a cause carries beside what it moved; one that is not here carries none. Yes and no
 * are 1 and 0. `match` is how well a depth fits, 0 to 1, `mismatch` by how many levels it is off,
 * above 0 too deep; `n` counts how often it was done, this time included unless it says otherwise.
 */
interface Numbers {
  prepare: 'items' | 'hotel' | 'specialist';
  /** Bins that were true, see `FORESIGHT`. */
  forecast: 'level' | 'discount';
  rapport: 'n';
  'smalltalk.repeat': 'n';
  ask: 'n';
  'ask.repeat': 'n';
  'closed.understood': 'truth';
  more: 'n';
  'more.repeat': 'n';
  'told.fear': 'level';
  /** How far the feeling counts as taken up, 0 to 1. */
  'listen.emotion': 'hit';
  'ack.match': 'hit';
  explain: 'gain' | 'depth' | 'level' | 'match' | 'mismatch' | 'topic';
  'explain.match': 'mismatch';
  'explain.lost': 'mismatch';
  'explain.patronising': 'mismatch';
  bet: 'bet' | 'truth';
  demo: 'gain' | 'depth' | 'weight' | 'match' | 'mismatch' | 'told' | 'n';
  'demo.lost': 'mismatch';
  'demo.basic': 'mismatch';
  'demo.repeat': 'n';
  /** `n`: earlier uses of the same evidence for the same fear. */
  address: 'n' | 'share' | 'fit' | 'told' | 'calm';
  'address.fit': 'share' | 'eased';
  'address.weak': 'share' | 'eased';
  /** `n`: how often it was said before. */
  'answer.defer': 'n';
  spend: 'cost' | 'useful' | 'over';
  signal: 'readiness' | 'opportunity';
  /** Turn in which it was shown. */
  'signal.missed': 'shown';
  /** By how much what she needs came down, in utility. */
  oversell: 'fell';
  trial: 'readiness' | 'n';
  'trial.early': 'readiness';
  price: 'readiness';
  'price.early': 'readiness';
  bargain: 'round';
  /** In her utility, as in the next five. */
  trade: 'gave' | 'took' | 'responsive';
  'concede.free': 'gave' | 'responsive';
  unresponsive: 'gave';
  retract: 'took';
  overshoot: 'above';
  packages: 'first';
  /** What the offer is worth to her, and what she then wished for. */
  counter: 'worth' | 'wish';
  agree: 'worth' | 'wish';
  'agreed.cooling': 'turns';
  'close.premature': 'readiness';
  signed: 'readiness';
}

/** Names of the numbers of a cause. */
export type NumberOf<C extends EffectCode> = C extends keyof Numbers ? Numbers[C] : never;
