/** Numbers of a sentence before a language writes them. */
import type { Slots, Speech } from '../words/speech';

/** A plain number, an amount of money in whole units, or a share 0..1. */
export type Quantity = number | { readonly money: number } | { readonly share: number };
export type Quantities = Readonly<Record<string, Quantity>>;

/** A quantity of her mind, 0..1, as a whole number out of 100. */
export function hundredths(x: number): number {
  return Math.round(x * 100);
}

/** Money, rounded to whole units. */
export function money(amount: number): Quantity {
  return { money: Math.round(amount) };
}

/** A share 0..1, rounded to whole per cent. */
export function share(part: number): Quantity {
  return { share: hundredths(part) / 100 };
}

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
