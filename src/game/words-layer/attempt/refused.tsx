/** An attempt that cannot be shown, and why. */

import { Say } from '../../../words/voice';
import { Notice } from '../parts/notice';
import { Instead } from './instead';

interface Props {
  /** Id of the sentence. */
  readonly why: string;
  onHome(): void;
  /** Where it is worth trying again. */
  onTry?(): void;
}

export function Refused({ why, onHome, onTry }: Props) {
  return (
    <Instead
      title="refused.title"
      onHome={onHome}
      actions={
        <>
          {onTry && (
            <button type="button" class="button primary" onClick={onTry}>
              <Say id="ui.tryAgain" />
            </button>
          )}
          <button type="button" class={onTry ? 'button' : 'button primary'} onClick={onHome}>
            <Say id="ui.back" />
          </button>
        </>
      }
    >
      <Notice>
        <Say id={why} />
      </Notice>
    </Instead>
  );
}
