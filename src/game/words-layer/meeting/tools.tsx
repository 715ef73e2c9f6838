/** What lies beside the talk: notebook, transcript, forecast, and in guided mode a turn back. */

import forecast from 'lucide-static/icons/coins.svg';
import notes from 'lucide-static/icons/notebook-pen.svg';
import transcript from 'lucide-static/icons/scroll-text.svg';
import undo from 'lucide-static/icons/undo-2.svg';
import hear from 'lucide-static/icons/volume-2.svg';
import { Icon } from '../../../words/signs/icon';
import { Say } from '../../../words/voice';
import { type Moment, mayTakeBack, type Session } from '../../session';
import '../../look/tools.css';

export type Tool = 'notes' | 'transcript' | 'forecast';

interface Props {
  readonly session: Session;
  readonly moment: Moment;
  onOpen(tool: Tool): void;
  /** Lets her last answer be heard once more. */
  onHear(): void;
}

export function Tools({ session, moment, onOpen, onHear }: Props) {
  const { takebacks } = moment.attempt;
  return (
    <div class="tools">
      {moment.view.open.last && (
        <button type="button" class="bare tool" onClick={onHear}>
          <Icon svg={hear} />
          <Say id="tools.hear" />
        </button>
      )}
      <button type="button" class="bare tool tool-notes" onClick={() => onOpen('notes')}>
        <Icon svg={notes} />
        <Say id="notes.title" />
      </button>
      <button type="button" class="bare tool" onClick={() => onOpen('transcript')}>
        <Icon svg={transcript} />
        <Say id="transcript.title" />
      </button>
      {moment.legal.forecast && (
        <button type="button" class="bare tool tool-forecast" onClick={() => onOpen('forecast')}>
          <Icon svg={forecast} />
          <Say id="forecast.title" />
        </button>
      )}
      {moment.attempt.mode === 'guided' && (
        <button
          type="button"
          class="bare tool"
          aria-disabled={!mayTakeBack(moment)}
          onClick={session.takeBack}
        >
          <Icon svg={undo} flip />
          <Say id={takebacks > 0 ? 'tools.undone' : 'tools.undo'} slots={{ times: takebacks }} />
        </button>
      )}
    </div>
  );
}
