/** A thing that is done once however often its button is pressed. */
import { useRef } from 'preact/hooks';

/**
 * `action`, which leads away from this screen: a second press before the next screen stands there
 * is not heard, one after it failed is.
 */
export function useOnce<A extends unknown[]>(action: (...args: A) => Promise<void>) {
  const begun = useRef(false);
  return (...args: A) => {
    if (begun.current) return;
    begun.current = true;
    action(...args).catch((error: unknown) => {
      begun.current = false;
      throw error;
    });
  };
}
