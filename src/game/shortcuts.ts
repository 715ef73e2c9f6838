/**
 * Four open cards, chosen from what was last said. They show a beginner what is possible; they
 * are not "the right four": the choice knows only what lies open, and goes round in turn.
 */

import { greatest } from '../core/exact';
import { saidOf } from '../core/said';
import type { Action, Cue, Legal, View } from '../core/types';
import { ANSWERS, type Depth, EVIDENCE, type Evidence, type Fear } from '../core/vocabulary';
import { INTENTS, nameOf, placeOf } from './menu';

export const SHORTCUTS = 4;

/** The one said least often; of equals the one whose place in the list follows the turn. */
function leastSaid<T>(list: readonly T[], turn: number, said: (one: T) => number): T | undefined {
  if (list.length === 0) return undefined;
  const turned = list.map((_, i) => list[(i + turn) % list.length] as T);
  return turned[greatest(turned.map((one) => -said(one)))];
}

interface Table {
  readonly view: View;
  readonly depth: Depth;
}

function explain({ view, depth }: Table, topic?: string): Action[] {
  const { turn } = view.open;
  const ids = view.table.topics.map(({ id }) => id);
  const chosen = topic ?? leastSaid(ids, turn, (id) => saidOf(view, 'explain', id));
  return chosen ? [{ move: 'explain', topic: chosen, depth }] : [];
}

function show({ view, depth }: Table): Action[] {
  const { turn } = view.open;
  const ids = view.table.features.map(({ id }) => id);
  const feature = leastSaid(ids, turn, (id) => saidOf(view, 'demo', id));
  return feature ? [{ move: 'demo', feature, depth }] : [];
}

function ask({ view }: Table): Action[] {
  const { turn } = view.open;
  const topics = view.table.topics.map(({ id }) => id);
  const subjects = ['needs', 'concerns', ...topics, 'process'];
  const about = leastSaid(subjects, turn, (id) => saidOf(view, 'ask', id));
  return about ? [{ move: 'ask', about }] : [];
}

function reassure({ view }: Table, fear: Fear): Action[] {
  const { turn } = view.open;
  const evidence = leastSaid<Evidence>(EVIDENCE, turn, (e) => saidOf(view, 'address', e));
  return evidence ? [{ move: 'address', fear, evidence }] : [];
}

/** What a cue brings to the table. */
function answersTo(cue: Cue, table: Table): Action[] {
  switch (cue.cue) {
    case 'fear':
      return cue.of ? [...reassure(table, cue.of as Fear), { move: 'more' }] : [];
    case 'need':
      return show(table);
    case 'confused':
    case 'bored':
      return (cue.level ?? 0) >= 2 && cue.of && isTopic(cue.of, table)
        ? [{ move: 'check', topic: cue.of }, ...explain(table, cue.of)]
        : [];
    case 'signal':
      return [{ move: 'trial' }];
    case 'left':
      return [{ move: 'more' }];
    case 'counter':
      return [{ move: 'accept' }, { move: 'hold' }];
    case 'agreed':
      return [{ move: 'close' }];
    default:
      return [];
  }
}

const isTopic = (id: string, { view }: Table) => view.table.topics.some((one) => one.id === id);

/** A feeling and a question wait for an answer; all answers to a question lie open together. */
function pending({ view }: Table): Action[] {
  const { feeling, question } = view.open;
  const felt: Action[] = feeling
    ? [{ move: 'listen' }, { move: 'acknowledge', feeling: feeling.label }]
    : [];
  const asked: Action[] = question ? ANSWERS.map((say) => ({ move: 'answer', say })) : [];
  return [...asked, ...felt];
}

function candidates(table: Table): Action[] {
  const { open } = table.view;
  const opening: Action[] = open.turn === 0 ? [{ move: 'rapport' }] : [];
  return [
    ...pending(table),
    ...(open.last?.cues ?? []).flatMap((cue) => answersTo(cue, table)),
    ...opening,
    ...ask(table),
    ...explain(table),
    ...show(table),
    { move: 'listen' },
    { move: 'trial' },
    { move: 'rapport' },
  ];
}

/**
 * The four cards in the order of the intents, so that a place tells nothing. Fewer only when
 * fewer moves are legal.
 * @param depth where the dial stands
 */
export function shortcuts(view: View, legal: Legal, depth: Depth): Action[] {
  const may = new Set(legal.moves.map(nameOf));
  const chosen: Action[] = [];
  for (const action of candidates({ view, depth })) {
    if (chosen.length === SHORTCUTS) break;
    if (may.has(nameOf(action)) && !chosen.some((one) => nameOf(one) === nameOf(action)))
      chosen.push(action);
  }
  const rank = (action: Action) => INTENTS.indexOf(placeOf(action, view.table)?.[0] ?? 'close');
  return chosen.sort((a, b) => rank(a) - rank(b));
}
