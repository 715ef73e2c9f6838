/**
 * What the page sounds like. Nothing is said by sound alone, so nothing here can fail: what cannot
 * be heard is left out, and `trouble` says why.
 */
import type { Watched } from '../watched';
import { type Gear, openCabinet, type Trouble } from './cabinet';
import { openGate, type Page } from './gate';
import { makeMouth } from './mouth';
import { makeSurroundings } from './surroundings';
import type { Channel, Volumes } from './volumes';

export const EFFECTS = [
  'card',
  'page',
  'pen',
  'cup',
  'reactPlus',
  'reactMinus',
  'stamp',
  'noDeal',
  'tick',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface Speaker {
  /** What is wrong with the sound, if anything is. */
  readonly trouble: Watched<Trouble | null>;
  play(effect: Effect): void;
  /**
   * Lets somebody speak, from the beginning; 0 syllables end it.
   * @param character one without a voice stays silent
   */
  blip(character: string, syllables: number): void;
  /** The room around the table, until another or none. */
  room(name: string | null): void;
  /** @param level 0 (none) to 1 */
  tension(level: number): void;
  adjust(volumes: Volumes): void;
  /** Lets a channel be heard for a moment, for somebody who sets its volume. */
  sample(channel: Channel): void;
  close(): void;
}

interface Outside {
  /** Brings howler and the addresses of the files. */
  readonly fetch?: () => Promise<Gear>;
  readonly page?: Page;
}

/** A sound that was to be heard longer ago than this, in ms, is not made up for. */
const LATE_MS = 400;

/** Nothing is fetched before the player has touched the page and wants to hear something. */
export function openSpeaker(
  first: Volumes,
  {
    fetch = () => import(/* webpackChunkName: "sound" */ './howler'),
    page = document,
  }: Outside = {},
): Speaker {
  const cabinet = openCabinet(fetch);
  const gate = openGate(first, page, () => settle());
  const surroundings = makeSurroundings(cabinet, () => gate.gain('room'));
  const sound = (file: string, sprite: string, channel: Channel) => {
    if (gate.gain(channel) === 0) return;
    const asked = performance.now();
    cabinet.open(file, (howl) => {
      if (gate.gain(channel) === 0 || performance.now() - asked > LATE_MS) return;
      howl.volume(gate.gain(channel));
      howl.play(sprite);
    });
  };
  const mouth = makeMouth((file, syllable) => sound(file, syllable, 'voice'));
  const settle = () => {
    cabinet.mute(gate.shut());
    surroundings.settle();
    if (gate.gain('effects') > 0) cabinet.open('effects', () => {});
  };
  const play = (effect: Effect) => sound('effects', effect, 'effects');
  const samples: Readonly<Record<Channel, () => void>> = {
    effects: () => play('card'),
    voice: () => mouth.speak('dana', 3),
    room: () => surroundings.sample(),
  };
  return {
    trouble: cabinet.trouble,
    play,
    blip: mouth.speak,
    room: surroundings.room,
    tension: surroundings.tension,
    adjust(volumes) {
      cabinet.forgive();
      gate.adjust(volumes);
    },
    sample: (channel) => samples[channel](),
    close() {
      mouth.speak('', 0);
      surroundings.close();
      gate.close();
      cabinet.close();
    },
  };
}
