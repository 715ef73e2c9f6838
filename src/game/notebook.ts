/** What she told, as she said it: the page of the notebook that writes itself. */

import type { Cue } from '../core/types';
import type { TranscriptLine } from '../words/transcript';

export const CHAPTERS = ['needs', 'fears', 'deal', 'answers'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export interface Entry {
  readonly chapter: Chapter;
  /** Need, fear, condition or fact that it is about. */
  readonly of: string | undefined;
  readonly line: TranscriptLine;
}

function chapterOf({ cue, of, level = 0 }: Cue): Chapter | null {
  switch (cue) {
    case 'need':
      return 'needs';
    case 'fear':
      return of !== undefined && level > 0 ? 'fears' : null;
    case 'nothingElse':
      return 'fears';
    case 'easyCondition':
    case 'struck':
    case 'unreal':
    case 'binding':
    case 'counter':
    case 'best':
    case 'agreed':
      return 'deal';
    case 'question':
    case 'yes':
    case 'no':
      return 'answers';
    default:
      return null;
  }
}

/** Only what she said, or what stands in her file, is written down; never what a face showed. */
export function notebook(lines: readonly TranscriptLine[]): Entry[] {
  return lines.flatMap((line) => {
    const chapter = line.cue && line.kind !== 'seen' ? chapterOf(line.cue) : null;
    return chapter ? [{ chapter, of: line.cue?.of, line }] : [];
  });
}
