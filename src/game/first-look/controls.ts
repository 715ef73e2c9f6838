/** What can be pressed, in the order of the page: what a first look and the page have in common. */
const CONTROLS = 'button, input, textarea, summary';

export const controlsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(CONTROLS),
];

/** The control that something within it belongs to. */
export const controlAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;

/** Text that somebody has written into a control; null where nothing can be written. */
export const writtenIn = (control: HTMLElement | undefined): string | null =>
  control instanceof HTMLTextAreaElement ? control.value : null;
