/** What was said a turn before the last one, so that an answer is not lost with the next press. */
import type { TranscriptLine } from '../../../words/transcript';
import { Say, Spoken } from '../voice';

/** Lines of the last turn but one that has any. */
function before(lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
  const last = lines.at(-1)?.turn ?? 0;
  const earlier = lines.filter(({ turn, kind }) => turn < last && kind === 'said');
  return earlier.filter(({ turn }) => turn === earlier.at(-1)?.turn);
}

export function Earlier({ lines }: { lines: readonly TranscriptLine[] }) {
  const shown = before(lines);
  if (shown.length === 0) return null;
  return (
    <ol class="earlier voice">
      {shown.map((line) => (
        <li key={line.id} data-who={line.who}>
          <span class="unseen">
            <Say id={line.who === 'player' ? 'transcript.player' : 'customer.name'} />{' '}
          </span>
          <Spoken line={line} />
        </li>
      ))}
    </ol>
  );
}
