/** One person speaks at a time, in syllables without words. */

import { SYLLABLE } from '../director';

/** How many syllables a voice has: as src/setup/sounds/voices.mjs draws them. */
export const SYLLABLES = 5;
/** Not the next one each time, so that they do not run up and down like a scale. */
const STRIDE = 3;
/** Nobody speaks longer, whatever is asked for. */
const MOST = 60;

export interface Mouth {
  /** Begins anew; 0 syllables end it. */
  speak(character: string, syllables: number): void;
}

/** @param utter lets one syllable of a voice's file be heard, now */
export function makeMouth(utter: (file: string, syllable: string) => void): Mouth {
  let coming: ReturnType<typeof setTimeout>[] = [];
  return {
    speak(character, syllables) {
      for (const timer of coming) clearTimeout(timer);
      const length = Math.min(syllables, MOST);
      coming = Array.from({ length }, (_, i) =>
        setTimeout(() => utter(`voice.${character}`, `${(i * STRIDE) % SYLLABLES}`), i * SYLLABLE),
      );
    },
  };
}
