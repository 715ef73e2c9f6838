/** On or off, with a line that says what it does. */
import { Say } from '../../../words/voice';

interface Props {
  /** Ids of its name and of the line below it. */
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  onSwitch(on: boolean): void;
}

export function Switch({ label, hint, on, onSwitch }: Props) {
  return (
    <label>
      <span>
        <b>
          <Say id={label} />
        </b>
        <small>
          <Say id={hint} />
        </small>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
