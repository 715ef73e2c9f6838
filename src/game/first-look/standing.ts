/** A first look stands over the page, which is drawn below it, until the page takes its place. */

const ID = 'look';

/** The first look that stands now. */
export const standingLook = (): HTMLElement | null => document.getElementById(ID);

/** Puts the content of a template over the page; it is moved there, not copied. */
export function stand(template: HTMLTemplateElement, page: HTMLElement): HTMLElement {
  const look = document.createElement('div');
  look.id = ID;
  look.append(template.content);
  page.replaceChildren();
  page.before(look);
  return look;
}
