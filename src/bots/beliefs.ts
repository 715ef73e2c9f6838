/** What a seller makes of what was seen and heard so far. */
import { CUE, LONG_AGO } from '../core/constants';
import { at } from '../core/exact';
import { saidOf } from '../core/said';
import type { Action, Cue, Exchange, View } from '../core/types';
import { type CueName, FEARS, type Fear, PRICE_CLAUSE, type Style } from '../core/vocabulary';
import { flat, heardFelt, heardJargon, type Posterior, sawFace } from './levels';

/** Changed as the meeting goes on; owned by one player. */
export interface Beliefs {
  readonly level: Posterior[];
  /** Fear that is left, 0..1, in the order of FEARS. */
  readonly fear: number[];
  /** How great each fear sounded when it was first told. */
  readonly firstFear: number[];
  /** What each need weighs, any scale. */
  readonly need: number[];
  readonly understanding: number[];
  readonly cover: number[];
  /** What each clause is worth to her, any scale. */
  readonly issue: number[];
  /** What each condition would cost her, utility. */
  readonly condition: number[];
  style: Style;
  /** Her readiness as last told, 0..1; null before. */
  readiness: number | null;
  obstacle: string | null;
  bindings: number;
  signalAt: number;
  nothingElse: boolean;
  /** Answers that are owed. */
  deferred: number;
  seen: Exchange | null;
}

/** Which fears each clause speaks to, by its place in the contract: the trade's common sense. */
const SPEAKS_TO: readonly (readonly (typeof FEARS)[number][])[] = [
  ['financial'],
  ['financial'],
  ['time', 'performance'],
  ['implementation'],
  ['performance', 'social'],
  ['performance', 'security'],
];
/** What buyers mostly care for, before anything was heard: the price, what is promised, when it is paid. */
const PRICE = 0.34;
const CLAUSE = 0.3;
const TERMS = 0.16;
const FEAR_PRIOR = 0.38;
const UNHEARD = 0.22;
const CONFIRMED = 0.55;
/** What she names first is mostly great, however lightly she says it. */
const FAINT = 0.42;

/** Before the first word: what buyers are mostly like. */
export function firstBeliefs({ table }: View): Beliefs {
  return {
    level: table.topics.map(flat),
    fear: FEARS.map(() => UNHEARD),
    firstFear: FEARS.map(() => FEAR_PRIOR),
    need: table.needs.map(() => 1),
    understanding: table.topics.map(() => 0.15),
    cover: table.needs.map(() => 0),
    issue: table.issues.map(({ promise }, i) =>
      i === PRICE_CLAUSE ? PRICE : promise ? CLAUSE : TERMS,
    ),
    condition: table.conditions.map(() => 0.05),
    style: 'analytical',
    readiness: null,
    obstacle: null,
    bindings: 0,
    signalAt: LONG_AGO,
    nothingElse: false,
    deferred: 0,
    seen: null,
  };
}

function tellsFear(b: Beliefs, { of, level = 0 }: Cue): void {
  const d = FEARS.indexOf(of as Fear);
  if (d < 0) return;
  const weak = (of === 'financial' || of === 'time') && level === 1;
  const heard = weak ? 0.6 * (level / 3) : Math.max(FAINT, level / 3);
  b.firstFear[d] = Math.max(at(b.firstFear, d), heard);
  b.fear[d] = Math.max(at(b.fear, d), heard);
  SPEAKS_TO.forEach((fears, i) => {
    if (i < b.issue.length && fears.some((fear) => fear === of))
      b.issue[i] = at(b.issue, i) * (1 + 0.4 * (heard - 0.3));
  });
}

function scale(list: number[], ids: readonly { id: string }[], id: string | undefined, by: number) {
  const i = ids.findIndex((one) => one.id === id);
  if (i >= 0) list[i] = at(list, i) * by;
}

