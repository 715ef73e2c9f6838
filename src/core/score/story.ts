/** A played meeting as the marks read it: what happened, in order, and how it ended. */
import { BARGAIN } from '../constants';
import { idealReservation, readiness } from '../customer/reading';
import { at } from '../exact';
import { history } from '../meeting';
import type { Effect, Meeting, Mind, Open, Scenario, Table } from '../types';
import { bestSeller, type Frontier, frontierOf } from './frontier';
import { STAGE } from './points';

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
  /** All effects of one code, in order. */
  all(code: string): readonly Effect[];
}

/** A number that an effect carries. @throws RangeError when it does not: the rules are broken */
export function amount(effect: Effect, name: string): number {
  const value = effect.n[name];
  if (value === undefined) throw new RangeError(`${effect.code} carries no ${name}`);
  return value;
}

function effectsOf(meeting: Meeting): Effect[] {
  return history(meeting).flatMap(({ events }) =>
    events.filter((event): event is Effect => event.kind === 'effect'),
  );
}

export function storyOf(meeting: Meeting): Story {
  const { scenario, mind, open } = meeting;
  const effects = effectsOf(meeting);
  const frontier = frontierOf(scenario, mind);
  const best = bestSeller(frontier, idealReservation(mind));
  const byCode = new Map<string, Effect[]>();
  for (const effect of effects) {
    const list = byCode.get(effect.code);
    if (list) list.push(effect);
    else byCode.set(effect.code, [effect]);
  }
  return {
    ...{ scenario, table: scenario.table, mind, open, effects, frontier },
    turns: open.turn,
    extent: Math.min(1, open.turn / STAGE.whole),
    possible: best !== null && best > BARGAIN.authority,
    readiest: Math.max(0, ...history(meeting).map(({ after }) => after.readiness)),
    readyAtEnd: readiness(scenario, mind),
    all: (code) => byCode.get(code) ?? [],
  };
}

/** Index of a need, topic or feature of the account by its id. */
export function indexOf(list: readonly (string | { readonly id: string })[], id: string): number {
  return list.findIndex((one) => (typeof one === 'string' ? one : one.id) === id);
}

/** How far an effect moved one quantity: after minus before, over all changes that fit. */
export function movedBy(effect: Effect, what: Effect['changes'][number]['what'], of: string) {
  let total = 0;
  for (const change of effect.changes)
    if (change.what === what && change.of === of) total += change.after - change.before;
  return total;
}

/** Element of a list by an id, as the account orders it. */
export function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  return at(list, indexOf(list, id));
}
