/** Which of ten faces she makes, read from her cues alone: nothing here knows her mind. */
import type { Cue, Open } from '../core/types';
import type { Feeling, Reaction } from '../core/vocabulary';

export const MOODS = [
  'neutral',
  'interested',
  'confused',
  'worried',
  'sceptical',
  'annoyed',
  'relieved',
  'delighted',
  'bored',
  'thinking',
] as const;
export type Mood = (typeof MOODS)[number];

const OF_FEELING: Record<Feeling, Mood> = {
  frustration: 'annoyed',
  worry: 'worried',
  confusion: 'confused',
  hurry: 'bored',
  enthusiasm: 'delighted',
};

const OF_REACTION: Partial<Record<Reaction, Mood>> = {
  heard: 'relieved',
  ackRight: 'relieved',
  ackWrong: 'sceptical',
  talkedOver: 'annoyed',
  repeated: 'bored',
  interrogated: 'annoyed',
  checkAgain: 'annoyed',
  knownAlready: 'bored',
  irrelevant: 'bored',
  demoAgain: 'bored',
  silence: 'thinking',
  nowWorried: 'worried',
  hypeExposed: 'annoyed',
  answerTaken: 'interested',
  answerCandid: 'relieved',
  answerWrong: 'sceptical',
  answerExposed: 'annoyed',
  answerDeferred: 'thinking',
  dodged: 'annoyed',
  coffee: 'relieved',
  lunchUnwanted: 'sceptical',
  gift: 'sceptical',
  compliance: 'annoyed',
  visitUseful: 'interested',
  tooEarlyPrice: 'sceptical',
  pressed: 'annoyed',
  uneven: 'sceptical',
  heldFirm: 'thinking',
  heldStubborn: 'annoyed',
  tooLong: 'bored',
  accepted: 'delighted',
  notYet: 'thinking',
  cooling: 'sceptical',
  cooled: 'annoyed',
  signed: 'delighted',
  left: 'annoyed',
};

/** A level from which a cue shows on her face, and the face; null when it shows nothing. */
function faceOf({ cue, of, level = 0 }: Cue): Mood | null {
  switch (cue) {
    case 'feeling':
      return OF_FEELING[of as Feeling] ?? null;
    case 'reaction':
      return OF_REACTION[of as Reaction] ?? null;
    case 'confused':
      return level >= 2 ? 'confused' : null;
    case 'bored':
      return level >= 2 ? 'bored' : null;
    case 'fear':
      return level >= 2 ? 'worried' : level === 1 ? 'sceptical' : 'neutral';
    case 'left':
      return level <= 1 ? 'relieved' : level >= 3 ? 'sceptical' : 'thinking';
    case 'readiness':
      return level >= 3 ? 'interested' : level <= 1 ? 'sceptical' : 'thinking';
    case 'understood':
      return level >= 3 ? 'interested' : level <= 1 ? 'confused' : 'thinking';
    case 'need':
    case 'signal':
    case 'question':
    case 'easyCondition':
      return 'interested';
    case 'counter':
    case 'best':
    case 'nothingElse':
      return 'thinking';
    case 'struck':
    case 'unreal':
    case 'binding':
      return 'sceptical';
    case 'agreed':
      return 'delighted';
    default:
      return null;
  }
}

/** What outweighs what on her face. */
const STRONG: readonly Cue['cue'][] = [
  'agreed',
  'feeling',
  'left',
  'reaction',
  'confused',
  'bored',
];

function tense(cues: readonly Cue[]): Mood {
  return cues.some(({ cue, level = 0 }) => cue === 'tension' && level >= 2) ? 'worried' : 'neutral';
}

/** Her mood after the last exchange; a feeling that still waits for an answer stays on her face. */
export function moodOf(open: Pick<Open, 'last' | 'feeling'>): Mood {
  const cues = open.last?.cues ?? [];
  const strong = STRONG.flatMap((name) => cues.filter(({ cue }) => cue === name));
  for (const cue of strong) {
    const face = faceOf(cue);
    if (face) return face;
  }
  if (open.feeling) return OF_FEELING[open.feeling.label];
  for (const cue of cues) {
    const face = faceOf(cue);
    if (face) return face;
  }
  return tense(cues);
}
