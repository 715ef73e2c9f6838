/** What may be heard now: by the player's wish, by the browser's rule, and while the page is seen. */
import { onFirstGesture, type Touched } from '../gesture';
import { type Channel, gainIn, type Volumes } from './volumes';

/** The document, as far as it decides. */
export type Page = Touched & Pick<Document, 'hidden'>;

export interface Gate {
  /** How loud a channel is now, 0..1. */
  gain(channel: Channel): number;
  /** Nothing at all may be heard. */
  shut(): boolean;
  adjust(volumes: Volumes): void;
  close(): void;
}

/**
 * Browsers let a page sound only after the player has touched it; until then the gate is shut.
 * @param onChange after something else may be heard
 */
export function openGate(first: Volumes, page: Page, onChange: () => void): Gate {
  let volumes = first;
  let touched = false;
  const forget = onFirstGesture(page, () => {
    touched = true;
    onChange();
  });
  page.addEventListener('visibilitychange', onChange);

  const shut = () => !touched || page.hidden || volumes.off;
  return {
    shut,
    gain: (channel) => (shut() ? 0 : gainIn(volumes, channel)),
    adjust(wanted) {
      volumes = wanted;
      onChange();
    },
    close() {
      forget();
      page.removeEventListener('visibilitychange', onChange);
    },
  };
}
