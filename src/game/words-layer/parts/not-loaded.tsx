/** Something did not come over the network: it is asked for again by a press, or by itself when the network is back. */
import { useEffect, useRef } from 'preact/hooks';
import { Say } from '../../../words/voice';
import { Notice } from './notice';

interface Props {
  /** Id of the sentence. */
  readonly what: 'ui.notLoaded' | 'stage.late' | 'debrief.notLoaded';
  /** Whether somebody waits for it: then the notice comes into sight and takes the focus. */
  readonly awaited?: boolean;
  onTry(): void;
}

export function NotLoaded({ what, awaited = false, onTry }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (awaited) button.current?.focus();
    addEventListener('online', onTry);
    return () => removeEventListener('online', onTry);
  }, []);
  return (
    <Notice>
      <p>
        <Say id={what} />
      </p>
      <button type="button" class="button" ref={button} onClick={onTry}>
        <Say id="ui.tryAgain" />
      </button>
    </Notice>
  );
}
