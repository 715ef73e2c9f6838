/** Her face as the page draws it; without a painter a small drawn mood, never alone of meaning. */

import angry from 'lucide-static/icons/angry.svg';
import annoyed from 'lucide-static/icons/annoyed.svg';
import confused from 'lucide-static/icons/circle-question-mark.svg';
import frown from 'lucide-static/icons/frown.svg';
import laugh from 'lucide-static/icons/laugh.svg';
import meh from 'lucide-static/icons/meh.svg';
import smile from 'lucide-static/icons/smile.svg';
import type { Mood } from '../words/mood';
import { Say } from '../words/voice';
import { Icon } from './icon';
import type { Face } from './props';

const DRAWN: Readonly<Record<Mood, string>> = {
  neutral: meh,
  interested: smile,
  confused,
  worried: frown,
  sceptical: annoyed,
  annoyed: angry,
  relieved: smile,
  delighted: laugh,
  bored: annoyed,
  thinking: meh,
};

interface Props {
  readonly mood: Mood;
  /** Edge in pixels. */
  readonly size: number;
  readonly face: Face | undefined;
}

/** Decoration: the word of her mood stands beside it or in the table twin. */
export function FaceOf({ mood, size, face }: Props) {
  const markup = face ? face(mood, size) : DRAWN[mood];
  return (
    <span
      class={face ? 'face' : 'face drawn'}
      aria-hidden="true"
      style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}

/** Her mood in a word, with its small sign. */
export function MoodTag({ mood }: { mood: Mood }) {
  return (
    <span class="tag saffron">
      <Icon svg={DRAWN[mood]} />
      <Say id={`mood.${mood}`} />
    </span>
  );
}
