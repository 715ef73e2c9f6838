/** What went wrong beside the table: over the page until it is over or was read. */

import close from 'lucide-static/icons/x.svg';
import type { Troubles } from '../troubles';
import { useWatched } from '../watched';
import { Icon } from './parts/icon';
import { Notice } from './parts/notice';
import { Say, useSpeech } from './voice';
import '../look/troubles.css';

export function TroubleNotices({ troubles }: { troubles: Troubles }) {
  const speech = useSpeech();
  const all = useWatched(troubles);
  const retried = (what: (typeof all)[number]) => {
    troubles.clear(what.what);
    what.retry?.();
  };
  return (
    <div class="troubles" role="status">
      {all.map((one) => (
        <Notice key={one.what}>
          <p>
            <Say id={`trouble.${one.what}`} />
          </p>
          <div class="actions">
            {one.retry && (
              <button type="button" class="button" onClick={() => retried(one)}>
                <Say id="ui.tryAgain" />
              </button>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={speech.say('ui.close')}
              onClick={() => troubles.clear(one.what)}
            >
              <Icon svg={close} />
            </button>
          </div>
        </Notice>
      ))}
    </div>
  );
}
