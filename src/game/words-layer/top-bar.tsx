/** The ink bar on top of every screen: where we are, money, language, settings. */

import languages from 'lucide-static/icons/languages.svg';
import settings from 'lucide-static/icons/settings.svg';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../words/speech';
import { Icon } from './parts/icon';
import { Say, useSpeech } from './voice';

interface Props {
  readonly title: string;
  readonly sub?: ComponentChildren;
  readonly middle?: ComponentChildren;
  readonly children?: ComponentChildren;
  onLanguage(language: Language): void;
  onSettings(): void;
}

const OTHER = {
  he: { language: 'en', name: 'English' },
  en: { language: 'he', name: 'עברית' },
} as const;

export function TopBar({ title, sub, middle, children, onLanguage, onSettings }: Props) {
  const speech = useSpeech();
  const other = OTHER[speech.lang === 'he' ? 'he' : 'en'];
  return (
    <header class="top-bar ink">
      <div class="place">
        <b>
          <Say id={title} />
        </b>
        {sub && <span>{sub}</span>}
      </div>
      {middle}
      <div class="bar-end">
        {children}
        <button
          type="button"
          class="tongue"
          lang={other.language}
          onClick={() => onLanguage(other.language)}
        >
          <Icon svg={languages} />
          {other.name}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={speech.say('settings.title')}
          onClick={onSettings}
        >
          <Icon svg={settings} />
        </button>
      </div>
    </header>
  );
}
