/** How this player likes the page. Nothing here changes a meeting. */
import type { Language } from '../../words/languages';
import { type Profile, TEXT_SIZES } from '../profile';
import type { Speaker } from '../sound/speaker';
import { AddressChoice } from './address-question';
import { Choices } from './parts/choices';
import { Sheet } from './parts/sheet';
import { Switch } from './parts/switch';
import { Volumes } from './volumes';
import { LANGUAGE_CHOICES } from './welcome';

interface Props {
  readonly profile: Profile;
  readonly speaker: Speaker;
  onChange(by: Partial<Profile>): void;
  onLanguage(language: Language): void;
  onClose(): void;
}

const SWITCHES = [
  { name: 'contrast', label: 'settings.contrast', hint: 'settings.contrastHint' },
  { name: 'calm', label: 'settings.calm', hint: 'settings.calmHint' },
  { name: 'keys', label: 'settings.keys', hint: 'settings.keysHint' },
] as const;

export function Settings({ profile, speaker, onChange, onLanguage, onClose }: Props) {
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
      <Volumes
        volumes={profile.sound}
        speaker={speaker}
        onChange={(sound) => onChange({ sound })}
      />
      <div class="switches">
        {SWITCHES.map(({ name, label, hint }) => (
          <Switch
            key={name}
            {...{ label, hint }}
            on={profile[name]}
            onSwitch={(on) => onChange({ [name]: on })}
          />
        ))}
      </div>
    </Sheet>
  );
}
