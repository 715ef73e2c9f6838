/**
 * What is said at the table: the sentence of a card, and the customer's answer as beats in the
 * order in which she speaks. Ids only; the language is decided later and never enters the choice.
 */
import type { Action, Cue, Exchange } from '../core/types';
import type { Style } from '../core/vocabulary';
import type { Families } from './keys';
import { chosen, type Memory, remembered } from './memory';
import { inOrder } from './order';
import { factsOfAction, factsOfCue, familyFor, type Row } from './rows';
import type { Slots, Speech } from './speech';

/** What stays the same through a meeting. */
export interface Scene {
  /** Rows that all accounts share, then the account's. */
  readonly rows: readonly Row[];
  readonly families: Families;
  readonly style: Style;
  readonly seed: number;
}

export interface Line {
  readonly id: string;
  readonly slots: Slots;
}

/** said: her words. seen: a stage direction. read: her words in the customer's file. */
export type BeatKind = 'said' | 'seen' | 'read';

export interface Beat extends Line {
  readonly kind: BeatKind;
  readonly cue: Cue;
}

const NONE: Slots = {};

interface Choice {
  readonly family: string;
  readonly id: string;
}

function choice(scene: Scene, memory: Memory, family: string | null): Choice | null {
  if (family === null) return null;
  return { family, id: chosen(family, scene.families, scene.seed, memory) };
}

function playerChoice(action: Action, scene: Scene, memory: Memory): Choice | null {
  const facts = factsOfAction(action, scene.style, memory);
  return choice(scene, memory, familyFor(scene.rows, scene.families, facts));
}

/**
 * The sentence of an action, on its card and when it is said; null for what is done without words
 * (preparing, forecasting). `memory` is the one after the exchange before.
 */
export function playerLine(action: Action, scene: Scene, memory: Memory): Line | null {
  const found = playerChoice(action, scene, memory);
  return found && { id: found.id, slots: NONE };
}

/** Which of the three packages a cue names: 1, 2 or 3. */
function slotsOfCue(cue: Cue): Slots {
  if (cue.cue !== 'best') return NONE;
  return { package: cue.level ?? Number(cue.with ?? 1) };
}

function kindOf(cue: Cue, action: Action): BeatKind {
  if (cue.cue === 'tension' || cue.cue === 'hurry') return 'seen';
  return action.move === 'prepare' ? 'read' : 'said';
}

/** What is pending and shown after an exchange. */
function pendingAfter({ action, cues }: Exchange, memory: Memory): Memory {
  let { fact, agreed, tension, hurry } = memory;
  if (action.move === 'answer') fact = null;
  for (const { cue, of, level = 0 } of cues) {
    if (cue === 'question') fact = of ?? null;
    if (cue === 'agreed' || (cue === 'reaction' && of === 'accepted')) agreed = true;
    if (cue === 'tension') tension = level;
    if (cue === 'hurry') hurry = level;
    if (cue === 'reaction' && of === 'dodged') fact = null;
    if (cue === 'reaction' && of === 'cooled') agreed = false;
  }
  return { ...memory, fact, agreed, tension, hurry };
}

/**
 * Her answer to an exchange, and the memory after it (the player's own sentence included).
 * Pure; the same exchanges give the same beats in every language.
 */
export function customerLines(
  exchange: Exchange,
  scene: Scene,
  memory: Memory,
): { readonly beats: readonly Beat[]; readonly memory: Memory } {
  const own = playerChoice(exchange.action, scene, memory);
  let now = own ? remembered(memory, own.family, own.id) : memory;
  const beats: Beat[] = [];
  for (const cue of inOrder(exchange.cues, memory)) {
    const facts = factsOfCue(cue, scene.style);
    const found = choice(scene, now, familyFor(scene.rows, scene.families, facts));
    if (!found) continue;
    now = remembered(now, found.family, found.id);
    beats.push({ id: found.id, slots: slotsOfCue(cue), kind: kindOf(cue, exchange.action), cue });
  }
  return { beats, memory: pendingAfter(exchange, now) };
}

/** The slots of a line as one language writes them: a package by its letter. */
export function slotsFor(line: Line, speech: Pick<Speech, 'say'>): Slots {
  const { package: which } = line.slots;
  if (typeof which !== 'number') return line.slots;
  return { ...line.slots, package: speech.say(`package.${which}`) };
}
