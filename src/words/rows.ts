/**
 * Which family of sentences is said: rows of `assets/speech.json` and of an account. The row with
 * the most facts that all hold, and whose family exists, wins (after Ruskin's dialogue rules).
 */
import type { Action, Cue } from '../core/types';
import type { Style } from '../core/vocabulary';
import type { Families } from './keys';

export type Fact = string | number | boolean;
export type Facts = Readonly<Record<string, Fact>>;

/** When all facts of `when` hold, `say` names the family; `{fact}` is filled in. */
export interface Row {
  readonly when: Readonly<Record<string, Fact | undefined>>;
  readonly say: string;
}

/** A level as ids write it: 2 -> 2, 2.5 -> 2h, -1.5 -> m1h, -0.5 -> m0h. */
export function writtenLevel(level: number): string {
  const size = Math.abs(level);
  const whole = Math.floor(size);
  return `${level < 0 ? 'm' : ''}${whole}${size > whole ? 'h' : ''}`;
}

/** What holds for a cue: its name, subject and level, and her style. */
export function factsOfCue(cue: Cue, style: Style): Facts {
  return {
    cue: cue.cue,
    style,
    ...(cue.of !== undefined && { of: cue.of }),
    ...(cue.with !== undefined && { with: cue.with }),
    ...(cue.level !== undefined && { level: cue.level }),
  };
}

/** What is pending when the player speaks. */
export interface Pending {
  /** Her open question. */
  readonly fact: string | null;
  readonly agreed: boolean;
}

/** What holds for something the player does: the words of the action and what is pending. */
export function factsOfAction(action: Action, style: Style, pending: Pending): Facts {
  const facts: Record<string, Fact> = { style, agreed: pending.agreed };
  for (const [name, value] of Object.entries(action))
    if (typeof value === 'string' || typeof value === 'number') facts[name] = value;
  if (action.move === 'answer' && pending.fact !== null) facts.fact = pending.fact;
  if (action.move === 'propose') {
    facts.trade = action.offer.condition !== null;
    if (action.offer.condition !== null) facts.condition = action.offer.condition;
  }
  return facts;
}

/** The family that a row names under these facts, or null when it asks for a fact that is absent. */
function nameOf(row: Row, facts: Facts): string | null {
  let whole = true;
  const name = row.say.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const fact = facts[slot];
    if (fact === undefined) whole = false;
    return typeof fact === 'number' ? writtenLevel(fact) : String(fact);
  });
  return whole ? name : null;
}

interface Asking {
  readonly row: Row;
  /** Facts that must hold. */
  readonly asked: readonly (readonly [name: string, fact: Fact])[];
}

function askingOf(row: Row): Asking {
  const asked = Object.entries(row.when).flatMap(([name, fact]) =>
    fact === undefined ? [] : [[name, fact] as const],
  );
  return { row, asked };
}

const orders = new WeakMap<readonly Row[], readonly Asking[]>();

/** The most specific first; of equals the later row. Made once for a list of rows. */
function inOrder(rows: readonly Row[]): readonly Asking[] {
  let order = orders.get(rows);
  if (!order) {
    const later = rows.map(askingOf).reverse();
    order = later.sort((a, b) => b.asked.length - a.asked.length);
    orders.set(rows, order);
  }
  return order;
}

/** Families that could be said under `facts`, the most specific first; of equals the later row. */
export function candidates(rows: readonly Row[], facts: Facts): string[] {
  return inOrder(rows)
    .filter(({ asked }) => asked.every(([name, fact]) => facts[name] === fact))
    .flatMap(({ row }) => nameOf(row, facts) ?? []);
}

/**
 * The family to say under `facts`: the most specific that exists. When none exists, the most
 * general one, so that the page shows what is missing; null when no row speaks of it at all.
 */
export function familyFor(rows: readonly Row[], families: Families, facts: Facts): string | null {
  const names = candidates(rows, facts);
  return names.find((name) => families.has(name)) ?? names.at(-1) ?? null;
}
