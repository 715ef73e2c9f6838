/** Who she is today: everything hidden, drawn from the seed. */
import { DRAW, FEELING, LIMIT, LONG_AGO, STYLE_TRAITS } from '../constants';
import { copyOfMind } from '../copies';
import { at, clamp, lift, normalised, pick, sum } from '../exact';
import { gauss, STREAM, u } from '../random';
import type { Mind, Scenario, Setup, Temper } from '../types';
import { FEARS, STYLES, type Style } from '../vocabulary';

function between([low, high]: readonly [number, number], luck: number): number {
  return low + (high - low) * luck;
}

function drawStyle({ temper }: Scenario, setup: Setup): Style {
  if (setup.style === 'account') return temper.style;
  return at(STYLES, pick(temper.styleOdds, u(setup.seed, STREAM.style, 0, 0)));
}

function drawLevels({ table, temper }: Scenario, seed: number): number[] {
  const luck = 2 * u(seed, STREAM.level, 0, 0) - 1;
  const base = clamp(temper.levelMean + DRAW.levelSpan * luck, 1, 4);
  return table.topics.map((_, t) =>
    clamp(base + temper.levelSpread * gauss(seed, STREAM.level, 0, 1 + 4 * t), 1, 4),
  );
}

/** `n` different whole numbers below `of`, in the order they were drawn. */
function drawSome(of: number, n: number, seed: number, stream: number): number[] {
  const pool = Array.from({ length: of }, (_, i) => i);
  const drawn: number[] = [];
  for (let i = 0; i < n && pool.length > 0; i++) {
    const j = Math.floor(u(seed, stream, 0, i) * pool.length);
    drawn.push(...pool.splice(j, 1));
  }
  return drawn;
}

function drawFears({ temper }: Scenario, seed: number): number[] {
  const { shift, noise, salient, low, high } = DRAW.fear;
  const great = drawSome(FEARS.length, salient.length, seed, STREAM.salientFears);
  return FEARS.map((_, d) => {
    const rank = great.indexOf(d);
    const extra = rank < 0 ? 0 : at(salient, rank);
    const luck = gauss(seed, STREAM.fearNoise, 0, 4 * d);
    return clamp(at(temper.fearMean, d) + shift + noise * luck + extra, low, high);
  });
}

/** What each clause weighs with her, shares of 1: the fears `risk` raise those they are linked to. */
function issueWeights(
  { issueBase, issueLink }: Pick<Temper, 'issueBase' | 'issueLink'>,
  risk: readonly number[],
  luck: (issue: number) => number,
): number[] {
  const { base, link } = DRAW.issue;
  return normalised(
    issueBase.map((own, i) => {
      const linked = sum(at(issueLink, i).map((share, d) => share * at(risk, d)));
      return (base * own + link * linked) * luck(i);
    }),
  );
}

function drawIssueWeights({ temper }: Scenario, risk: readonly number[], seed: number) {
  return issueWeights(temper, risk, (i) =>
    lift(DRAW.issue.spread * gauss(seed, STREAM.issueWeights, 0, 4 * i)),
  );
}

/** What each clause weighs with a customer of average fears and no luck, shares of 1. */
export function meanIssueWeights(
  temper: Pick<Temper, 'issueBase' | 'issueLink' | 'fearMean'>,
): number[] {
  return issueWeights(temper, temper.fearMean, () => 1);
}

/** Which conditions would cost her little. */
function drawEasy({ temper }: Scenario, seed: number): boolean[] {
  return temper.conditionEasy.map(
    (odds, j) => !at(temper.conditionBanned, j) && u(seed, STREAM.conditions, 0, 8 * j) < odds,
  );
}

function drawConditionCosts(
  { temper }: Scenario,
  isEasy: readonly boolean[],
  seed: number,
): number[] {
  const { banned, easy, hard, spread } = DRAW.condition;
  return temper.conditionCost.map((cost, j) => {
    if (at(temper.conditionBanned, j)) return banned;
    const luck = lift(spread * gauss(seed, STREAM.conditions, 0, 8 * j + 1));
    return cost * (at(isEasy, j) ? easy : hard) * luck;
  });
}

/** What the seller's company can deliver of each clause that is a promise. */
function drawCapacity({ table }: Scenario, seed: number): number[] {
  return table.issues.map((issue, i) => {
    const last = issue.cost.length - 1;
    if (!issue.promise) return last;
    const less = u(seed, STREAM.capacity, 0, 2 * i) < DRAW.capacity.less ? 1 : 0;
    const lesser =
      less && last >= 3 && u(seed, STREAM.capacity, 0, 2 * i + 1) < DRAW.capacity.lesser ? 1 : 0;
    return Math.max(1, last - less - lesser);
  });
}

