/** A howler that keeps a diary instead of making a noise, and a page that can be touched. */
import type { Gear } from '../../../src/game/sound/cabinet';
import type { Page } from '../../../src/game/sound/gate';

interface Options {
  src: string[];
  onloaderror(id: number, error: unknown): void;
}

export interface Manners {
  /** Files that cannot be had, and howler's words for it. */
  readonly faults?: Readonly<Record<string, unknown>>;
  /** Milliseconds until a file has arrived. */
  readonly delay?: number;
  /** Howler itself does not arrive. */
  readonly absent?: boolean;
  /** Playing throws. */
  readonly wild?: boolean;
}

const FILES = ['effects', 'voice.dana', 'room.hospital', 'tension'];

export function fakeGear({ faults = {}, delay = 5, absent = false, wild = false }: Manners = {}) {
  /** What howler was asked, in order: `play effects card 0.42`, `fade tension 0.10`. */
  const diary: string[] = [];
  let fetched = 0;

  class Howl {
    private readonly name: string;
    private ready = false;
    private level = 1;
    private readonly waiting: (() => void)[] = [];

    constructor({ src: [address = ''], onloaderror }: Options) {
      this.name = address;
      diary.push(`load ${address}`);
      setTimeout(() => {
        if (address in faults) return onloaderror(0, faults[address]);
        this.ready = true;
        for (const act of this.waiting) act();
      }, delay);
    }
    state = () => (this.ready ? 'loaded' : 'loading');
    once(_: string, act: () => void) {
      this.waiting.push(act);
    }
    /** As howler's: a number up to 1 sets it, the id of a sound asks. */
    volume(level: number) {
      if (level <= 1) this.level = level;
      return this.level;
    }
    play(sprite: string) {
      if (wild) throw new Error('InvalidStateError');
      diary.push(`play ${this.name} ${sprite} ${this.level.toFixed(2)}`);
      return 1000 + diary.length;
    }
    fade(_: number, to: number) {
      this.level = to;
      diary.push(`fade ${this.name} ${to.toFixed(2)}`);
    }
    stop() {
      diary.push(`stop ${this.name}`);
    }
    unload() {
      diary.push(`unload ${this.name}`);
    }
  }

  const gear = {
    Howl,
    Howler: { mute: (muted: boolean) => diary.push(`mute ${muted}`) },
    files: Object.fromEntries(FILES.map((name) => [name, { address: name, sprite: {} }])),
  } as unknown as Gear;
  const fetch = async () => {
    fetched += 1;
    if (absent) throw new Error('offline');
    return gear;
  };
  return { diary, fetch, fetched: () => fetched };
}

export class FakePage extends EventTarget {
  hidden = false;
  touch() {
    this.dispatchEvent(new Event('click'));
  }
  hide(hidden: boolean) {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
  asPage = () => this as unknown as Page;
}
