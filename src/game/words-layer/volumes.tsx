/** How loud: a native slider for each kind of sound, and silence. A slider let go is heard. */

import { Say, useSpeech } from '../../words/voice';
import type { Speaker } from '../sound/speaker';
import { CHANNELS, type Channel, type Volumes as Levels } from '../sound/volumes';
import { useWatched } from '../watched';
import { Notice } from './parts/notice';
import { Switch } from './parts/switch';
import '../look/volumes.css';

interface Props {
  readonly volumes: Levels;
  readonly speaker: Speaker;
  onChange(volumes: Levels): void;
}

const PERCENT_STEP = 5;

export function Volumes({ volumes, speaker, onChange }: Props) {
  const trouble = useWatched(speaker.trouble);
  return (
    <fieldset class="question volumes">
      <legend>
        <Say id="settings.sound" />
      </legend>
      {trouble && (
        <Notice>
          <Say id={`settings.sound.${trouble}`} />
        </Notice>
      )}
      <div class="switches">
        <Switch
          label="settings.soundOff"
          hint="settings.soundOffHint"
          on={volumes.off}
          onSwitch={(off) => onChange({ ...volumes, off })}
        />
      </div>
      {CHANNELS.map((channel) => (
        <Slider
          key={channel}
          {...{ channel, volumes }}
          onMove={(volume) => onChange({ ...volumes, [channel]: volume })}
          onLetGo={() => speaker.sample(channel)}
        />
      ))}
    </fieldset>
  );
}

interface SliderProps {
  readonly channel: Channel;
  readonly volumes: Levels;
  onMove(volume: number): void;
  onLetGo(): void;
}

function Slider({ channel, volumes, onMove, onLetGo }: SliderProps) {
  const percent = Math.round(volumes[channel] * 100);
  const loudness = useSpeech().percent(percent / 100);
  return (
    <label class="volume">
      <span>
        <Say id={`settings.volume.${channel}`} />
      </span>
      <input
        type="range"
        min={0}
        max={100}
        step={PERCENT_STEP}
        value={percent}
        disabled={volumes.off}
        aria-valuetext={loudness}
        onInput={(event) => onMove(Number(event.currentTarget.value) / 100)}
        onChange={onLetGo}
      />
      <output aria-hidden="true">
        <bdi>{loudness}</bdi>
      </output>
    </label>
  );
}
