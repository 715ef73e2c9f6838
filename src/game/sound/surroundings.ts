/** What lies under a meeting: the room, and the tension in it. */
import { clamp } from '../../core/exact';
import { makeBed } from './bed';
import type { Cabinet } from './cabinet';

/** Rooms that have a sound; any other is silent. */
const ROOMS = ['hospital'] as const;
type Room = (typeof ROOMS)[number];

const soundOf = (name: string | null): Room | null => ROOMS.find((room) => room === name) ?? null;

export interface Surroundings {
  /** A room without a sound is silent, as none is. */
  room(name: string | null): void;
  /** @param level 0 (none) to 1; beyond that the nearer of the two */
  tension(level: number): void;
  /** Lets a room be heard for a moment where there is none. */
  sample(): void;
  /** Fades to what may be heard now. */
  settle(): void;
  close(): void;
}

const SAMPLE_MS = 2500;

/** @param gain how loud the room may be now, 0..1 */
export function makeSurroundings(cabinet: Cabinet, gain: () => number): Surroundings {
  const roomBed = makeBed(cabinet);
  const tensionBed = makeBed(cabinet);
  let room: Room | null = null;
  let sampled: Room | null = null;
  let sampling: ReturnType<typeof setTimeout> | undefined;
  let tension = 0;

  const settle = () => {
    const heard = room ?? sampled;
    roomBed.want(heard && `room.${heard}`, gain());
    tensionBed.want('tension', gain() * tension);
  };
  const hear = (name: Room | null) => {
    sampled = name;
    settle();
  };
  return {
    settle,
    room(name) {
      room = soundOf(name);
      settle();
    },
    tension(level) {
      tension = clamp(level);
      settle();
    },
    sample() {
      clearTimeout(sampling);
      sampling = setTimeout(() => hear(null), SAMPLE_MS);
      hear('hospital');
    },
    close: () => clearTimeout(sampling),
  };
}
