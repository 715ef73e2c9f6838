/** What she says, with its technical words to be pressed for an explanation. */
import { useId } from 'preact/hooks';
import { glossed } from '../../../words/gloss';
import type { Line } from '../../../words/lines';
import { stripIsolates } from '../../../words/segments';
import { lineText, Say, useSpeech, Words } from '../voice';

export function Glossed({ line }: { line: Line }) {
  const speech = useSpeech();
  return (
    <>
      {glossed(lineText(line, speech), speech.terms).map(({ text, term }) =>
        term ? <Term key={text} id={term} text={text} /> : <Words key={text} text={text} />,
      )}
    </>
  );
}

function Term({ id, text }: { id: string; text: string }) {
  const popover = useId();
  return (
    <>
      <button type="button" class="term" popovertarget={popover}>
        <bdi>{stripIsolates(text)}</bdi>
      </button>
      <span id={popover} popover="auto" class="gloss card" role="note">
        <b>
          <Say id={`term.${id}`} />
        </b>{' '}
        <Say id={`gloss.${id}`} />
      </span>
    </>
  );
}
