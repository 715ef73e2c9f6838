/** The keys that pick one of the open cards. */

/** Whether a key belongs to what has the focus. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input[type=text], textarea, dialog') !== null;

/** 1 to 4, null for every other key and where somebody writes. */
export function digitOf({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): number | null {
  if (ctrlKey || altKey || metaKey || isTyping(target)) return null;
  return /^[1-4]$/.test(key) ? Number(key) : null;
}
