/** Head of a card about the customer: her name, her office, her company. */
import { Say } from '../voice';

/** @param id of the heading, for what it labels */
export function Who({ id }: { id?: string }) {
  return (
    <header class="who">
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
