/** What can be pressed, on a first look and on the page that takes its place. */
const CONTROLS = 'button, input, textarea, summary';

/** In the order of the page. */
export const controlsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(CONTROLS),
];

/** The control that something within it belongs to. */
export const controlAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;

/** Its kind and its words, by which it is known again. */
function nameOf(control: HTMLElement): string {
  if (control instanceof HTMLTextAreaElement) return control.localName;
  const { textContent } = control.closest('label') ?? control;
  return [control.localName, control.ariaLabel, control.getAttribute('name'), textContent].join();
}

/**
 * For each control of a first look the same one on the page. Undefined where there is none: the
 * page may say other things, or in another language.
 */
export function twinsOf(look: ParentNode, page: ParentNode): (HTMLElement | undefined)[] {
  const left = controlsOf(page);
  return controlsOf(look).map((control) => {
    const place = left.findIndex((one) => nameOf(one) === nameOf(control));
    return place < 0 ? undefined : left.splice(place, 1)[0];
  });
}
