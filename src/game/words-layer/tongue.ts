/** The voice of the page for a profile; the old one speaks on until new texts have arrived. */
import { useMemo, useRef } from 'preact/hooks';
import { writtenFor } from '../../scenario/languages';
import { createSpeech, type Speech } from '../../words/speech';
import type { Desk } from '../desk';
import type { Profile } from '../profile';
import { useWatched } from '../watched';

/** @throws when no texts at all have arrived yet */
export function useSpoken({ account, library }: Desk, { language, address }: Profile): Speech {
  const shelf = useWatched(library.shelf);
  const texts = shelf[writtenFor(language)];
  const last = useRef<Speech | null>(null);
  const speech = useMemo(() => {
    if (!texts) return null;
    const { gender: customer } = account.customer;
    return createSpeech({ language, texts, address, customer, currency: account.currency });
  }, [texts, language, address, account]);
  last.current = speech ?? last.current;
  if (!last.current) throw new Error('No texts yet');
  return last.current;
}
