/**
 * A sentence with its slots filled, for terminals and plain answers: no gender, no plural, and no
 * marks of direction, which many terminals would print. A slot without a value keeps its name.
 */
export function fill(
  text: string,
  slots: Readonly<Record<string, string | number | undefined>>,
): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => String(slots[slot] ?? slot));
}
