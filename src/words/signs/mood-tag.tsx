/** Her mood: a small face, drawn where somebody draws it, and always the word. */
import type { Mood } from '../mood';
import { Say } from '../voice';
import type { Face } from './face';
import { Icon } from './icon';
import { MOOD_ICONS } from './moods';

/** Px of the drawn face. */
const SIZE = 32;

export function MoodTag({ mood, face = null }: { mood: Mood; face?: Face | null }) {
  return (
    <span class={face ? 'tag saffron mood drawn' : 'tag saffron mood'}>
      <Icon svg={face ? face(mood, SIZE) : MOOD_ICONS[mood]} />
      <Say id={`mood.${mood}`} />
    </span>
  );
}
