/** The ink bar on top of every screen: where we are, language, settings. */

import back from 'lucide-static/icons/arrow-left.svg';
import languages from 'lucide-static/icons/languages.svg';
import settings from 'lucide-static/icons/settings.svg';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../words/languages';
import { Icon } from '../../words/signs/icon';
import { Say, useSpeech } from '../../words/voice';
import '../look/top-bar.css';

/** What the bar does on every screen. */
export interface Bar {
  onLanguage(language: Language): void;
  onSettings(): void;
}

export const BarContext = createContext<Bar>({ onLanguage() {}, onSettings() {} });

interface Props {
  readonly title: string;
  /** Id of the line below the title. */
  readonly sub?: string;
  readonly middle?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Leads back to the start page. */
  onBack?(): void;
}

const OTHER = {
  he: { language: 'en', label: 'settings.english' },
  en: { language: 'he', label: 'settings.hebrew' },
} as const;

export function TopBar({ title, sub, middle, children, onBack }: Props) {
  const speech = useSpeech();
  const bar = useContext(BarContext);
  const other = OTHER[speech.lang === 'he' ? 'he' : 'en'];
  return (
    <header class="top-bar ink">
      {onBack && (
        <button
          type="button"
          class="icon-button"
          aria-label={speech.say('ui.back')}
          onClick={onBack}
        >
          <Icon svg={back} flip />
        </button>
      )}
      <div class="place">
        <h1 tabIndex={-1} data-rest>
          <Say id={title} />
        </h1>
        {sub && (
          <span>
            <Say id={sub} />
          </span>
        )}
      </div>
      {middle}
      <div class="bar-end">
        {children}
        <button
          type="button"
          class="bare tongue"
          lang={other.language}
          onClick={() => bar.onLanguage(other.language)}
        >
          <Icon svg={languages} />
          <Say id={other.label} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={speech.say('settings.title')}
          onClick={bar.onSettings}
        >
          <Icon svg={settings} />
        </button>
      </div>
    </header>
  );
}
