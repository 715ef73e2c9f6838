/** One thing that can be done for her after the meeting. */

import answers from 'lucide-static/icons/circle-question-mark.svg';
import handover from 'lucide-static/icons/handshake.svg';
import summary from 'lucide-static/icons/mail.svg';
import call from 'lucide-static/icons/phone.svg';
import type { Action } from '../../../core/types';
import { playerLine } from '../../../words/lines';
import { Icon } from '../../../words/signs/icon';
import { Say, Spoken } from '../../../words/voice';
import type { Moment, Session } from '../../session';

const ICONS = { answers, handover, summary, call } as const;

interface Props {
  readonly session: Session;
  readonly moment: Moment;
  readonly action: Extract<Action, { move: 'aftercare' }>;
}

export function AftercareCard({ session, moment, action }: Props) {
  const line = playerLine(action, session.scene, moment.transcript.memory);
  // A second press before the page was drawn anew does nothing.
  const act = () => session.get() === moment && session.act(action);
  return (
    <li>
      <button type="button" class="card flat" onClick={act}>
        <span class="plan-icon">
          <Icon svg={ICONS[action.what]} />
        </span>
        <span>
          <b>
            <Say id={`aftercare.${action.what}`} />
          </b>
          <span class="voice">{line && <Spoken line={line} />}</span>
        </span>
      </button>
    </li>
  );
}
