/**
 * Runs before the game is fetched: what a first visit begins with was drawn when the game was
 * built, and can be read and pressed while the game is still on its way.
 */
import { writtenFor } from '../../scenario/languages';
import { dress } from '../dress';
import { meetingAsked } from '../invitation';
import { languageAsked } from '../language-asked';
import { readProfile } from '../profile';
import { showTrouble } from '../trouble-page';
import { keepPresses } from './presses';
import { stand, tellLate } from './standing';
import { isFirstVisit, lookId } from './which';

const page = document.querySelector<HTMLElement>('#page') ?? document.body;
const profile = readProfile(navigator.languages);
const language = writtenFor(languageAsked(location.search) ?? profile.language);
/** Addresses of the game's own script and of its first texts in both languages. */
const { game = '', textsHe, textsEn } = { ...document.currentScript?.dataset };

/** @returns whether there is a look for this visit, and it stands */
function showLook(): boolean {
  if (!isFirstVisit(profile, location)) return false;
  const id = lookId(meetingAsked(location.search), language);
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) return false;
  const { lang, dir, title } = template;
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  const late = page.querySelector(`section[lang="${lang}"] p`)?.textContent ?? '';
  const look = stand(template, page);
  keepPresses(look);
  tellLate(look, late);
  return true;
}

/** Asks for the texts that the game will ask for, so that they come at the same time. */
function fetchTexts(address: string | undefined): void {
  if (!address) return;
  const soon = document.createElement('link');
  Object.assign(soon, { rel: 'preload', as: 'script', href: address });
  document.head.append(soon);
}

/** From its first line on the game tells itself what goes wrong. */
function fetchGame(): void {
  const script = document.createElement('script');
  const tell = (error: unknown) => showTrouble(page, language, error);
  const broken = ({ error, message }: ErrorEvent) => tell(error ?? message);
  addEventListener('error', broken);
  script.addEventListener('load', () => removeEventListener('error', broken));
  script.addEventListener('error', () => tell(`${game}: not loaded`));
  script.src = game;
  document.head.append(script);
  fetchTexts(language === 'he' ? textsHe : textsEn);
}

dress(document.documentElement, profile);
// What is seen first need not share the line with what is not: the game waits for its frame. A page
// in the background has no frames.
if (showLook() && !document.hidden) requestAnimationFrame(fetchGame);
else fetchGame();
