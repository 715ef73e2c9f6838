/** Asked once, before the first Hebrew line. */
import type { Address } from '../../words/speech';
import { Choices } from './parts/choices';
import { Say } from './voice';

interface Props {
  readonly value: Address | null;
  onChoose(address: Address): void;
}

export function AddressChoice({ value, onChoose }: Props) {
  return (
    <Choices
      name="address"
      legend="address.question"
      value={value}
      onChoose={onChoose}
      choices={[
        { value: 'f', label: 'address.f', hint: 'address.fExample' },
        { value: 'm', label: 'address.m', hint: 'address.mExample' },
      ]}
    />
  );
}

/** A page of its own, when a meeting would begin without knowing. */
export function AddressQuestion(props: Props) {
  return (
    <main class="desk">
      <section class="card ask-address">
        <AddressChoice {...props} />
        <p>
          <small>
            <Say id="address.note" />
          </small>
        </p>
      </section>
    </main>
  );
}