function readsDepth(b: Beliefs, view: View, exchange: Exchange): void {
  const { action, cues } = exchange;
  const { table } = view;
  const levelOf = (name: string) => cues.find(({ cue }) => cue === name)?.level ?? 0;
  if (action.move === 'explain' || action.move === 'demo') {
    const topic =
      action.move === 'explain'
        ? table.topics.findIndex(({ id }) => id === action.topic)
        : (table.features.find(({ id }) => id === action.feature)?.topic ?? 0);
    b.level[topic] = sawFace(
      at(b.level, topic),
      action.depth,
      levelOf('confused'),
      levelOf('bored'),
    );
  }
  if (action.move === 'check') {
    const topic = table.topics.findIndex(({ id }) => id === action.topic);
    const depth = saidOf(view, 'depth', action.topic);
    const felt = cues.find(({ cue }) => cue === 'felt')?.level;
    if (depth > 0 && felt !== undefined)
      b.level[topic] = heardFelt(at(b.level, topic), depth, felt);
  }
}

/** What one cue teaches. */
type Hearing = (b: Beliefs, view: View, cue: Cue, asked: boolean) => void;

const HEARD: Partial<Record<CueName, Hearing>> = {
  jargon(b, { table }, { of, level = 0 }, asked) {
    const t = table.topics.findIndex(({ id }) => id === of);
    const spread = asked ? CUE.jargonAsked : CUE.jargonPassing;
    b.level[t] = heardJargon(at(b.level, t), level, b.style, spread);
  },
  style(b, _, { of }) {
    b.style = of as Style;
  },
  fear: (b, _, cue) => tellsFear(b, cue),
  yes(b, _, { of }) {
    const d = FEARS.indexOf(of as Fear);
    if (d >= 0) b.fear[d] = Math.max(at(b.fear, d), CONFIRMED);
  },
  nothingElse(b) {
    b.nothingElse = true;
  },
  left(b, _, { of, level = 0 }) {
    b.fear[FEARS.indexOf(of as Fear)] = level / 4;
  },
  need(b, { table }, { of = '' }) {
    const need = table.needs.indexOf(of);
    b.need[need] = at(b.need, need) + 1.5;
  },
  understood(b, { table }, { of, level = 0 }) {
    const t = table.topics.findIndex(({ id }) => id === of);
    b.understanding[t] = 0.5 * at(b.understanding, t) + 0.5 * (level / 4);
  },
  readiness(b, _, { level = 0 }) {
    b.readiness = level / 4;
  },
  obstacle(b, _, { of = null }) {
    b.obstacle = of;
  },
  binding(b) {
    b.bindings += 1;
  },
  signal(b, { open }) {
    b.signalAt = open.turn;
  },
  easyCondition: (b, { table }, { of }) => scale(b.condition, table.conditions, of, 0.3),
  struck: (b, { table }, { of }) => scale(b.condition, table.conditions, of, 2),
  unreal: (b, { table }, { of }) => scale(b.condition, table.conditions, of, 99),
  best: (b, { table }, { of }) => scale(b.issue, table.issues, of, 1.5),
};

/** What the bot itself did moves her too, about as much as it mostly does. */
function expects(b: Beliefs, { table, open }: View, action: Action): void {
  if (action.move === 'explain') {
    const t = table.topics.findIndex(({ id }) => id === action.topic);
    b.understanding[t] = at(b.understanding, t) + 0.4 * (1 - at(b.understanding, t));
  }
  if (action.move === 'demo') {
    const need = table.features.find(({ id }) => id === action.feature)?.need ?? -1;
    const share = open.toldNeed[need] ? 0.45 : 0.22;
    if (need >= 0) b.cover[need] = at(b.cover, need) + share * (1 - at(b.cover, need));
  }
  if (action.move === 'answer' && action.say === 'defer') b.deferred += 1;
}

/** Her counter-offer raises what she cares for and leaves the rest. */
function readsCounter(b: Beliefs, { open }: View): void {
  const { counter, standing } = open;
  if (!counter || !standing) return;
  counter.options.forEach((option, i) => {
    const mine = at(standing.options, i);
    if (option !== mine) b.issue[i] = at(b.issue, i) * (option > mine ? 1.22 : 0.93);
  });
}

/** Learns from the last exchange, once. */
export function learn(b: Beliefs, view: View): void {
  const { last } = view.open;
  if (!last || last === b.seen) return;
  b.seen = last;
  readsDepth(b, view, last);
  const asked = last.action.move === 'ask';
  expects(b, view, last.action);
  for (const cue of last.cues) HEARD[cue.cue]?.(b, view, cue, asked);
  if (last.cues.some(({ cue }) => cue === 'counter')) readsCounter(b, view);
}
