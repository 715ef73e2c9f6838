/** Luck for names and new customers; works on plain http too, where `randomUUID` is missing. */

/** A new seed, 0 .. 2^32-1. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A seed as somebody typed it, or null when it is none. */
export function typedSeed(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,10}$/.test(trimmed)) return null;
  const seed = Number(trimmed);
  return seed < 2 ** 32 ? seed : null;
}

/** A name that nothing else has: 128 random bits, in hexadecimal. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
