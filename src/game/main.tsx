/** The trainee's page: fetches what it needs, then draws itself. */
// Before the components, whose own styles refine these.
import './look/fonts.css';
import '../../assets/look/tokens.css';
import '../../assets/look/base.css';
import '../../assets/look/parts.css';
import './look/switch.css';
import { render } from 'preact';
import rows from '../../assets/speech.json';
import { oren } from '../scenario/shipped';
import { LANGUAGES, type Language } from '../words/speech';
import type { Desk } from './desk';
import { dress } from './dress';
import { openDatabase } from './kept/database';
import { tabName } from './kept/holder';
import { keepIn } from './kept/keep';
import { keepInMemory } from './kept/memory';
import { placeInAddress } from './place';
import { type Profile, readProfile } from './profile';
import { openSpeaker } from './sound/speaker';
import { type Library, libraryOf, writtenFor } from './texts';
import { App } from './words-layer/app';

/** `?language=en-XA` shows the page in a pseudo-language; it is not kept. */
function languageAsked(): Language | undefined {
  const asked = new URLSearchParams(location.search).get('language');
  return LANGUAGES.find((language) => language === asked);
}

function profileHere(): Profile {
  const profile = readProfile(navigator.languages);
  const language = languageAsked();
  return language ? { ...profile, language } : profile;
}

async function deskHere(library: Library, { sound }: Profile): Promise<Desk> {
  const database = await openDatabase();
  const keep = database ? keepIn(database) : keepInMemory();
  const speaker = openSpeaker(sound);
  return { ...oren, rows, library, database, keep, holder: tabName(), speaker };
}

async function open(root: HTMLElement, first: Profile): Promise<void> {
  const library = libraryOf(oren.account.id);
  const texts = library.fetch(writtenFor(first.language));
  const [desk] = await Promise.all([deskHere(library, first), texts]);
  render(<App desk={desk} place={placeInAddress()} first={first} />, root);
  // The other language, so that it is there when it is wanted without a connection.
  for (const language of ['he', 'en'] as const) void library.fetch(language).catch(() => {});
}

/** Without texts there is no translated word to say so. */
function sayTrouble(root: HTMLElement): void {
  root.textContent = 'הדף לא נטען. כדאי לרענן. · The page did not load. Please reload it.';
}

/** A page that comes back out of the browser's memory has lost its seat: it starts anew. */
addEventListener('pageshow', (event) => event.persisted && location.reload());

const profile = profileHere();
dress(document.documentElement, profile);
const root = document.createElement('div');
root.id = 'page';
document.body.append(root);
open(root, profile).catch((error: unknown) => {
  sayTrouble(root);
  throw error;
});
