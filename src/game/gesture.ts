/** The first time that somebody uses the page. */

/** The document, as far as it is listened to. */
export type Touched = Pick<Document, 'addEventListener' | 'removeEventListener'>;

/** What browsers count as a gesture, whatever the device. */
const GESTURES = ['click', 'keydown'] as const;
/** Before whatever was touched answers. */
const CAPTURE = { capture: true };

/** Calls `then` at the first gesture. @returns stops waiting for it */
export function onFirstGesture(page: Touched, then: () => void): () => void {
  const forget = () => {
    for (const gesture of GESTURES) page.removeEventListener(gesture, touch, CAPTURE);
  };
  const touch = () => {
    forget();
    then();
  };
  for (const gesture of GESTURES) page.addEventListener(gesture, touch, CAPTURE);
  return forget;
}
