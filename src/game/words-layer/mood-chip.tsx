/** Her mood: a small face and always the word. */
import angry from 'lucide-static/icons/angry.svg';
import annoyed from 'lucide-static/icons/annoyed.svg';
import confused from 'lucide-static/icons/circle-question-mark.svg';
import frown from 'lucide-static/icons/frown.svg';
import laugh from 'lucide-static/icons/laugh.svg';
import meh from 'lucide-static/icons/meh.svg';
import smile from 'lucide-static/icons/smile.svg';
import type { Mood } from '../../words/mood';
import { Icon } from './parts/icon';
import { useFace } from './use-face';
import { Say } from './voice';

const FACES: Readonly<Record<Mood, string>> = {
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

/** Px of the drawn face. */
const SIZE = 32;

/** @param figure who makes the face */
export function MoodChip({ mood, figure }: { mood: Mood; figure: string }) {
  const face = useFace(figure);
  return (
    <span class={face ? 'tag saffron mood drawn' : 'tag saffron mood'} data-mood={mood}>
      <Icon svg={face ? face(mood, SIZE) : FACES[mood]} />
      <Say id={`mood.${mood}`} />
    </span>
  );
}
