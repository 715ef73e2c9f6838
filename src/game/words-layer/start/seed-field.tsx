/** The number of a customer, for meeting the same one again. */
import { useEffect, useRef } from 'preact/hooks';
import { Say } from '../../../words/voice';

interface Props {
  readonly value: string;
  /** What was typed is no number of a customer. */
  readonly isWrong: boolean;
  /** How often a meeting was refused because of it: each time the field asks for a look. */
  readonly refused: number;
  onType(text: string): void;
}

export function SeedField({ value, isWrong, refused, onType }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (refused === 0 || !fold.current) return;
    fold.current.open = true;
    field.current?.focus();
  }, [refused]);
  return (
    <details class="seed-field" ref={fold}>
      <summary>
        <Say id="start.same" />
      </summary>
      <label>
        <span>
          <Say id="start.number" />
        </span>
        <input
          ref={field}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          value={value}
          aria-invalid={isWrong}
          aria-describedby="seed-note"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <small id="seed-note" data-wrong={isWrong}>
        <Say id={isWrong ? 'start.numberWrong' : 'start.numberHint'} />
      </small>
    </details>
  );
}
