/** How Hebrew speaks to this player: asked once, before the first Hebrew line. */
import type { Address } from '../../words/speech';
import { Say } from '../../words/voice';
import { Choices } from './parts/choices';
import '../look/start.css';

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
        { value: 'f', label: 'address.feminine', hint: 'address.feminineExample' },
        { value: 'm', label: 'address.masculine', hint: 'address.masculineExample' },
      ]}
    />
  );
}

/** A page of its own: the player came by English and turns to Hebrew. */
export function AddressQuestion(props: Props) {
  return (
    <main class="desk welcome">
      <section class="card welcome-card">
        <h1 class="unseen">
          <Say id="app.name" />
        </h1>
        <AddressChoice {...props} />
        <small>
          <Say id="address.note" />
        </small>
      </section>
    </main>
  );
}
