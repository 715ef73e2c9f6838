/** What she says, with its technical words to be pressed for an explanation. */
import { useId } from 'preact/hooks';
import { glossed } from '../../../words/gloss';
import type { Line } from '../../../words/lines';
import { stripIsolates } from '../../../words/segments';
import { lineText, Say, useSpeech, Words } from '../../../words/voice';
import '../../look/gloss.css';

/** Signs that may not begin a line. */
const TAIL = /^[^\s\p{L}\p{N}]+/u;

export function Glossed({ line }: { line: Line }) {
  const speech = useSpeech();
  const pieces = glossed(lineText(line, speech), speech.terms);
  const tailAt = (i: number) => TAIL.exec(pieces[i + 1]?.text ?? '')?.[0] ?? '';
  return (
    <>
      {pieces.map(({ text, term }, i) => {
        if (term) return <Term key={text} id={term} text={text} tail={tailAt(i)} />;
        return <Words key={text} text={pieces[i - 1]?.term ? text.replace(TAIL, '') : text} />;
      })}
    </>
  );
}

/** @param tail signs that stay on the term's line */
function Term({ id, text, tail }: { id: string; text: string; tail: string }) {
  const popover = useId();
  return (
    <>
      <span class="term-whole">
        <button type="button" class="term" popovertarget={popover}>
          <bdi>{stripIsolates(text)}</bdi>
        </button>
        {stripIsolates(tail)}
      </span>
      <span id={popover} popover="auto" class="gloss card" role="note">
        <b>
          <Say id={`term.${id}`} />
        </b>{' '}
        <Say id={`gloss.${id}`} />
      </span>
    </>
  );
}