/** Grows with difficulty as k -> 1 + (k - 1) / 2. */
function drawFirmness(style: Style, { seed, difficulty }: Setup): number {
  const luck = lift(DRAW.firmnessSpread * gauss(seed, STREAM.firmness, 0, 0));
  return STYLE_TRAITS[style].firmness * luck * (1 + DRAW.firmer * (difficulty - 1));
}

/** Rounds after which she has conceded all she will. */
function drawRounds(style: Style, seed: number): number {
  const { span, less } = DRAW.rounds;
  return STYLE_TRAITS[style].rounds + Math.floor(span * u(seed, STREAM.rounds, 0, 0)) - less;
}

function drawJargonBias(style: Style, seed: number): number {
  const { most, noise } = DRAW.jargonBias;
  return clamp(
    STYLE_TRAITS[style].jargon + noise * gauss(seed, STREAM.jargonBias, 0, 0),
    -most,
    most,
  );
}

function drawUnderstanding(level: readonly number[], seed: number): number[] {
  const { base, perLevel, luck } = DRAW.understanding;
  return level.map(
    (tau, t) => base + perLevel * (tau - 1) + luck * u(seed, STREAM.understanding, 0, t),
  );
}

function drawTrust({ temper }: Scenario, seed: number): number {
  const { noise, low, high } = DRAW.trust;
  return clamp(temper.trust + noise * gauss(seed, STREAM.trust, 0, 0), low, high);
}

function drawNeedWeights({ table }: Scenario, seed: number): number[] {
  const weights = table.needs.map((_, n) => {
    const x = lift(DRAW.needSpread * gauss(seed, STREAM.needWeights, 0, 4 * n));
    return x * x;
  });
  return normalised(weights);
}

/** Before anything is drawn: whole, so that every mind is a copy of one shape. */
const BLANK: Mind = {
  style: 'analytical',
  level: [],
  jargonBias: 0,
  understanding: [],
  risk: [],
  risk0: [],
  eased: [],
  trust: 0,
  trust0: 0,
  anger: 0,
  anger0: 0,
  patience: 1,
  needWeight: [],
  cover: [],
  questions: [],
  asked: 0,
  issueWeight: [],
  conditionCost: [],
  conditionEasy: [],
  reservation0: 0,
  patienceRounds: 0,
  firmness: 1,
  top: 0,
  capacity: [],
  noDeal: false,
  saidBinding: false,
  bonus: 0,
  inflation: 0,
  feeling: null,
  feelingHeard: false,
  nextFeeling: FEELING.first,
  confusion: 0,
  ackStreak: 0,
  listenStreak: 0,
  idleListens: 0,
  lastSubstance: 0,
  lastAddressed: -1,
  signalAt: LONG_AGO,
  signalOpen: false,
  signals: 0,
  siteVisited: false,
  lies: 0,
  deferred: 0,
  promises: [],
};

/** Draws her mind. */
export function drawMind(scenario: Scenario, setup: Setup): Mind {
  const { seed } = setup;
  const { temper, table } = scenario;
  const mind = copyOfMind(BLANK);
  mind.style = drawStyle(scenario, setup);
  mind.level = drawLevels(scenario, seed);
  mind.jargonBias = drawJargonBias(mind.style, seed);
  mind.understanding = drawUnderstanding(mind.level, seed);
  mind.risk = drawFears(scenario, seed);
  mind.risk0 = mind.risk.slice();
  mind.eased = mind.risk.map(() => false);
  mind.trust = drawTrust(scenario, seed);
  mind.trust0 = mind.trust;
  mind.anger = between(temper.anger, u(seed, STREAM.anger, 0, 0));
  mind.anger0 = mind.anger;
  mind.needWeight = drawNeedWeights(scenario, seed);
  mind.cover = table.needs.map(() => 0);
  mind.questions = drawSome(table.facts.length, LIMIT.questions, seed, STREAM.questions);
  mind.issueWeight = drawIssueWeights(scenario, mind.risk, seed);
  mind.conditionEasy = drawEasy(scenario, seed);
  mind.conditionCost = drawConditionCosts(scenario, mind.conditionEasy, seed);
  mind.reservation0 = between(temper.reservation, u(seed, STREAM.reservation, 0, 0));
  mind.patienceRounds = drawRounds(mind.style, seed);
  mind.firmness = drawFirmness(mind.style, setup);
  mind.top = DRAW.top.base + DRAW.top.luck * u(seed, STREAM.top, 0, 0);
  mind.capacity = drawCapacity(scenario, seed);
  mind.noDeal = u(seed, STREAM.noDeal, 0, 0) < temper.noDealOdds;
  mind.feeling = mind.anger > FEELING.opens ? 'frustration' : null;
  return mind;
}

/** How far she sits from the office, 0..1. */
export function drawDistance(scenario: Scenario, seed: number): number {
  return between(scenario.temper.distance, u(seed, STREAM.distance, 0, 0));
}
