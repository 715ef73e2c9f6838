/** What may be heard now: by the player's wish, by the browser's rule, and while the page is seen. */
import { type Channel, gainIn, type Volumes } from './volumes';

/** The document, as far as it decides. */
export type Page = Pick<Document, 'addEventListener' | 'removeEventListener' | 'hidden'>;

export interface Gate {
  /** How loud a channel is now, 0..1. */
  gain(channel: Channel): number;
  /** Nothing at all may be heard. */
  shut(): boolean;
  adjust(volumes: Volumes): void;
  close(): void;
}

const GESTURES = ['click', 'keydown'] as const;
/** Before whatever was touched answers, so that its sound is heard already. */
const CAPTURE = { capture: true };

/**
 * Browsers let a page sound only after the player has touched it; until then the gate is shut.
 * @param onChange after something else may be heard
 */
export function openGate(first: Volumes, page: Page, onChange: () => void): Gate {
  let volumes = first;
  let touched = false;
  const forget = () => {
    for (const gesture of GESTURES) page.removeEventListener(gesture, touch, CAPTURE);
  };
  const touch = () => {
    forget();
    touched = true;
    onChange();
  };
  for (const gesture of GESTURES) page.addEventListener(gesture, touch, CAPTURE);
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
