/** Her face as the page draws it; without a painter a small drawn mood, never alone of meaning. */

import type { Mood } from '../words/mood';
import type { Face } from '../words/signs/face';
import { MOOD_ICONS } from '../words/signs/moods';

interface Props {
  readonly mood: Mood;
  /** Edge in pixels. */
  readonly size: number;
  readonly face: Face | undefined;
}

/** Decoration: the word of her mood stands beside it or in the table twin. */
export function FaceOf({ mood, size, face }: Props) {
  const markup = face ? face(mood, size) : MOOD_ICONS[mood];
  return (
    <span
      class={face ? 'face' : 'face drawn'}
      aria-hidden="true"
      style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
