/** Draws, while the game is built, what somebody sees who has never been here. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import rows from '../../../assets/speech.json';
import { LANGUAGES, type Language } from '../../scenario/languages';
import { oren } from '../../scenario/shipped';
import { createSpeech, type Speech } from '../../words/speech';
import { Voice } from '../../words/voice';
import { type Desk, sceneOf } from '../desk';
import { FIRST_SEED, invitedAttempt } from '../invited';
import { keepInMemory } from '../kept/memory';
import { freshProfile } from '../profile';
import { openSession } from '../session';
import { openSpeaker } from '../sound/speaker';
import { libraryOf } from '../texts';
import { noTroubles } from '../troubles';
import { AddressQuestion } from '../words-layer/address-question';
import { MeetingScreen } from '../words-layer/meeting/meeting';
import { TroubleNotices } from '../words-layer/trouble-notices';
import { Welcome } from '../words-layer/welcome';
import { withoutStyles } from './standing';
import { lookId } from './which';

const nothing = () => {};
/** Nobody is there to hear anything. */
const UNTOUCHED = { hidden: true, addEventListener: nothing, removeEventListener: nothing };

/** Every first look in every language that people write, each as the HTML of a `<template>`. */
export async function firstLooks(): Promise<readonly string[]> {
  const looks = await Promise.all(LANGUAGES.map(looksIn));
  return looks.flat();
}

async function looksIn(language: Language): Promise<readonly string[]> {
  const desk = await deskIn(language);
  const speech = await speechIn(desk, language);
  const { dir } = speech;
  const look = (meeting: string | null, page: ComponentChildren) =>
    withoutStyles(
      renderToString(
        <template
          id={lookId(meeting, language)}
          lang={language}
          dir={dir}
          title={speech.say('app.name')}
        >
          <Voice.Provider value={speech}>
            <TroubleNotices troubles={desk.troubles} />
            {page}
          </Voice.Provider>
        </template>,
      ),
    );
  return [
    look(null, <Welcome profile={freshProfile(language)} onLanguage={nothing} onDone={nothing} />),
    look(
      oren.account.id,
      language === 'he' ? (
        <AddressQuestion value={null} onChoose={nothing} />
      ) : (
        <div class="screen">{firstMeeting(desk, language)}</div>
      ),
    ),
  ];
}

/** A desk at which nothing can fail: whether the browser keeps what is played is not known yet. */
async function deskIn(language: Language): Promise<Desk> {
  const library = libraryOf(oren.account.id);
  await library.fetchFirst(language);
  const { sound } = freshProfile(language);
  return {
    ...oren,
    rows,
    library,
    disk: null,
    keep: { ...keepInMemory(), saves: true },
    holder: '',
    troubles: noTroubles(),
    speaker: openSpeaker(sound, { page: UNTOUCHED }),
  };
}

async function speechIn({ account, library }: Desk, language: Language): Promise<Speech> {
  const texts = await library.fetchFirst(language);
  const { currency, customer } = account;
  return createSpeech({ language, texts, address: null, customer: customer.gender, currency });
}

/** The table of the first meeting, before anything was said. */
function firstMeeting(desk: Desk, language: Language) {
  const table = { ...desk, scene: sceneOf(desk, FIRST_SEED), seat: null };
  const session = openSession(table, invitedAttempt(desk.scenario, FIRST_SEED, language));
  const { keys } = freshProfile(language);
  return (
    <MeetingScreen
      desk={desk}
      session={session}
      moment={session.get()}
      keys={keys}
      onHome={nothing}
    />
  );
}
