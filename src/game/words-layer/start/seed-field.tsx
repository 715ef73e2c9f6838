/** The number of a customer, for meeting the same one again. */
import { Say } from '../voice';

interface Props {
  readonly value: string;
  /** What was typed is no number of a customer. */
  readonly isWrong: boolean;
  onType(text: string): void;
}

export function SeedField({ value, isWrong, onType }: Props) {
  return (
    <details class="seed-field">
      <summary>
        <Say id="start.same" />
      </summary>
      <label>
        <span>
          <Say id="start.number" />
        </span>
        <input
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
