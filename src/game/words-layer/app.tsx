/** The whole page: its language, its screen, and the settings over it. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../words/speech';
import type { Desk } from '../desk';
import { dress, speakThrough } from '../dress';
import type { Place } from '../place';
import { keepProfile, type Profile } from '../profile';
import { type Store, useWatched } from '../watched';
import { AddressQuestion } from './address-question';
import { AttemptScreen } from './attempt/attempt';
import { Settings } from './settings';
import { Start } from './start/start';
import { useSpoken } from './tongue';
import { BarContext } from './top-bar';
import { Voice } from './voice';
import { Welcome } from './welcome';
import { WishesContext } from './wishes';
import '../look/page.css';

interface Props {
  readonly desk: Desk;
  readonly place: Store<Place>;
  /** As it was kept, or fresh. */
  readonly first: Profile;
}

export function App({ desk, place, first }: Props) {
  const [profile, setProfile] = useState(first);
  const [settings, setSettings] = useState(false);
  const speech = useSpoken(desk, profile);
  const change = (by: Partial<Profile>) => setProfile((now) => ({ ...now, ...by }));
  const speak = (language: Language) => change({ language });
  useEffect(() => keepProfile(profile), [profile]);
  useEffect(() => desk.speaker.adjust(profile.sound), [profile.sound]);
  useLayoutEffect(() => dress(document.documentElement, profile), [profile]);
  useLayoutEffect(() => speakThrough(document.documentElement, speech), [speech]);
  return (
    <Voice.Provider value={speech}>
      <BarContext.Provider value={{ onLanguage: speak, onSettings: () => setSettings(true) }}>
        <WishesContext.Provider value={{ coached: profile.coached, onChange: change }}>
          <Screen {...{ desk, place, profile }} onProfile={change} />
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

interface ScreenProps extends Omit<Props, 'first'> {
  readonly profile: Profile;
  onProfile(by: Partial<Profile>): void;
}

/** The questions of the first visit, or where the player is. */
function Screen({ desk, place, profile, onProfile }: ScreenProps) {
  const at = useWatched(place);
  const open = (id: string) => place.set({ screen: 'attempt', id });
  const home = () => place.set({ screen: 'start' });
  const mustAsk = profile.language === 'he' && profile.address === null;
  if (!profile.met) {
    return (
      <Welcome
        profile={profile}
        onLanguage={(language) => onProfile({ language })}
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
            {...{ desk, id: at.id, keys: profile.keys }}
            onHome={home}
            onOpen={open}
          />
        )}
      </div>
    </>
  );
}
