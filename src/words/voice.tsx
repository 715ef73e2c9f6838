/** How components get at sentences, and how a sentence gets onto the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Line, slotsFor } from './lines';
import { segments } from './segments';
import type { Slots, Speech } from './speech';

export const Voice = createContext<Speech | null>(null);

/** The voice of the page. @throws when a component is drawn before the texts are there */
export function useSpeech(): Speech {
  const speech = useContext(Voice);
  if (!speech) throw new Error('No texts yet');
  return speech;
}

/** A text with its isolated pieces in `<bdi>`. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {segments(text).map(({ text: piece, isolated }) => (isolated ? <bdi>{piece}</bdi> : piece))}
    </>
  );
}

/** A sentence by its id. */
export function Say({ id, slots }: { id: string; slots?: Slots | undefined }) {
  return <Words text={useSpeech().say(id, slots)} />;
}

/** What somebody at the table says. */
export function lineText(line: Line, speech: Speech): string {
  return speech.say(line.id, slotsFor(line, speech));
}

export function Spoken({ line }: { line: Line }) {
  return <Words text={lineText(line, useSpeech())} />;
}

/** An amount of money; never turned around by what stands beside it. */
export function Money({ amount }: { amount: number }) {
  return <bdi class="number">{useSpeech().money(amount)}</bdi>;
}
