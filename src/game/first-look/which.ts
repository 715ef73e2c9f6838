/** Which first look stands in for the page until the game has arrived. */
import type { Language } from '../../scenario/languages';
import type { Profile } from '../profile';

/** Id of the template of a first look. @param meeting the account of an invitation, null for none */
export const lookId = (meeting: string | null, language: Language): string =>
  `look-${meeting === null ? 'welcome' : `at-${meeting}`}-${language}`;

/**
 * Whether the page begins with what everybody sees first: nothing of a player is kept here, and the
 * address leads nowhere else.
 */
export function isFirstVisit(
  { met, address, coached, keys }: Profile,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
): boolean {
  const passing = new URLSearchParams(search).has('language');
  return !met && address === null && coached === 0 && keys && hash === '' && !passing;
}
