/** The bar above a meeting: the five phases, the turn and the money left. */

import done from 'lucide-static/icons/check.svg';
import turn from 'lucide-static/icons/messages-square.svg';
import wallet from 'lucide-static/icons/wallet.svg';
import { Icon } from '../../../words/signs/icon';
import { Money, Say, useSpeech } from '../../../words/voice';
import { steps } from '../../phases';
import type { Moment } from '../../session';
import { moneyLeft } from '../../spending';
import { TopBar } from '../top-bar';

export function MeetingBar({ moment, onBack }: { moment: Moment; onBack(): void }) {
  const { open } = moment.view;
  return (
    <TopBar
      title="customer.name"
      sub="company.name"
      middle={<Phases moment={moment} />}
      onBack={onBack}
    >
      <span class="pill turn-pill">
        <Icon svg={turn} />
        <span>
          <Say id="meeting.turn" slots={{ turn: open.turn + 1 }} />
        </span>
      </span>
      <span class="pill">
        <Icon svg={wallet} />
        <span class="unseen">
          <Say id="meeting.moneyLeft" />
        </span>
        <Money amount={moneyLeft(open)} />
      </span>
    </TopBar>
  );
}

function Phases({ moment }: { moment: Moment }) {
  const speech = useSpeech();
  return (
    <ol class="phases" aria-label={speech.say('meeting.phases')}>
      {steps(moment.attempt.recording.actions).map(({ phase, state }) => (
        <li key={phase} data-state={state} {...(state === 'now' && { 'aria-current': 'step' })}>
          <b>
            {state === 'done' && <Icon svg={done} />}
            <Say id={`phase.${phase}`} />
            {state === 'done' && (
              <span class="unseen">
                <Say id="phase.done" />
              </span>
            )}
          </b>
        </li>
      ))}
    </ol>
  );
}
