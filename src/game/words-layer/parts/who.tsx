/** Head of a card about the customer: her picture, her name, her office, her company. */
import person from 'lucide-static/icons/user-round.svg';
import { Icon } from '../../../words/signs/icon';
import { Say } from '../../../words/voice';
import { useFace } from '../use-face';

/** Px of the drawn picture, whose place is there before it is. */
const SIZE = 80;

interface Props {
  /** Of the cast. */
  readonly figure: string;
  /** Of the heading, for what it labels. */
  readonly id?: string;
}

export function Who({ figure, id }: Props) {
  const face = useFace(figure);
  return (
    <header class="who">
      <span class="portrait">
        <Icon svg={face ? face('neutral', SIZE) : person} />
      </span>
      <h2 id={id}>
        <Say id="customer.name" />
      </h2>
      <p>
        <Say id="customer.role" />
      </p>
      <p>
        <Say id="company.name" />
      </p>
    </header>
  );
}
