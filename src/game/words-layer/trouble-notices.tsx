/** What went wrong beside the table: above the screen until it is over or was read. */

import close from 'lucide-static/icons/x.svg';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../words/signs/icon';
import { Say, useSpeech } from '../../words/voice';
import type { Trouble, Troubles } from '../troubles';
import { useWatched } from '../watched';
import { Notice } from './parts/notice';
import '../look/troubles.css';

export function TroubleNotices({ troubles }: { troubles: Troubles }) {
  const speech = useSpeech();
  const all = useWatched(troubles);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all.length > 0) place.current?.scrollIntoView({ block: 'nearest' });
  }, [all]);
  const retried = ({ what, retry }: Trouble) => {
    troubles.clear(what);
    retry?.();
  };
  return (
    <div class="troubles" role="status" ref={place}>
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
