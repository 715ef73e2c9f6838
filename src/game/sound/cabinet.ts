/** The files of sounds: each fetched when it is first wanted, and what went wrong with any. */

import { type Store, store, type Watched } from '../watched';
import type { files, Howl, Howler } from './howler';

/** What `howler.ts` brings. */
export interface Gear {
  readonly Howl: new (options: ConstructorParameters<typeof Howl>[0]) => Howl;
  readonly Howler: Pick<typeof Howler, 'mute'>;
  readonly files: typeof files;
}

/** `device`: nothing here can play sound. `missing`: the sounds did not arrive. */
export type Trouble = 'device' | 'missing';

export interface Cabinet {
  /** What is wrong with the sound, for the settings to say once. */
  readonly trouble: Watched<Trouble | null>;
  /** Silences everything, or ends the silence. */
  mute(muted: boolean): void;
  /**
   * Calls back with a file once it can be played, at once when it is here already; never when it
   * is unknown or cannot be had.
   */
  open(file: string, use: (howl: Howl) => void): void;
  /** Lets what failed be tried again. */
  forgive(): void;
  close(): void;
}

export function openCabinet(fetch: () => Promise<Gear>): Cabinet {
  const trouble = store<Trouble | null>(null);
  const shelf = makeShelf(trouble);
  let muted = false;
  let gear: Promise<Gear | null> | null = null;
  let here: Gear | null = null;

  const bring = () => {
    gear ??= fetch().then(
      (brought) => {
        brought.Howler.mute(muted);
        here = brought;
        return brought;
      },
      () => {
        trouble.set('missing');
        return null;
      },
    );
    return gear;
  };

  return {
    trouble,
    mute(wanted) {
      muted = wanted;
      here?.Howler.mute(wanted);
    },
    open(file, use) {
      if (here) shelf.hand(here, file, use);
      else void bring().then((brought) => brought && shelf.hand(brought, file, use));
    },
    forgive() {
      shelf.forgive();
      if (!here && trouble.get() !== null) gear = null;
      trouble.set(null);
    },
    close: shelf.clear,
  };
}

/** The files that were wanted so far; null for one that failed. */
function makeShelf(trouble: Store<Trouble | null>) {
  const howls = new Map<string, Howl | null>();

  const find = ({ Howl, files }: Gear, file: string): Howl | null => {
    const known = howls.get(file);
    const found = files[file];
    if (known !== undefined || !found) return known ?? null;
    const fail = (error: unknown) => {
      howls.set(file, null);
      trouble.set(kindOf(error));
    };
    const howl = attempt(() => new Howl(optionsOf(found, fail)), trouble);
    howls.set(file, howl);
    return howl;
  };

  return {
    hand(gear: Gear, file: string, use: (howl: Howl) => void) {
      const howl = find(gear, file);
      if (!howl) return;
      if (howl.state() === 'loaded') attempt(() => use(howl), trouble);
      else howl.once('load', () => attempt(() => use(howl), trouble));
    },
    forgive() {
      for (const [file, howl] of howls) if (!howl) howls.delete(file);
    },
    clear() {
      for (const howl of howls.values()) howl?.unload();
      howls.clear();
    },
  };
}

function optionsOf(
  { address, sprite }: Gear['files'][string],
  fail: (error: unknown) => void,
): ConstructorParameters<typeof Howl>[0] {
  return { src: [address], sprite, onloaderror: (_, error) => fail(error) };
}

/** Howler tells a file that did not arrive in these words, or by the number of a MediaError. */
function kindOf(error: unknown): Trouble {
  const absent = typeof error === 'number' || /^Failed loading/.test(String(error));
  return absent ? 'missing' : 'device';
}

/** Sound is never worth a broken page: whatever howler throws is told, not thrown on. */
function attempt<T>(act: () => T, trouble: Store<Trouble | null>): T | null {
  try {
    return act();
  } catch {
    trouble.set('device');
    return null;
  }
}
