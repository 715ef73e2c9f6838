/** One turn while it is being played: a private copy that the moves write to, and what it causes. */
import { CHANNEL_TRAITS, MIND } from './constants';
import { copyOfMind, copyOfOpen, type DraftMind, type DraftOpen } from './copies';
import { attention } from './customer/reading';
import type { EffectCode, NumberOf } from './effects';
import { at, clamp } from './exact';
import { saidNow, saidOf } from './said';
import type { Change, Cue, Effect, Meeting, MeetingEvent, Scenario } from './types';
import { type CueName, FEARS, type Fear, type Reaction } from './vocabulary';

type Written<T> = { -readonly [K in keyof T]: T[K] };

export interface Draft {
  readonly scenario: Scenario;
  readonly seed: number;
  /** The turn being played, 1 for the first; 0 in the briefing. */
  readonly turn: number;
  readonly difficulty: number;
  /** Share of a trust gain that the channel lets through. */
  readonly channelTrust: number;
  /** Factor on the noise of her cues. */
  readonly noise: number;
  /** How much of what is said she hears: half while a feeling is unanswered. */
  readonly ears: number;
  readonly attention: number;
  /** Angry with a feeling unanswered at the start of the turn: pushing on talks over her. */
  readonly upset: boolean;
  readonly open: DraftOpen;
  readonly mind: DraftMind;
  readonly events: MeetingEvent[];
  readonly cues: Cue[];
  /** Changes of the latest effect. */
  changes: Change[];
}

/** A draft of `meeting` for its turn number `turn`. */
export function draftOf(meeting: Meeting, turn: number): Draft {
  const { mind, open, setup } = meeting;
  const channel = CHANNEL_TRAITS[open.channel];
  return {
    scenario: meeting.scenario,
    seed: setup.seed,
    turn,
    difficulty: setup.difficulty,
    channelTrust: channel.trust,
    noise: channel.noise * setup.difficulty,
    ears: mind.feeling !== null && mind.feeling !== 'enthusiasm' ? MIND.deafEar : 1,
    attention: attention(mind),
    upset: mind.anger > MIND.upset && mind.feeling !== null,
    open: copyOfOpen(open),
    mind: copyOfMind(mind),
    events: [],
    cues: [],
    changes: [],
  };
}

interface Subject {
  readonly of?: string;
  readonly with?: string;
}

/** A cause without numbers may go without any detail. */
type Detail<C extends EffectCode> = [NumberOf<C>] extends [never]
  ? [subject?: Subject]
  : [detail: Subject & { readonly n: Readonly<Record<NumberOf<C>, number>> }];

interface Noted extends Subject {
  readonly n?: Readonly<Record<string, number>>;
}

const NOTHING: Readonly<Record<string, number>> = {};

/** Notes why something happens; the changes that follow belong to it until the next note. */
export function note<C extends EffectCode>(draft: Draft, code: C, ...[detail]: Detail<C>): void {
  const { of, with: other, n = NOTHING }: Noted = detail ?? {};
  const changes: Change[] = [];
  const effect = { kind: 'effect', turn: draft.turn, code, n, changes } as Written<Effect>;
  if (of !== undefined) effect.of = of;
  if (other !== undefined) effect.with = other;
  draft.changes = changes;
  draft.events.push(effect);
}

/** Lets a person at the table see or hear something. */
export function show(
  draft: Draft,
  cue: CueName,
  of?: string,
  level?: number,
  other?: string,
): void {
  const shown: Written<Cue> = { kind: 'cue', turn: draft.turn, cue };
  if (of !== undefined) shown.of = of;
  if (level !== undefined) shown.level = level;
  if (other !== undefined) shown.with = other;
  draft.cues.push(shown);
  draft.events.push(shown);
}

/** A visible reaction. */
export function react(draft: Draft, reaction: Reaction): void {
  show(draft, 'reaction', reaction);
}

function change(
  draft: Draft,
  what: Change['what'],
  before: number,
  after: number,
  of?: string,
): void {
  if (before === after) return;
  draft.changes.push(of === undefined ? { what, before, after } : { what, of, before, after });
}

/** Gains count less the more she trusts already; losses count as they are. */
export function moveTrust(draft: Draft, delta: number): void {
  const { mind } = draft;
  const before = mind.trust;
  mind.trust = clamp(before + (delta > 0 ? delta * MIND.trustGain * (1 - before) : delta));
  change(draft, 'trust', before, mind.trust);
}

/** A gain that needs the person in the room: the channel lets a share of it through. */
export function warm(draft: Draft, delta: number): void {
  moveTrust(draft, delta > 0 ? delta * draft.channelTrust : delta);
}

/** Losses count a share of themselves; at most 1, and at 0 or below she leaves. */
export function movePatience(draft: Draft, delta: number): void {
  const { mind } = draft;
  const before = mind.patience;
  mind.patience = Math.min(1, before + (delta < 0 ? delta * MIND.patienceLoss : delta));
  change(draft, 'patience', before, mind.patience);
}

/** Held within 0..1, as are risk, understanding and cover. */
export function moveAnger(draft: Draft, delta: number): void {
  const { mind } = draft;
  const before = mind.anger;
  mind.anger = clamp(before + delta);
  change(draft, 'anger', before, mind.anger);
}

/** Raises a fear by `delta`, below 0 eases it. */
export function moveRisk(draft: Draft, id: Fear, delta: number): void {
  moveIn(draft, 'risk', FEARS.indexOf(id), delta, id);
}

/** How well she understands topic number `topic`. */
export function moveUnderstanding(draft: Draft, topic: number, delta: number): void {
  moveIn(draft, 'understanding', topic, delta, at(draft.scenario.table.topics, topic).id);
}

/** How far need number `need` is served. */
export function moveCover(draft: Draft, need: number, delta: number): void {
  moveIn(draft, 'cover', need, delta, at(draft.scenario.table.needs, need));
}

function moveIn(
  draft: Draft,
  what: 'risk' | 'understanding' | 'cover',
  i: number,
  delta: number,
  id: string,
): void {
  const list = draft.mind[what];
  const before = at(list, i);
  const after = clamp(before + delta);
  list[i] = after;
  change(draft, what, before, after, id);
}

/** How often something was said, this time not counted. */
export function timesSaid({ scenario, open }: Draft, key: string, subject?: string): number {
  return saidOf({ table: scenario.table, open }, key, subject);
}

/** Keeps a number for a head of `said` and its subject. */
export function remember(draft: Draft, n: number, key: string, subject?: string): void {
  draft.open.said = saidNow(draft.scenario.table, draft.open.said, n, key, subject);
}

/** Counts a saying and returns how often it has now been said. */
export function count(draft: Draft, key: string, subject?: string): number {
  const n = timesSaid(draft, key, subject) + 1;
  remember(draft, n, key, subject);
  return n;
}
