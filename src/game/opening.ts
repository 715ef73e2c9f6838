/** What the page needs before it can be drawn: a language, a store, and what is kept in it. */

import { writtenFor } from '../scenario/languages';
import type { Language } from '../words/languages';
import { type Disk, openDisk } from './kept/disk';
import type { Keep } from './kept/keep';
import { keepInMemory } from './kept/memory';
import { keepOn } from './kept/on-disk';
import { sureKeep } from './kept/sure';
import type { Library } from './texts';
import type { Troubles } from './troubles';

/**
 * The language that the page opens in: the wanted one, or the other when its first texts do not come.
 * @throws TextsMissing when neither comes
 */
export async function openingLanguage(library: Library, wanted: Language): Promise<Language> {
  try {
    await library.fetchFirst(writtenFor(wanted));
    return wanted;
  } catch {
    const other = writtenFor(wanted) === 'he' ? 'en' : 'he';
    await library.fetchFirst(other);
    return other;
  }
}

/** Where attempts are kept here: in the browser's store, or in memory when it gives none. */
export async function openKeep(troubles: Troubles): Promise<{ disk: Disk | null; keep: Keep }> {
  const disk = await openDisk(() => troubles.tell('newer', () => location.reload()));
  if (typeof disk === 'string') return { disk: null, keep: keepInMemory(disk) };
  return { disk, keep: sureKeep(keepOn(disk), troubles) };
}
