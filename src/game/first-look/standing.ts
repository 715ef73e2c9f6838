/** A first look stands over the page, which is drawn below it, until the page takes its place. */

const ID = 'look';

/** The first look that stands now. */
export const standingLook = (): HTMLElement | null => document.getElementById(ID);

/** Scrolls to the top of a new screen; one that a first look stands for stays where that was read. */
export function toTop(): void {
  if (!standingLook()) scrollTo(0, 0);
}

/** Where a template keeps the style of an element: our headers let none stand in markup. */
const STYLE = 'data-style';

/** The HTML of a template as it may stand in a page under our headers. */
export const withoutStyles = (html: string): string => html.replaceAll(' style="', ` ${STYLE}="`);

/** Puts the content of a template over the page; it is moved there, not copied. */
export function stand(template: HTMLTemplateElement, page: HTMLElement): HTMLElement {
  const look = document.createElement('div');
  look.id = ID;
  look.append(template.content);
  for (const element of look.querySelectorAll<HTMLElement>(`[${STYLE}]`)) {
    element.style.cssText = element.getAttribute(STYLE) ?? '';
    element.removeAttribute(STYLE);
  }
  page.replaceChildren();
  page.before(look);
  return look;
}

/** Milliseconds after which a look says that the game is still on its way. */
const LATE = 5000;

/** Says so on a look that still stands then. */
export function tellLate(look: HTMLElement, sentence: string): void {
  setTimeout(() => {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.textContent = sentence;
    if (look.isConnected) look.querySelector('.troubles')?.append(notice);
  }, LATE);
}
