/** One endless sound at a time that fades to what is wanted. */

import type { Cabinet } from './cabinet';
import type { Howl } from './howler';

const FADE_MS = 700;

export interface Bed {
  /**
   * @param file null for silence
   * @param gain 0..1
   */
  want(file: string | null, gain: number): void;
}

interface Lying {
  readonly file: string;
  readonly howl: Howl;
  readonly id: number;
  /** Where its volume is, or is going to. */
  gain: number;
}

/** From where it is, even in the middle of another fade. */
function fade(lying: Lying, gain: number): void {
  if (lying.gain === gain) return;
  const { howl, id } = lying;
  lying.gain = gain;
  howl.fade(Number(howl.volume(id)), gain, FADE_MS, id);
}

/** The file's own volume is nothing: what is played next begins with it, however late it begins. */
function lay(file: string, howl: Howl): Lying {
  howl.volume(0);
  return { file, howl, id: howl.play('loop'), gain: 0 };
}

function takeAway(lying: Lying): void {
  fade(lying, 0);
  setTimeout(() => lying.howl.stop(lying.id), FADE_MS);
}

export function makeBed(cabinet: Cabinet): Bed {
  let wanted: { readonly file: string; readonly gain: number } | null = null;
  let lying: Lying | null = null;

  const settle = (file: string, howl: Howl) => {
    if (wanted?.file !== file) return;
    lying ??= lay(file, howl);
    fade(lying, wanted.gain);
  };
  return {
    want(file, gain) {
      wanted = file !== null && gain > 0 ? { file, gain } : null;
      if (lying && lying.file !== wanted?.file) {
        takeAway(lying);
        lying = null;
      }
      if (!wanted) return;
      const { file: next } = wanted;
      cabinet.open(next, (howl) => settle(next, howl));
    },
  };
}
