/**
 * The page that is shown when there is no other: no texts have come, or drawing has failed. Its
 * sentences stand in index.html, in both languages, for no file with texts may be there.
 */
import type { Language } from '../words/languages';
import { standingLook } from './first-look/standing';

/** Puts the trouble in place of the page, in the player's language first, with its cause. */
export function showTrouble(root: HTMLElement, language: Language, error: unknown): void {
  const template = document.querySelector<HTMLTemplateElement>('#trouble');
  if (!template) return;
  const page = template.content.cloneNode(true) as DocumentFragment;
  const main = page.querySelector('main');
  const own = page.querySelector(`section[lang="${language === 'he' ? 'he' : 'en'}"]`);
  if (main && own) main.prepend(own);
  const cause = page.querySelector('.cause');
  if (cause) cause.textContent = String(error);
  for (const button of page.querySelectorAll('button'))
    button.addEventListener('click', () => location.reload());
  standingLook()?.remove();
  root.replaceChildren(page);
  root.querySelector('button')?.focus();
}
