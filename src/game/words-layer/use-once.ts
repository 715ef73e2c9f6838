/** A thing that is done once however often its button is pressed. */
import { useRef } from 'preact/hooks';

/** `action`, deaf until what it began is over; a failure is its own to tell. */
export function useOnce<A extends unknown[]>(action: (...args: A) => Promise<void>) {
  const busy = useRef(false);
  return (...args: A) => {
    if (busy.current) return;
    busy.current = true;
    void action(...args).finally(() => {
      busy.current = false;
    });
  };
}
