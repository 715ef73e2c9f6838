/** A played meeting as the marks read it: what happened, in order, and how it ended. */
import { BARGAIN, FEELING } from '../constants';
import { idealReservation, readiness } from '../customer/reading';
import type { EffectCode } from '../effects';
import { history } from '../meeting';
import type { Effect, Meeting, Mind, Open, Scenario, Table } from '../types';
import { bestSeller, type Frontier, frontierOf } from './frontier';
import { STAGE } from './points';

/** An effect and by how much it moved something: after minus before. */
interface Moved {
  readonly effect: Effect;
  readonly by: number;
}

export interface Story {
  readonly scenario: Scenario;
  readonly table: Table;
  /** Her mind and what is open, at the end. */
  readonly mind: Mind;
  readonly open: Open;
  readonly effects: readonly Effect[];
  readonly turns: number;
  /** Share of a whole meeting that was played, 0..1: short meetings show little. */
  readonly extent: number;
  readonly frontier: Frontier;
  /** Whether any agreement was possible after a meeting as good as it gets. */
  readonly possible: boolean;
  /** Her greatest readiness over the meeting. */
  readonly readiest: number;
  readonly readyAtEnd: number;
  /** Feelings that came up, the one she came with among them. */
  readonly feelings: number;
  /** All effects of one code, in order. */
  all<C extends EffectCode>(code: C): readonly Effect<C>[];
  /** What moved a fear (`risk`) or how far a need is served (`cover`), in order. */
  moved(what: 'risk' | 'cover', of: string): readonly Moved[];
}

interface Index {
  readonly effects: Effect[];
  readonly byCode: Map<EffectCode, Effect[]>;
  readonly risk: Map<string, Moved[]>;
  readonly cover: Map<string, Moved[]>;
  readiest: number;
}

const NONE: readonly never[] = Object.freeze([]);

function push<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

function enter(index: Index, effect: Effect): void {
  index.effects.push(effect);
  push(index.byCode, effect.code, effect);
  for (const { what, of, before, after } of effect.changes)
    if (of !== undefined && (what === 'risk' || what === 'cover'))
      push(what === 'risk' ? index.risk : index.cover, of, { effect, by: after - before });
}

/** Everything that happened, once through. */
function indexOfMeeting(meeting: Meeting): Index {
  const index: Index = {
    effects: [],
    byCode: new Map(),
    risk: new Map(),
    cover: new Map(),
    readiest: 0,
  };
  for (const { events, after } of history(meeting)) {
    index.readiest = Math.max(index.readiest, after.readiness);
    for (const event of events) if (event.kind === 'effect') enter(index, event);
  }
  return index;
}

/** Reads a meeting as it stands, over or not; goes through all that happened once. */
export function storyOf(meeting: Meeting): Story {
  const { scenario, mind, open } = meeting;
  const { effects, byCode, risk, cover, readiest } = indexOfMeeting(meeting);
  const frontier = frontierOf(scenario, mind);
  const best = bestSeller(frontier, idealReservation(mind));
  return {
    scenario,
    table: scenario.table,
    mind,
    open,
    effects,
    frontier,
    readiest,
    turns: open.turn,
    extent: Math.min(1, open.turn / STAGE.whole),
    possible: best !== null && best > BARGAIN.authority,
    readyAtEnd: readiness(scenario, mind),
    feelings: (byCode.get('feeling')?.length ?? 0) + (mind.anger0 > FEELING.opens ? 1 : 0),
    all: <C extends EffectCode>(code: C) =>
      (byCode.get(code) ?? NONE) as readonly Effect[] as readonly Effect<C>[],
    moved: (what, of) => (what === 'risk' ? risk : cover).get(of) ?? NONE,
  };
}
