/** Icons of her moods, where no face is drawn; never without the word. */
import angry from 'lucide-static/icons/angry.svg';
import annoyed from 'lucide-static/icons/annoyed.svg';
import confused from 'lucide-static/icons/circle-question-mark.svg';
import frown from 'lucide-static/icons/frown.svg';
import laugh from 'lucide-static/icons/laugh.svg';
import meh from 'lucide-static/icons/meh.svg';
import smile from 'lucide-static/icons/smile.svg';
import type { Mood } from '../mood';

export const MOOD_ICONS: Readonly<Record<Mood, string>> = {
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
