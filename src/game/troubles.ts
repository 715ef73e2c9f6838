/** What went wrong beside the table and the player should know: the one way there. */
import { store, type Watched } from './watched';

/** Each is a sentence: `trouble.<what>`. */
export type What = 'account' | 'begin' | 'shelf' | 'notes' | 'language' | 'newer' | 'texts';

export interface Trouble {
  readonly what: What;
  /** Tries again what failed; null where nothing can be done about it now. */
  readonly retry: (() => void) | null;
}

export interface Troubles extends Watched<readonly Trouble[]> {
  /** Tells a trouble, in place of an older one of its kind. */
  tell(what: What, retry?: () => void): void;
  /** It is over, or was read. */
  clear(what: What): void;
}

export function noTroubles(): Troubles {
  const all = store<readonly Trouble[]>([]);
  const others = (what: What) => all.get().filter((one) => one.what !== what);
  return {
    get: all.get,
    watch: all.watch,
    tell: (what, retry) => all.set([...others(what), { what, retry: retry ?? null }]),
    clear(what) {
      const left = others(what);
      if (left.length < all.get().length) all.set(left);
    },
  };
}
