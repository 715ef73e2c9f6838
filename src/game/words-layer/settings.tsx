/** How this player likes the page. Nothing here changes a meeting. */
import { type Profile, TEXT_SIZES } from '../profile';
import { AddressChoice } from './address-question';
import { Choices } from './parts/choices';
import { Sheet } from './parts/sheet';
import { Say } from './voice';

interface Props {
  readonly profile: Profile;
  onChange(profile: Profile): void;
  onClose(): void;
}

const LANGUAGES = [
  { value: 'he', label: 'settings.hebrew' },
  { value: 'en', label: 'settings.english' },
] as const;

const SWITCHES = [
  { name: 'contrast', label: 'settings.contrast', hint: 'settings.contrastHint' },
  { name: 'calm', label: 'settings.calm', hint: 'settings.calmHint' },
  { name: 'keys', label: 'settings.keys', hint: 'settings.keysHint' },
] as const;

export function Settings({ profile, onChange, onClose }: Props) {
  const change = (by: Partial<Profile>) => onChange({ ...profile, ...by });
  return (
    <Sheet title="settings.title" onClose={onClose}>
      <Choices
        name="language"
        legend="settings.language"
        choices={LANGUAGES}
        value={profile.language}
        onChoose={(language) => change({ language })}
      />
      <AddressChoice value={profile.address} onChoose={(address) => change({ address })} />
      <Choices
        name="text-size"
        legend="settings.textSize"
        choices={TEXT_SIZES.map((value) => ({ value, label: `settings.size${value}` }))}
        value={profile.textSize}
        onChoose={(textSize) => change({ textSize })}
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
              onChange={(event) => change({ [name]: event.currentTarget.checked })}
            />
          </label>
        ))}
      </div>
    </Sheet>
  );
}
