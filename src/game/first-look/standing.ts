/** A first look stands over the page, which is drawn below it, until the page takes its place. */

const ID = 'look';

/** The first look that stands now. */
export const standingLook = (): HTMLElement | null => document.getElementById(ID);

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
