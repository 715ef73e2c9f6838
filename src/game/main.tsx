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
import type { Language } from '../words/speech';
import type { Desk } from './desk';
import { dress } from './dress';
import { tabName } from './kept/holder';
import { languageAsked, openingLanguage, openKeep } from './opening';
import { placeInAddress } from './place';
import { type Profile, readProfile } from './profile';
import { openSpeaker } from './sound/speaker';
import { libraryOf } from './texts';
import { showTrouble } from './trouble-page';
import { noTroubles } from './troubles';
import { App } from './words-layer/app';
import { Guard } from './words-layer/guard';

async function open(root: HTMLElement, profile: Profile, asked: Language | null): Promise<void> {
  const library = libraryOf(oren.account.id);
  const troubles = noTroubles();
  const wanted = asked ?? profile.language;
  const [kept, spoken] = await Promise.all([openKeep(troubles), openingLanguage(library, wanted)]);
  const speaker = openSpeaker(profile.sound);
  const desk: Desk = { ...oren, ...kept, rows, library, troubles, holder: tabName(), speaker };
  addEventListener('beforeunload', (event) => desk.keep.owes() && event.preventDefault());
  if (spoken !== wanted) troubles.tell('language');
  const shown = spoken === profile.language ? null : spoken;
  root.replaceChildren();
  render(
    <Guard onFault={(error) => showTrouble(root, spoken, error)}>
      <App desk={desk} place={placeInAddress()} first={profile} shown={shown} />
    </Guard>,
    root,
  );
  // The other language, so that it is there when it is wanted without a connection.
  for (const language of ['he', 'en'] as const) void library.fetch(language).catch(() => {});
}

/** A page that comes back out of the browser's memory has lost its seat: it starts anew. */
addEventListener('pageshow', (event) => event.persisted && location.reload());

const profile = readProfile(navigator.languages);
const asked = languageAsked(location.search);
dress(document.documentElement, profile);
const root = document.querySelector<HTMLElement>('#page') ?? document.body;
open(root, profile, asked).catch((error: unknown) => {
  showTrouble(root, asked ?? profile.language, error);
  throw error;
});
