/** The first visit: language, and how Hebrew speaks to this player. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import { useState } from 'preact/hooks';
import type { Language } from '../../words/languages';
import { Icon } from '../../words/signs/icon';
import type { Address } from '../../words/speech';
import { Say } from '../../words/voice';
import type { Profile } from '../profile';
import { AddressChoice } from './address-question';
import { Choices } from './parts/choices';
import { Notice } from './parts/notice';
import '../look/start.css';

interface Props {
  readonly profile: Profile;
  onLanguage(language: Language): void;
  onDone(address: Address | null): void;
}

export const LANGUAGE_CHOICES = [
  { value: 'he', label: 'settings.hebrew' },
  { value: 'en', label: 'settings.english' },
] as const;

export function Welcome({ profile, onLanguage, onDone }: Props) {
  const [address, setAddress] = useState(profile.address);
  const [asked, setAsked] = useState(false);
  const needed = profile.language === 'he' && address === null;
  const done = () => (needed ? setAsked(true) : onDone(address));
  return (
    <main class="desk welcome">
      <section class="card welcome-card">
        <header>
          <h1>
            <Say id="app.name" />
          </h1>
          <p class="voice">
            <Say id="app.what" />
          </p>
        </header>
        <Choices
          name="language"
          legend="settings.language"
          choices={LANGUAGE_CHOICES}
          value={profile.language}
          onChoose={onLanguage}
        />
        <AddressChoice value={address} onChoose={setAddress} />
        <small>
          <Say id="address.note" />
        </small>
        {asked && needed && (
          <Notice>
            <Say id="address.needed" />
          </Notice>
        )}
        <button type="button" class="button primary" onClick={done}>
          <Say id="welcome.go" />
          <Icon svg={arrow} flip />
        </button>
      </section>
    </main>
  );
}
