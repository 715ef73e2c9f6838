/**
 * What is done on a first look is not lost: it waits, in the order in which it was done, until the
 * game has arrived and does it.
 */
import { controlAt, controlsOf, writtenIn } from './controls';

/** The attribute that names the controls that wait, by their place on the page. */
const WAITING = 'data-waiting';

/** Places of the controls that were pressed, the last one last. */
const waitingIn = (look: HTMLElement): readonly number[] =>
  (look.getAttribute(WAITING) ?? '').split(' ').filter(Boolean).map(Number);

/** Notes a press; the same one again counts once, where it was done last. */
function note(look: HTMLElement, control: HTMLElement): void {
  const place = controlsOf(look).indexOf(control);
  const others = waitingIn(look).filter((one) => one !== place);
  look.setAttribute(WAITING, [...others, place].join(' '));
  control.setAttribute(WAITING, '');
}

/** The card that a key picks, as in the game: digits, and not where somebody writes. */
function cardOf(look: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const { key, target, ctrlKey, altKey, metaKey } = event;
  if (!/^[1-4]$/.test(key) || ctrlKey || altKey || metaKey) return null;
  if (writtenIn(controlAt(target) ?? undefined) !== null) return null;
  return look.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
}

/** From now on every press on a first look waits for the game. */
export function keepPresses(look: HTMLElement): void {
  look.addEventListener('click', ({ target }) => {
    const control = controlAt(target);
    if (control && writtenIn(control) === null) note(look, control);
  });
  look.ownerDocument.addEventListener('keydown', (event) => cardOf(look, event)?.click());
}

/**
 * Takes a first look away and does on the page what was done on it.
 * @param page the same controls, alive
 * @param settled resolves when the page shows what a press has changed
 */
export async function handOver(
  look: HTMLElement,
  page: HTMLElement,
  settled: () => Promise<void>,
): Promise<void> {
  const [from, to] = [controlsOf(look), controlsOf(page)];
  const focused = from.findIndex((control) => control.matches(':focus'));
  const pressed = waitingIn(look).map((place) => to[place]);
  look.remove();
  to[focused]?.focus({ preventScroll: true });
  for (const [place, control] of from.entries()) carryText(control, to[place]);
  for (const control of pressed) {
    control?.click();
    await settled();
  }
}

function carryText(from: HTMLElement, to: HTMLElement | undefined): void {
  const text = writtenIn(from);
  if (!text || !(to instanceof HTMLTextAreaElement)) return;
  to.value = text;
  to.dispatchEvent(new Event('input', { bubbles: true }));
}
