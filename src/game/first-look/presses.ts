/**
 * What is done on a first look is not lost: it waits, in the order in which it was done, until the
 * game has arrived and does it.
 */
import { digitOf } from '../digits';
import { controlAt, controlsOf, twinsOf } from './controls';

/** The attribute of a control that waits: the place of its press in their order, from 1. */
const WAITING = 'data-waiting';
/** Of these one is open at a time, and a second press closes it again. */
const TOGGLES = '[aria-pressed], [aria-expanded]';

const placeOf = (control: HTMLElement): number => Number(control.getAttribute(WAITING));

/** Controls that a press on this one puts out, itself among them. */
function rivalsOf(look: HTMLElement, control: HTMLElement): HTMLElement[] {
  return controlsOf(look).filter((one) => {
    if (one === control) return true;
    if (control.matches(TOGGLES)) return one.matches(TOGGLES);
    return (
      control.matches('[type=radio]') && one.matches(`[name="${control.getAttribute('name')}"]`)
    );
  });
}

/** Notes a press: the last one of its kind counts. */
function note(look: HTMLElement, control: HTMLElement): void {
  const closes = control.matches(TOGGLES) && control.hasAttribute(WAITING);
  const last = Math.max(...controlsOf(look).map(placeOf));
  for (const one of rivalsOf(look, control)) one.removeAttribute(WAITING);
  if (!closes) control.setAttribute(WAITING, String(last + 1));
}

/** From now on every press on a first look waits for the game. */
export function keepPresses(look: HTMLElement): void {
  look.addEventListener('click', ({ target }) => {
    const control = controlAt(target);
    if (control && !(control instanceof HTMLTextAreaElement)) note(look, control);
  });
  look.ownerDocument.addEventListener('keydown', (event) => {
    const card = look.querySelector<HTMLElement>(`[aria-keyshortcuts="${digitOf(event)}"]`);
    if (!card || !look.isConnected) return;
    event.preventDefault();
    card.click();
  });
}

/**
 * Takes a first look away, as soon as nothing on it is held down, and does on the page what was
 * done on it, until somebody does something there.
 * @param page says the same, alive
 * @param settled resolves when the page shows what a press has changed
 */
export async function handOver(
  look: HTMLElement,
  page: HTMLElement,
  settled: () => Promise<void>,
): Promise<void> {
  while (look.matches(':active')) await settled();
  const [from, to] = [controlsOf(look), twinsOf(look, page)];
  const focused = from.findIndex((control) => control.matches(':focus'));
  const waiting = from.filter(placeOf).sort((a, b) => placeOf(a) - placeOf(b));
  const written = from.find((control) => control instanceof HTMLTextAreaElement);
  look.remove();
  to[focused]?.focus({ preventScroll: true });
  if (written) carryText(written, to[from.indexOf(written)]);
  await pressAll(
    waiting.flatMap((control) => to[from.indexOf(control)] ?? []),
    page,
    settled,
  );
}

/** Presses one after another, until somebody presses something by hand. */
async function pressAll(
  controls: readonly HTMLElement[],
  page: HTMLElement,
  settled: () => Promise<void>,
): Promise<void> {
  let overruled = false;
  const watch = ({ isTrusted }: Event) => {
    overruled ||= isTrusted;
  };
  page.addEventListener('click', watch);
  for (const control of controls) {
    if (control.isConnected && !overruled) control.click();
    await settled();
  }
  page.removeEventListener('click', watch);
}

function carryText(from: HTMLTextAreaElement, to: HTMLElement | undefined): void {
  if (from.value === '' || !(to instanceof HTMLTextAreaElement)) return;
  to.value = from.value;
  to.dispatchEvent(new Event('input', { bubbles: true }));
  to.setSelectionRange(from.selectionStart, from.selectionEnd);
}
