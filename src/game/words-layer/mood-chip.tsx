/** Her mood: a small face and always the word. */
import type { Mood } from '../../words/mood';
import { Icon } from '../../words/signs/icon';
import { MOOD_ICONS } from '../../words/signs/moods';
import { useFace } from './use-face';
import { Say } from './voice';

/** Px of the drawn face. */
const SIZE = 32;

/** @param figure who makes the face */
export function MoodChip({ mood, figure }: { mood: Mood; figure: string }) {
  const face = useFace(figure);
  return (
    <span class={face ? 'tag saffron mood drawn' : 'tag saffron mood'} data-mood={mood}>
      <Icon svg={face ? face(mood, SIZE) : MOOD_ICONS[mood]} />
      <Say id={`mood.${mood}`} />
    </span>
  );
}
