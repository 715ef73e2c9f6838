/** A language that an address asks for: `?language=en-XA`. It is shown and not kept. */
import { LANGUAGES, type Language } from '../words/languages';

export function languageAsked(search: string): Language | null {
  const asked = new URLSearchParams(search).get('language');
  return LANGUAGES.find((language) => language === asked) ?? null;
}
