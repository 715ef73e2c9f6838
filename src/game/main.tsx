/** The trainee's page: fetches what it needs, then draws itself. */
// Before the components, whose own styles refine these.
import '../../assets/look/tokens.css';
import '../../assets/look/base.css';
import '../../assets/look/parts.css';
import './look/switch.css';
import { render } from 'preact';
import rows from '../../assets/speech.json';
import { writtenFor } from '../scenario/languages';
import { oren } from '../scenario/shipped';
import type { Language } from '../words/languages';
import type { Desk } from './desk';
import { drawn } from './drawn';
import { dress } from './dress';
import { handOver } from './first-look/presses';
import { standingLook } from './first-look/standing';
import { onFirstGesture } from './gesture';
import { meetingAsked, withoutInvitation } from './invitation';
import { FIRST_SEED, followInvitation } from './invited';
import { tabName } from './kept/holder';
import { languageAsked } from './language-asked';
import { openingLanguage, openKeep } from './opening';
import { hashOf, placeInAddress } from './place';
import { type Profile, readProfile } from './profile';
import { restFocus } from './rest';
import { newSeed } from './seed';
import { openSpeaker } from './sound/speaker';
import { type Library, libraryOf, type Written } from './texts';
import { showTrouble } from './trouble-page';
import { noTroubles } from './troubles';
import { App } from './words-layer/app';
import { Guard } from './words-layer/guard';
import { fetchParts } from './words-layer/parts/later';

async function open(root: HTMLElement, profile: Profile, asked: Language | null): Promise<void> {
  const look = standingLook();
  const library = libraryOf(oren.account.id);
  const troubles = noTroubles();
  const wanted = asked ?? profile.language;
  const [kept, spoken] = await Promise.all([openKeep(troubles), openingLanguage(library, wanted)]);
  const speaker = openSpeaker(profile.sound);
  const desk: Desk = { ...oren, ...kept, rows, library, troubles, holder: tabName(), speaker };
  addEventListener('beforeunload', (event) => desk.keep.owes() && event.preventDefault());
  if (spoken !== wanted) troubles.tell('language');
  const shown = spoken === profile.language ? null : spoken;
  const seed = profile.met ? newSeed() : FIRST_SEED;
  const met = (await invited(desk, spoken, seed)) || profile.met;
  const first = { ...profile, met };
  root.replaceChildren();
  restFocus(root);
  await new Promise<void>((onShown) => {
    render(
      <Guard onFault={(error) => showTrouble(root, spoken, error)}>
        <App {...{ desk, first, shown, onShown }} place={placeInAddress()} />
      </Guard>,
      root,
    );
  });
  if (look) await handOver(look, root, drawn);
  await drawn();
  // What does not come now is asked for again, and told, where it is wanted.
  fetchRest(library, writtenFor(spoken)).catch(() => {});
}

/** Follows a link to a customer. @returns whether there was one */
async function invited(desk: Desk, language: Language, seed: number): Promise<boolean> {
  const id = meetingAsked(location.search);
  const place = id === null ? null : await followInvitation(desk, { id, language, seed });
  const search = withoutInvitation(location.search);
  const hash = place ? hashOf(place) : location.hash;
  if (id !== null) history.replaceState(null, '', `${location.pathname}${search}${hash}`);
  return place !== null;
}

/**
 * What was not needed first. The other language, for when there is no connection, waits until
 * somebody uses the page, so that it does not hold up her arrival.
 */
async function fetchRest(library: Library, spoken: Written): Promise<void> {
  const used = new Promise<void>((use) => onFirstGesture(document, use));
  await library.fetch(spoken);
  await Promise.all([
    fetchParts(),
    import(/* webpackChunkName: "beyond" */ './words-layer/beyond'),
  ]);
  await used;
  await library.fetch(spoken === 'he' ? 'en' : 'he');
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
