/** What must not be reachable from a seat: every number of her mind, of the account's hidden half. */
import { aspiration } from '../../src/core/customer/bargaining';
import { buyerUtility } from '../../src/core/customer/offers';
import {
  idealReservation,
  levelOf,
  readiness,
  reservation,
  riskLeft,
  understood,
  valueSeen,
} from '../../src/core/customer/reading';
import { draftOf } from '../../src/core/draft';
import type { Meeting, View } from '../../src/core/types';
import { scenario, table } from './dana';

type See = (value: unknown, key: string) => void;

/** Lists hold nothing but their elements, which most of what is walked is: a short way for them. */
function partsOf(value: object, see: See): readonly unknown[] {
  if (Array.isArray(value) && Reflect.ownKeys(value).length === value.length + 1) {
    for (const part of value) see(part, 'element');
    return value;
  }
  const named = value instanceof Map || value instanceof Set ? { all: [...value] } : value;
  return Reflect.ownKeys(named).map((key) => {
    const part = (named as Record<PropertyKey, unknown>)[key];
    see(part, String(key));
    return part;
  });
}

/** Walks everything that hangs on a value: keys of every kind, elements, entries. */
export function walk(root: unknown, see: See): void {
  const seen = new Set<object>();
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) continue;
    if (seen.has(value)) continue;
    seen.add(value);
    for (const part of partsOf(value, see)) if (typeof part === 'object') stack.push(part);
  }
}

export function numbersOf(root: unknown): Set<number> {
  const found = new Set<number>();
  walk(root, (value) => {
    if (typeof value === 'number') found.add(value);
  });
  return found;
}

const PUBLIC = numbersOf(table);
/** Wholes are turns, counts and levels, halves are cues; as values they say nothing. */
const telling = (x: number) => !Number.isInteger(2 * x) && !PUBLIC.has(x);

const TEMPER = [...numbersOf(scenario.temper)].filter(telling);

/** Numbers that follow from her mind. */
function derived(meeting: Meeting): number[] {
  const { mind, open } = meeting;
  const draft = draftOf(meeting, open.turn + 1);
  return [
    reservation(scenario, mind),
    reservation(scenario, mind, 0),
    idealReservation(mind),
    readiness(scenario, mind),
    riskLeft(mind),
    valueSeen(mind),
    understood(scenario, mind),
    levelOf(scenario, mind),
    aspiration(draft),
    ...[open.standing, open.counter].flatMap((offer) =>
      offer ? [buyerUtility(scenario, mind, offer)] : [],
    ),
  ];
}

/** All secrets of a meeting at this moment: her mind, its causes in the last turn, the seed. */
export function secretsOf(meeting: Meeting): Set<number> {
  const { mind, past, setup } = meeting;
  const numbers = [...numbersOf(mind), ...derived(meeting), ...TEMPER];
  if (past) {
    numbers.push(...Object.values(past.after));
    for (const event of past.events)
      if (event.kind === 'effect') {
        numbers.push(...Object.values(event.n));
        for (const { before, after } of event.changes) numbers.push(before, after);
      }
  }
  return new Set([...numbers.filter(telling), setup.seed]);
}

/** Names that are public too: a cue's level, what can be delivered, how far she sits. */
const KNOWN = ['level', 'feeling', 'capacity', 'distance'];

/** Names under which secrets are kept. */
export function secretKeys(meeting: Meeting): Set<string> {
  const hidden = [
    ...Object.keys(meeting.mind),
    ...Object.keys(scenario.temper),
    ...['seed', 'setup', 'mind', 'past', 'temper', 'scenario', 'events', 'n', 'changes'],
  ];
  return new Set(hidden.filter((key) => !KNOWN.includes(key)));
}

/** What a view gives away, as `key: value`. */
export function leaks(view: View, secrets: Set<number>, keys: Set<string>): string[] {
  const found: string[] = [];
  walk({ ...view, table: null }, (value, key) => {
    if (typeof value === 'number' && secrets.has(value)) found.push(`${key}: ${value}`);
    if (typeof value === 'string' && /\d\.\d/.test(value)) found.push(`${key}: ${value}`);
    if (typeof value === 'function' || keys.has(key)) found.push(key);
  });
  return found;
}
