/** The talk before the last exchange, as far as there is room; before the first word, the goal. */
import type { TranscriptLine } from '../../../words/transcript';
import { Say, Spoken } from '../voice';

/** Turns that are shown at most. */
const TURNS = 4;

/** What was said in the turns before the last one. */
function before(lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
  const last = lines.at(-1)?.turn ?? 0;
  return lines.filter(({ turn, kind }) => turn < last && turn >= last - TURNS && kind === 'said');
}

export function Earlier({ lines }: { lines: readonly TranscriptLine[] }) {
  const shown = before(lines);
  if (!lines.some(({ turn }) => turn > 0)) {
    return (
      <p class="goal voice">
        <Say id="account.goal" />
      </p>
    );
  }
  if (shown.length === 0) return null;
  return (
    <ol class="earlier voice">
      {shown.map((line) => (
        <li key={`${line.turn} ${line.id}`} data-who={line.who}>
          <span class="unseen">
            <Say id={line.who === 'player' ? 'transcript.player' : 'customer.name'} />{' '}
          </span>
          <Spoken line={line} />
        </li>
      ))}
    </ol>
  );
}
