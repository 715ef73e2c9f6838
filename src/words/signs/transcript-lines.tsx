/** Lines of a meeting one below the other, each with who or what it comes from. */
import { sourceOf, type TranscriptLine } from '../transcript';
import { Say, Spoken } from '../voice';

interface Props {
  readonly lines: readonly TranscriptLine[];
  /** How they look: as a talk of two sides, or as a list. */
  readonly look: 'transcript' | 'exchange';
  /** Each line says its turn. */
  readonly numbered?: boolean;
}

export function TranscriptLines({ lines, look, numbered = false }: Props) {
  return (
    <ol class={look}>
      {lines.map((line, i) => (
        <li key={i} data-who={line.kind === 'said' ? line.who : 'seen'}>
          <small>
            {numbered && line.turn > 0 && <Say id="notes.turn" slots={{ turn: line.turn }} />}{' '}
            <Say id={sourceOf(line)} />
          </small>
          <p class="voice">
            <Spoken line={line} />
          </p>
        </li>
      ))}
    </ol>
  );
}
