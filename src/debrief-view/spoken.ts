/** The numbers of a finding as one language writes them. */
import type { Quantities, Quantity } from '../core/debrief/quantity';
import type { Slots, Speech } from '../words/speech';

function written(quantity: Quantity, speech: Pick<Speech, 'money' | 'percent'>): string | number {
  if (typeof quantity === 'number') return quantity;
  return 'money' in quantity ? speech.money(quantity.money) : speech.percent(quantity.share);
}

/** Slots for a sentence as one language writes them. */
export function spoken(quantities: Quantities, speech: Pick<Speech, 'money' | 'percent'>): Slots {
  return Object.fromEntries(
    Object.entries(quantities).map(([name, quantity]) => [name, written(quantity, speech)]),
  );
}
