/** Everything that was said and seen so far. */
import { TranscriptLines } from '../../../words/signs/transcript-lines';
import { Say } from '../../../words/voice';
import type { Moment } from '../../session';
import { Sheet } from '../parts/sheet';

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
      <TranscriptLines lines={lines} look="transcript" numbered />
    </Sheet>
  );
}
