/** How this player likes the page. Display only: never part of a recording or a score. */
import type { Language } from '../words/languages';
import type { Address } from '../words/speech';
import { DEFAULT_VOLUMES, mendedVolumes, type Volumes } from './sound/volumes';

export const TEXT_SIZES = [100, 120, 140] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Profile {
  /** The first questions were answered. */
  readonly met: boolean;
  readonly language: Language;
  /** Form of address in Hebrew; null until it was asked. */
  readonly address: Address | null;
  readonly textSize: TextSize;
  /** More contrast than the system asks for. */
  readonly contrast: boolean;
  /** Less motion than the system asks for. */
  readonly calm: boolean;
  /** Keys 1 to 4 pick a card. */
  readonly keys: boolean;
  readonly sound: Volumes;
  /** Notes of the first meeting's guidance that were read. */
  readonly coached: number;
}

const NAME = 'face-to-face.profile';

/** Hebrew for a browser that reads Hebrew before English, else English. */
export function languageOf(preferred: readonly string[]): Language {
  const known = preferred.find((tag) => /^(he|iw|en)\b/i.test(tag));
  return known && !/^en/i.test(known) ? 'he' : 'en';
}

/** Guards against what an older page or a curious hand has written. */
function mended(kept: unknown, fresh: Profile): Profile {
  const raw = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Profile>;
  const language = raw.language === 'he' || raw.language === 'en' ? raw.language : fresh.language;
  const address = raw.address === 'm' || raw.address === 'f' ? raw.address : null;
  const textSize = TEXT_SIZES.find((size) => size === raw.textSize) ?? fresh.textSize;
  return {
    met: raw.met === true,
    language,
    address,
    textSize,
    contrast: raw.contrast === true,
    calm: raw.calm === true,
    keys: raw.keys !== false,
    sound: mendedVolumes(raw.sound),
    coached: Number.isInteger(raw.coached) ? Math.max(0, Number(raw.coached)) : 0,
  };
}

/** Of somebody who has not been here before. */
export const freshProfile = (language: Language): Profile => ({
  met: false,
  language,
  address: null,
  textSize: 100,
  contrast: false,
  calm: false,
  keys: true,
  sound: DEFAULT_VOLUMES,
  coached: 0,
});

/** The kept profile, or a fresh one in the browser's language. */
export function readProfile(preferred: readonly string[]): Profile {
  const fresh = freshProfile(languageOf(preferred));
  try {
    return mended(JSON.parse(localStorage.getItem(NAME) ?? 'null'), fresh);
  } catch {
    return fresh;
  }
}

/** Keeps the profile where the browser allows it. */
export function keepProfile(profile: Profile): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(profile));
  } catch {
    // A private window: the profile lives as long as the page.
  }
}
