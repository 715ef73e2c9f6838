/** How loud the player wants which kind of sound. */

export const CHANNELS = ['effects', 'voice', 'room'] as const;
/** Effects; the syllables of a person; the room and the tension in it. */
export type Channel = (typeof CHANNELS)[number];

export interface Volumes extends Readonly<Record<Channel, number>> {
  /** No sound at all; the sliders stay where they are. */
  readonly off: boolean;
}

/** What the art direction asks for: effects and voices at -8 dB, the room at -18 dB. */
export const DEFAULT_VOLUMES: Volumes = { effects: 0.65, voice: 0.65, room: 0.35, off: false };

/**
 * Gain of a slider: its square, as half the way should sound about half as loud.
 * @param volume 0..1
 * @returns 0..1
 */
export const gainOf = (volume: number) => volume * volume;

/** How loud a channel is now, 0..1; nothing while sound is off. */
export const gainIn = (volumes: Volumes, channel: Channel) =>
  volumes.off ? 0 : gainOf(volumes[channel]);

const isVolume = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

/** Guards against what an older page or a curious hand has kept: volumes by all means. */
export function mendedVolumes(kept: unknown): Volumes {
  const raw = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Volumes>;
  const volume = (channel: Channel) =>
    isVolume(raw[channel]) ? raw[channel] : DEFAULT_VOLUMES[channel];
  return {
    effects: volume('effects'),
    voice: volume('voice'),
    room: volume('room'),
    off: raw.off === true,
  };
}
