/** Whether less motion is wished, by the player or the system, as the page is dressed. */
import { useEffect, useState } from 'preact/hooks';

const root = document.documentElement;
const isCalm = () => root.dataset.motion === 'less';

export function useCalm(): boolean {
  const [calm, setCalm] = useState(isCalm);
  useEffect(() => {
    const watch = new MutationObserver(() => setCalm(isCalm()));
    watch.observe(root, { attributeFilter: ['data-motion'] });
    return () => watch.disconnect();
  }, []);
  return calm;
}
