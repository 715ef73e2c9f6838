/**
 * Where the focus rests when what had it is gone: on the last part of the page that says so
 * (`data-rest`), within the sheet that lies on top. Without it the next Tab would start at the
 * top of the page, and a screen reader would say nothing.
 */

const REST = '[data-rest]';

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
const canHold = (element: Element): boolean =>
  element.isConnected && isSeen(element) && !element.matches(':disabled');

function restIn(root: ParentNode): HTMLElement | undefined {
  const sheet = [...root.querySelectorAll('dialog[open]')].at(-1);
  return [...(sheet ?? root).querySelectorAll<HTMLElement>(REST)].filter(isSeen).at(-1);
}

/** From now on a focus that is lost within `root` comes to rest; one given up by hand does not. */
export function restFocus(root: HTMLElement): void {
  let had: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    had = target instanceof Element ? target : null;
  });
  const look = () => {
    if (had === null || document.activeElement !== document.body || canHold(had)) return;
    restIn(root)?.focus({ preventScroll: true });
  };
  const changes = { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] };
  new MutationObserver(look).observe(root, changes);
}
