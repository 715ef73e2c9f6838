/** The whole page: its language, its screen, and the settings over it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writtenFor } from '../../scenario/languages';
import type { Language } from '../../words/languages';
import { Voice } from '../../words/voice';
import type { Desk } from '../desk';
import { dress, speakThrough } from '../dress';
import type { Place } from '../place';
import { keepProfile, type Profile } from '../profile';
import { type Store, useWatched } from '../watched';
import { AddressQuestion } from './address-question';
import { AttemptScreen } from './attempt/attempt';
import { later } from './parts/later';
import { useSpoken } from './tongue';
import { BarContext } from './top-bar';
import { TroubleNotices } from './trouble-notices';
import { Welcome } from './welcome';
import { WishesContext } from './wishes';
import '../look/page.css';

const Start = later(() =>
  import(/* webpackChunkName: "beyond" */ './start/start').then((room) => room.Start),
);
const Settings = later(() =>
  import(/* webpackChunkName: "beyond" */ './settings').then((room) => room.Settings),
);

interface Props {
  readonly desk: Desk;
  readonly place: Store<Place>;
  /** As it was kept, or fresh. */
  readonly first: Profile;
  /** A language that is shown without being kept, until the player chooses one. */
  readonly shown: Language | null;
  /** Called whenever a screen stands there for the first time. */
  onShown(): void;
}

export function App({ desk, place, first, shown, onShown }: Props) {
  const [kept, setKept] = useState(first);
  const [passing, setPassing] = useState(shown);
  const profile = { ...kept, language: passing ?? kept.language };
  const [settings, setSettings] = useState(false);
  const speech = useSpoken(desk, profile);
  const change = (by: Partial<Profile>) => setKept((now) => ({ ...now, ...by }));
  const speak = useLanguage(desk, (language) => {
    change({ language });
    setPassing(null);
  });
  useEffect(() => keepProfile(kept), [kept]);
  // What lies over a screen belongs to it: "back" leads away from both.
  useEffect(() => place.watch(() => setSettings(false)), [place]);
  useEffect(() => desk.speaker.adjust(profile.sound), [profile.sound]);
  useLayoutEffect(() => dress(document.documentElement, kept), [kept]);
  useLayoutEffect(() => speakThrough(document.documentElement, speech), [speech]);
  return (
    <Voice.Provider value={speech}>
      <BarContext.Provider value={{ onLanguage: speak, onSettings: () => setSettings(true) }}>
        <WishesContext.Provider value={{ coached: profile.coached, onChange: change }}>
          <TroubleNotices troubles={desk.troubles} />
          <Screen {...{ desk, place, profile, onShown }} onProfile={change} onLanguage={speak} />
        </WishesContext.Provider>
        {settings && (
          <Settings
            profile={profile}
            speaker={desk.speaker}
            onChange={change}
            onLanguage={speak}
            onClose={() => setSettings(false)}
          />
        )}
      </BarContext.Provider>
    </Voice.Provider>
  );
}

/** Changes the language once its texts are there; without them the page stays as it is and says so. */
function useLanguage({ library, troubles }: Desk, change: (language: Language) => void) {
  const wanted = useRef<Language | null>(null);
  const speak = (language: Language) => {
    wanted.current = language;
    troubles.clear('language');
    library.fetch(writtenFor(language)).then(
      // Texts that come late are those of a wish that has changed since.
      () => wanted.current === language && change(language),
      () => troubles.tell('language', () => speak(language)),
    );
  };
  return speak;
}

interface ScreenProps extends Pick<Props, 'desk' | 'place' | 'onShown'> {
  readonly profile: Profile;
  onProfile(by: Partial<Profile>): void;
  onLanguage(language: Language): void;
}

/** The questions of the first visit, or where the player is. */
function Screen({ desk, place, profile, onProfile, onLanguage, onShown }: ScreenProps) {
  const at = useWatched(place);
  const open = (id: string, atTable = false) => place.set({ screen: 'attempt', id, atTable });
  const home = () => place.set({ screen: 'start' });
  const mustAsk = profile.language === 'he' && profile.address === null;
  const atOnce = !profile.met || at.screen === 'start';
  useLayoutEffect(() => (atOnce ? onShown() : undefined), [atOnce]);
  if (!profile.met) {
    return (
      <Welcome
        profile={profile}
        onLanguage={onLanguage}
        onDone={(address) => onProfile({ address, met: true })}
      />
    );
  }
  return (
    <>
      {mustAsk && <AddressQuestion value={null} onChoose={(address) => onProfile({ address })} />}
      <div class="screen" hidden={mustAsk}>
        {at.screen === 'start' ? (
          <Start desk={desk} onOpen={open} />
        ) : (
          <AttemptScreen
            key={at.id}
            {...{ desk, id: at.id, atTable: at.atTable, keys: profile.keys }}
            onHome={home}
            onEnter={() => open(at.id, true)}
            onOpen={open}
            onShown={onShown}
          />
        )}
      </div>
    </>
  );
}
