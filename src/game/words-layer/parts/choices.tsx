/** One of a few, as native radio buttons with a legend. */
import { Say } from '../../../words/voice';

export interface Choice<T> {
  readonly value: T;
  /** Id of its label, and of a line below it. */
  readonly label: string;
  readonly hint?: string;
}

interface Props<T> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  onChoose(value: T): void;
}

export function Choices<T extends string | number>(props: Props<T>) {
  const { name, legend, choices, value, onChoose } = props;
  return (
    <fieldset class="question">
      <legend>
        <Say id={legend} />
      </legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              <b>
                <Say id={choice.label} />
              </b>
              {choice.hint && (
                <small>
                  <bdi>
                    <Say id={choice.hint} />
                  </bdi>
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
