/** A native modal dialog as a sheet of paper: Escape and the backdrop close it. */

import close from 'lucide-static/icons/x.svg';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';

interface Props {
  readonly title: string;
  readonly broad?: boolean;
  readonly children: ComponentChildren;
  onClose(): void;
}

export function Sheet({ title, broad = false, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const speech = useSpeech();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={broad ? 'sheet broad' : 'sheet'}
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="sheet-head">
        <h2 id="sheet-title" tabIndex={-1} data-rest>
          <Say id={title} />
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={speech.say('ui.close')}
          onClick={onClose}
        >
          <Icon svg={close} />
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
