/** Whether less motion is wished, by the player or the system, as the page is dressed. */
import { useEffect, useState } from 'preact/hooks';

/** Nobody moves while a first look is drawn, where there is no page. */
const isCalm = () => globalThis.document?.documentElement.dataset.motion === 'less';

export function useCalm(): boolean {
  const [calm, setCalm] = useState(isCalm);
  useEffect(() => {
    const watch = new MutationObserver(() => setCalm(isCalm()));
    watch.observe(document.documentElement, { attributeFilter: ['data-motion'] });
    return () => watch.disconnect();
  }, []);
  return calm;
}
