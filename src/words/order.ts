/** The order in which she speaks what a turn brought up. */
import type { Cue } from '../core/types';
import type { CueName } from '../core/vocabulary';

/** Reactions that end a turn or the meeting come last, all others first. */
const PARTING = ['dodged', 'cooling', 'cooled', 'signed', 'walked', 'left', 'timeUp', 'aftercare'];

/** The answer itself; cues of one place keep the order in which they came up. */
const ANSWER = 1;

const PLACES: Readonly<Partial<Record<CueName, number>>> = {
  style: 2,
  feeling: 3,
  binding: 4,
  easyCondition: 5,
  struck: 5,
  unreal: 5,
  question: 6,
  signal: 7,
  tension: 9,
  hurry: 9,
};

function placeOf({ cue, of = '' }: Cue): number {
  if (cue === 'reaction') return PARTING.includes(of) ? 8 : 0;
  return PLACES[cue] ?? ANSWER;
}

/** Drops the weaker of a confused and a bored face; of equals she says whether she could follow. */
function oneFace(cues: readonly Cue[]): readonly Cue[] {
  const confused = cues.find(({ cue }) => cue === 'confused');
  const bored = cues.find(({ cue }) => cue === 'bored');
  if (!confused || !bored) return cues;
  const weaker = (bored.level ?? 0) > (confused.level ?? 0) ? confused : bored;
  return cues.filter((cue) => cue !== weaker);
}

interface Body {
  readonly tension: number;
  readonly hurry: number;
}

/** Keeps of tension and hurry the one that changed; of both or neither the higher, then tension. */
function oneSign(cues: readonly Cue[], before: Body): readonly Cue[] {
  const tension = cues.find(({ cue }) => cue === 'tension');
  const hurry = cues.find(({ cue }) => cue === 'hurry');
  if (!tension || !hurry) return cues;
  const tenser = tension.level !== before.tension;
  const hurrier = hurry.level !== before.hurry;
  const higher = (hurry.level ?? 0) > (tension.level ?? 0) ? hurry : tension;
  const kept = tenser === hurrier ? higher : tenser ? tension : hurry;
  return cues.filter((cue) => cue === kept || (cue !== tension && cue !== hurry));
}

/**
 * The cues of one exchange as she brings them out: reactions, the answer, then style, feeling,
 * a rival's offer, conditions, her question, a buying signal, parting words, and what is seen.
 * @param before what her body showed a turn ago
 */
export function inOrder(cues: readonly Cue[], before: Body): Cue[] {
  return [...oneSign(oneFace(cues), before)].sort((a, b) => placeOf(a) - placeOf(b));
}
