/** Every legal move by intent and subject, so that each is within three presses. */
import type { Action, Legal, Table } from '../core/types';
import { FEARS } from '../core/vocabulary';

export const INTENTS = [
  'ask',
  'listen',
  'acknowledge',
  'explain',
  'show',
  'reassure',
  'answer',
  'offer',
  'spend',
  'close',
] as const;
export type Intent = (typeof INTENTS)[number];

/** What a move is about; the kind says which list of labels names it. */
export interface Subject {
  readonly kind: 'topic' | 'feature' | 'fear' | 'about' | 'all';
  readonly id: string;
}

export interface Entry {
  readonly subject: Subject;
  readonly actions: readonly Action[];
}

export interface Group {
  readonly intent: Intent;
  readonly entries: readonly Entry[];
}

const ALL: Subject = { kind: 'all', id: 'all' };
const about = (id: string): Subject => ({ kind: 'about', id });

/** Where a move is found; null for what is done elsewhere than in the menu (sheet, briefing). */
export function placeOf(action: Action, table: Table): [Intent, Subject] | null {
  switch (action.move) {
    case 'rapport':
      return ['ask', about('smalltalk')];
    case 'ask':
      return ['ask', isTopic(action.about, table) ? topic(action.about) : about(action.about)];
    case 'confirm':
      return ['ask', about(isFear(action.about) ? 'concerns' : 'needs')];
    case 'more':
      return ['ask', about('concerns')];
    case 'check':
      return ['ask', topic(action.topic)];
    case 'listen':
    case 'acknowledge':
    case 'answer':
    case 'spend':
      return [action.move, ALL];
    case 'explain':
      return ['explain', topic(action.topic)];
    case 'demo':
      return ['show', { kind: 'feature', id: action.feature }];
    case 'address':
    case 'hype':
      return ['reassure', { kind: 'fear', id: action.fear }];
    case 'hold':
    case 'accept':
      return ['offer', ALL];
    case 'trial':
    case 'close':
    case 'walk':
      return ['close', ALL];
    case 'prepare':
    case 'forecast':
    case 'propose':
    case 'packages':
    case 'aftercare':
      return null;
  }
}

const topic = (id: string): Subject => ({ kind: 'topic', id });
const isTopic = (id: string, table: Table) => table.topics.some((one) => one.id === id);
const isFear = (id: string) => (FEARS as readonly string[]).includes(id);

/** The whole menu: all ten intents in their fixed order, empty ones too. */
export function menu(legal: Legal, table: Table): Group[] {
  const found = new Map<string, { intent: Intent; subject: Subject; actions: Action[] }>();
  for (const action of legal.moves) {
    const place = placeOf(action, table);
    if (!place) continue;
    const [intent, subject] = place;
    const key = `${intent} ${subject.kind} ${subject.id}`;
    const entry = found.get(key) ?? { intent, subject, actions: [] };
    entry.actions.push(action);
    found.set(key, entry);
  }
  return INTENTS.map((intent) => ({
    intent,
    entries: [...found.values()].filter((entry) => entry.intent === intent),
  }));
}

/** One name for an action, the same for equal actions: for keys of lists and for comparison. */
export function nameOf(action: Action): string {
  return JSON.stringify(action);
}
