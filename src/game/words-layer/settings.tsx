/** How this player likes the page. Nothing here changes a meeting. */
import type { Language } from '../../words/speech';
import { type Profile, TEXT_SIZES } from '../profile';
import { AddressChoice } from './address-question';
import { Choices } from './parts/choices';
import { Sheet } from './parts/sheet';
import { Say } from './voice';
import { LANGUAGE_CHOICES } from './welcome';

interface Props {
  readonly profile: Profile;
  onChange(by: Partial<Profile>): void;
  onLanguage(language: Language): void;
  onClose(): void;
}

const SWITCHES = [
  { name: 'contrast', label: 'settings.contrast', hint: 'settings.contrastHint' },
  { name: 'calm', label: 'settings.calm', hint: 'settings.calmHint' },
  { name: 'keys', label: 'settings.keys', hint: 'settings.keysHint' },
] as const;

export function Settings({ profile, onChange, onLanguage, onClose }: Props) {
  return (
    <Sheet title="settings.title" onClose={onClose}>
      <Choices
        name="language"
        legend="settings.language"
        choices={LANGUAGE_CHOICES}
        value={profile.language}
        onChoose={onLanguage}
      />
      <AddressChoice value={profile.address} onChoose={(address) => onChange({ address })} />
      <Choices
        name="text-size"
        legend="settings.textSize"
        choices={TEXT_SIZES.map((value) => ({ value, label: `settings.size${value}` }))}
        value={profile.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
      <div class="switches">
        {SWITCHES.map(({ name, label, hint }) => (
          <label key={name}>
            <span>
              <b>
                <Say id={label} />
              </b>
              <small>
                <Say id={hint} />
              </small>
            </span>
            <input
              type="checkbox"
              role="switch"
              aria-checked={profile[name]}
              checked={profile[name]}
              onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
            />
          </label>
        ))}
      </div>
    </Sheet>
  );
}
