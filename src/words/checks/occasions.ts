/** Every occasion on which something is said: from the structure of an account to facts. */
import { BARE } from '../../core/moves';
import type { Action, Cue } from '../../core/types';
import {
  AFTERCARE,
  ANSWERS,
  type CueName,
  DEPTHS,
  EVIDENCE,
  FEARS,
  FEELINGS,
  OBSTACLES,
  OPEN_SUBJECTS,
  REACTIONS,
  SPENDINGS,
  STYLES,
  type Style,
} from '../../core/vocabulary';
import { type Facts, factsOfAction, factsOfCue } from '../rows';

interface Named {
  readonly id: string;
}

/** The parts of an account that sentences speak about; an account's file is one. */
export interface Subjects {
  readonly topics: readonly Named[];
  readonly needs: readonly string[];
  readonly features: readonly Named[];
  readonly issues: readonly Named[];
  readonly conditions: readonly (Named & { readonly banned?: boolean })[];
  readonly facts: readonly Named[];
}

/** card: what the player says. reply: what the customer says. seen: a stage direction. */
export type Role = 'card' | 'reply' | 'seen';

export interface Occasion {
  readonly role: Role;
  /** It cannot arise as the account stands, yet may have its sentence. */
  readonly idle: boolean;
  readonly facts: Facts;
}

/** Levels from `low` to `high`. */
function levels(low: number, high: number, step = 1): number[] {
  return Array.from({ length: (high - low) / step + 1 }, (_, i) => low + i * step);
}

const ids = (list: readonly Named[]) => list.map(({ id }) => id);

type Span = [cue: CueName, subjects?: readonly string[] | null, levels?: readonly number[]];

/** Cues that a banned condition brings up, and those that it never does. */
const OF_BANNED: readonly CueName[] = ['unreal'];
const OF_FREE: readonly CueName[] = ['easyCondition', 'struck'];

/** Cues by name, each with the subjects (null: it has none) and the levels that it can have. */
function spansOf(subjects: Subjects): Span[] {
  const topics = ids(subjects.topics);
  const conditions = ids(subjects.conditions);
  const doubts = [...FEARS, ...subjects.needs];
  return [
    ['jargon', topics, levels(1, 4, 0.5)],
    ['confused', [...topics, ...ids(subjects.features)], levels(0, 3)],
    ['bored', [...topics, ...ids(subjects.features)], levels(0, 3)],
    ['understood', topics, levels(0, 4)],
    ['felt', topics, levels(-1.5, 1.5, 0.5)],
    ['fear', FEARS, levels(1, 3)],
    ['fear', null, [0]],
    ['nothingElse'],
    ['need', subjects.needs],
    ['readiness', null, levels(0, 4)],
    ['obstacle', OBSTACLES],
    ['left', FEARS, levels(0, 4)],
    ['tension', null, levels(0, 3)],
    ['hurry', null, levels(0, 3)],
    ['style', STYLES],
    ['feeling', FEELINGS],
    ['easyCondition', conditions],
    ['struck', conditions],
    ['unreal', conditions],
    ['binding'],
    ['signal'],
    ['question', ids(subjects.facts)],
    ['yes', doubts],
    ['no', doubts],
    ['counter', ids(subjects.issues)],
    ['best', ids(subjects.issues)],
    ['agreed'],
    ['reaction', REACTIONS],
  ];
}

function cuesOf(subjects: Subjects): Cue[] {
  return spansOf(subjects).flatMap(([cue, subject = null, steps]) => {
    const bare: Cue = { kind: 'cue', turn: 0, cue };
    const about: Cue[] = subject === null ? [bare] : subject.map((of) => ({ ...bare, of }));
    return steps ? about.flatMap((one) => steps.map((level) => ({ ...one, level }))) : about;
  });
}

/** Every action that has words, a question on `fact` apart. */
function actionsOf(subjects: Subjects): Action[] {
  const topics = ids(subjects.topics);
  const offer = { options: [], condition: null };
  return [
    ...BARE.map((move): Action => ({ move })),
    ...[...OPEN_SUBJECTS, ...topics].map((about): Action => ({ move: 'ask', about })),
    ...[...FEARS, ...subjects.needs].map((about): Action => ({ move: 'confirm', about })),
    ...FEELINGS.map((feeling): Action => ({ move: 'acknowledge', feeling })),
    ...topics.map((topic): Action => ({ move: 'check', topic })),
    ...DEPTHS.flatMap((depth): Action[] => [
      ...topics.map((topic): Action => ({ move: 'explain', topic, depth })),
      ...ids(subjects.features).map((feature): Action => ({ move: 'demo', feature, depth })),
    ]),
    ...FEARS.flatMap((fear): Action[] => [
      ...EVIDENCE.map((evidence): Action => ({ move: 'address', fear, evidence })),
      { move: 'hype', fear },
    ]),
    ...SPENDINGS.map((on): Action => ({ move: 'spend', on })),
    ...[null, ...ids(subjects.conditions)].map(
      (condition): Action => ({ move: 'propose', offer: { ...offer, condition } }),
    ),
    { move: 'packages', offers: [] },
    ...AFTERCARE.map((what): Action => ({ move: 'aftercare', what })),
  ];
}

function cardFacts(subjects: Subjects, style: Style): Facts[] {
  const nothing = { fact: null, agreed: false };
  const answers = ids(subjects.facts).flatMap((fact) =>
    ANSWERS.map((say) => factsOfAction({ move: 'answer', say }, style, { ...nothing, fact })),
  );
  return [
    ...actionsOf(subjects).map((action) => factsOfAction(action, style, nothing)),
    factsOfAction({ move: 'close' }, style, { ...nothing, agreed: true }),
    ...answers,
  ];
}

function idle({ cue, of }: Cue, subjects: Subjects): boolean {
  const condition = subjects.conditions.find(({ id }) => id === of);
  return (condition?.banned ? OF_FREE : OF_BANNED).includes(cue);
}

function replyTo(cue: Cue, subjects: Subjects, style: Style): Occasion {
  const seen = cue.cue === 'tension' || cue.cue === 'hurry';
  return {
    role: seen ? 'seen' : 'reply',
    idle: idle(cue, subjects),
    facts: factsOfCue(cue, style),
  };
}

/** Every occasion of an account on which its rows have to find a sentence. */
export function occasionsOf(subjects: Subjects, style: Style): Occasion[] {
  const cards = cardFacts(subjects, style).map(
    (facts) => ({ role: 'card', idle: false, facts }) as const,
  );
  return [...cards, ...cuesOf(subjects).map((cue) => replyTo(cue, subjects, style))];
}
