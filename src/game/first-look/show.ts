/**
 * Runs before the game is fetched: what a first visit begins with was drawn when the game was
 * built, and can be read and pressed while the game is still on its way.
 */

import { writtenFor } from '../../scenario/languages';
import { dress } from '../dress';
import { meetingAsked } from '../invitation';
import { readProfile } from '../profile';
import { showTrouble } from '../trouble-page';
import { keepPresses } from './presses';
import { stand } from './standing';
import { isFirstVisit, lookId } from './which';

const page = document.querySelector<HTMLElement>('#page') ?? document.body;
const profile = readProfile(navigator.languages);
const asked = new URLSearchParams(location.search).get('language');
const language = writtenFor(asked ?? profile.language);
/** Addresses of the game's own script and of its first texts in both languages. */
const { game = '', ...texts } = { ...document.currentScript?.dataset };

/** @returns whether there is a look for this visit, and it stands */
function showLook(): boolean {
  if (!isFirstVisit(profile, location)) return false;
  const id = lookId(meetingAsked(location.search), language);
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) return false;
  const { lang, dir, title } = template;
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  keepPresses(stand(template, page));
  return true;
}

/** Asks for the game, and at the same time for the texts that it will ask for. */
function fetchGame(): void {
  const soon = document.createElement('link');
  soon.rel = 'preload';
  soon.as = 'script';
  soon.href = (language === 'he' ? texts.textsHe : texts.textsEn) ?? '';
  const script = document.createElement('script');
  script.src = game;
  script.addEventListener('error', () =>
    showTrouble(page, profile.language, `${game}: not loaded`),
  );
  document.head.append(script, soon);
}

dress(document.documentElement, profile);
// What is seen first need not share the line with what is not: the game waits for its frame.
if (showLook()) requestAnimationFrame(fetchGame);
else fetchGame();
