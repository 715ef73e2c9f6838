/** The meeting is played in another tab. */
import { useEffect } from 'preact/hooks';
import { Say } from '../../../words/voice';
import { Notice } from '../parts/notice';
import { Instead } from './instead';

interface Props {
  onTake(): void;
  onHome(): void;
  /** Sees whether the other tab is gone. */
  onTry(): void;
}

/** Milliseconds between two looks. */
const LOOK = 2000;

export function Elsewhere({ onTake, onHome, onTry }: Props) {
  useEffect(() => {
    const looking = setInterval(onTry, LOOK);
    return () => clearInterval(looking);
  });
  return (
    <Instead
      title="elsewhere.title"
      onHome={onHome}
      actions={
        <>
          <button type="button" class="button primary" onClick={onTake}>
            <Say id="elsewhere.take" />
          </button>
          <button type="button" class="button" onClick={onHome}>
            <Say id="ui.back" />
          </button>
        </>
      }
    >
      <Notice>
        <Say id="elsewhere.what" />
      </Notice>
    </Instead>
  );
}
