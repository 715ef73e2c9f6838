/** Numbers of a sentence before a language writes them. */
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
