/** Everything that was said and seen so far. */
import { sourceOf } from '../../../words/transcript';
import type { Moment } from '../../session';
import { Sheet } from '../parts/sheet';
import { Say, Spoken } from '../voice';

interface Props {
  readonly moment: Moment;
  onClose(): void;
}

export function TranscriptSheet({ moment, onClose }: Props) {
  const { lines } = moment.transcript;
  return (
    <Sheet title="transcript.title" onClose={onClose}>
      {lines.length === 0 && (
        <p>
          <Say id="transcript.empty" />
        </p>
      )}
      <ol class="transcript">
        {lines.map((line, i) => (
          <li key={`${line.turn} ${i}`} data-who={line.kind === 'said' ? line.who : 'seen'}>
            <small>
              {line.turn > 0 && <Say id="notes.turn" slots={{ turn: line.turn }} />}{' '}
              <Say id={sourceOf(line)} />
            </small>
            <p class="voice">
              <Spoken line={line} />
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
