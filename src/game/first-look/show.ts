/**
 * Runs before the game is fetched: what a first visit begins with was drawn when the game was
 * built, and can be read and pressed while the game is still on its way.
 */

import { drawn } from '../drawn';
import { dress } from '../dress';
import { meetingAsked } from '../invitation';
import { readProfile } from '../profile';
import { showTrouble } from '../trouble-page';
import { keepPresses } from './presses';
import { stand } from './standing';
import { isFirstVisit, lookId } from './which';

const page = document.querySelector<HTMLElement>('#page') ?? document.body;
const profile = readProfile(navigator.languages);
/** Address of the game's own script. */
const game = document.currentScript?.dataset.game ?? '';

/** @returns whether there is a look for this visit, and it stands */
function showLook(): boolean {
  if (!isFirstVisit(profile, location)) return false;
  const language = profile.language === 'he' ? 'he' : 'en';
  const id = lookId(meetingAsked(location.search), language);
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) return false;
  const { lang, dir, title } = template;
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  keepPresses(stand(template, page));
  return true;
}

function fetchGame(): void {
  const script = document.createElement('script');
  script.src = game;
  script.addEventListener('error', () =>
    showTrouble(page, profile.language, `${game}: not loaded`),
  );
  document.head.append(script);
}

dress(document.documentElement, profile);
// What can be seen at once need not share the line with what cannot.
if (showLook()) drawn().then(fetchGame);
else fetchGame();
