/** Puts the player's wishes and the language on the root of the page, where the styles read them. */
import type { Speech } from '../words/speech';
import type { Profile } from './profile';

const WISHES = { contrast: '(prefers-contrast: more)', calm: '(prefers-reduced-motion: reduce)' };

/** The player's wish, or the system's. */
function wished(profile: Profile, name: keyof typeof WISHES): boolean {
  return profile[name] || matchMedia(WISHES[name]).matches;
}

function mark(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) root.removeAttribute(name);
  else root.setAttribute(name, value);
}

/**
 * Size of the text, contrast and motion; nothing in the pages themselves knows these wishes. Once
 * before the page is drawn: Chromium keeps the first answer of a container query in rem.
 */
export function dress(root: HTMLElement, profile: Profile): void {
  root.dataset.size = String(profile.textSize);
  mark(root, 'data-contrast', wished(profile, 'contrast') ? 'more' : null);
  mark(root, 'data-motion', wished(profile, 'calm') ? 'less' : null);
}

/** Language and direction of the page, and its name. */
export function speakThrough(root: HTMLElement, speech: Speech): void {
  root.lang = speech.lang;
  root.dir = speech.dir;
  document.title = speech.say('app.name');
}
