/**
 * From what happened in a turn to what eye and ear get: a short list of beats with their time.
 * Pure, and it knows no stage. The words are on the page before the first beat, and nothing waits
 * for the last one: whoever plays on skips what is left.
 */
import { clamp } from '../core/exact';
import type { Action, Exchange, Open } from '../core/types';
import { type Mood, moodOf } from '../words/mood';
import type { Effect } from './sound/speaker';

/** What lies or stands on the table. */
export type Prop = 'monitor' | 'coffee' | 'documents';
export type MonitorState = 'idle' | 'alarm' | 'acknowledged';
export type Gaze = 'player' | 'table' | 'away';

/** `at`: milliseconds since the player spoke. */
export type Beat = { readonly at: number } & (
  | { readonly does: 'mood'; readonly mood: Mood }
  | { readonly does: 'gaze'; readonly to: Gaze }
  | { readonly does: 'talk'; readonly syllables: number }
  | { readonly does: 'lay'; readonly prop: Prop }
  | { readonly does: 'monitor'; readonly state: MonitorState }
  | { readonly does: 'sound'; readonly effect: Effect }
  | { readonly does: 'stamp' }
);

/** Milliseconds after which everything has happened, talking included. */
export const LONGEST = 1500;

const AT = { heard: 60, look: 220, face: 380, talk: 520, acknowledged: 900, stamp: 900 } as const;
/** Milliseconds from one syllable of her voice to the next. */
export const SYLLABLE = 97;
const CHARACTERS_PER_SYLLABLE = 3;

export type Heard = Pick<Open, 'last' | 'feeling' | 'ended'>;

/**
 * The beats of the last exchange, in order of time.
 * @param characters length of what she answers, 0 for silence
 * @param before her mood until now
 */
export function direct(open: Heard, characters: number, before: Mood): readonly Beat[] {
  const { last } = open;
  if (!last) return [];
  const mood = moodOf(open);
  const beats = [
    ...handled(last.action),
    ...faced(mood, before),
    ...spoken(characters),
    ...over(open, last),
  ];
  return beats.sort((a, b) => a.at - b.at);
}

/** What the player's hands do. */
function handled(action: Action): Beat[] {
  const sound = (effect: Effect): Beat => ({ at: 0, does: 'sound', effect });
  switch (action.move) {
    case 'demo':
      return [
        sound('card'),
        { at: 0, does: 'lay', prop: 'monitor' },
        { at: AT.heard, does: 'monitor', state: 'alarm' },
        { at: AT.look, does: 'gaze', to: 'table' },
        { at: AT.acknowledged, does: 'monitor', state: 'acknowledged' },
      ];
    case 'address':
      return [sound('page'), { at: 0, does: 'lay', prop: 'documents' }];
    case 'propose':
    case 'packages':
    case 'accept':
      return [sound('pen'), { at: 0, does: 'lay', prop: 'documents' }];
    case 'spend':
      return action.on === 'coffee'
        ? [sound('cup'), { at: 0, does: 'lay', prop: 'coffee' }]
        : [sound('card')];
    default:
      return [sound('card')];
  }
}

const PLEASED: readonly Mood[] = ['relieved', 'delighted', 'interested'];
const PUT_OFF: readonly Mood[] = ['annoyed', 'worried', 'sceptical'];

/** How she takes it; a face that stays makes no sound again. */
function faced(mood: Mood, before: Mood): Beat[] {
  const beats: Beat[] = [{ at: AT.face, does: 'mood', mood }];
  if (mood === before) return beats;
  if (PLEASED.includes(mood)) beats.push({ at: AT.face, does: 'sound', effect: 'reactPlus' });
  if (PUT_OFF.includes(mood)) beats.push({ at: AT.face, does: 'sound', effect: 'reactMinus' });
  return beats;
}

/** Her mouth moves as long as there is time, whatever the length of the line. */
export function spoken(characters: number): Beat[] {
  if (characters === 0) return [];
  const room = Math.floor((LONGEST - AT.talk) / SYLLABLE);
  const syllables = clamp(Math.round(characters / CHARACTERS_PER_SYLLABLE), 2, room);
  return [
    { at: AT.talk, does: 'gaze', to: 'player' },
    { at: AT.talk, does: 'talk', syllables },
  ];
}

/** The end of the meeting, once: what is done after it has no end of its own. */
function over({ ended }: Heard, { action }: Exchange): Beat[] {
  if (ended === null || action.move === 'aftercare') return [];
  if (ended !== 'deal') return [{ at: AT.stamp, does: 'sound', effect: 'noDeal' }];
  return [
    { at: AT.stamp, does: 'stamp' },
    { at: AT.stamp, does: 'sound', effect: 'stamp' },
  ];
}

/** What must still be seen of beats that are skipped: where things end up, without a sound. */
export function skipped(left: readonly Beat[]): readonly Beat[] {
  return left.filter(({ does }) => does === 'mood' || does === 'lay' || does === 'monitor');
}

/**
 * What lies on the table after these actions: a meeting that goes on after a reload looks as it
 * did before.
 */
export function laid(actions: readonly Action[]): ReadonlySet<Prop> {
  const props = actions
    .flatMap(handled)
    .flatMap((beat) => (beat.does === 'lay' ? [beat.prop] : []));
  return new Set(props);
}
