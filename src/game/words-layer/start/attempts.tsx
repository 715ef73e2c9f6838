/** Meetings of this browser, to go on with or to look at again. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import whatIf from 'lucide-static/icons/git-branch.svg';
import { replay } from '../../../core/replay';
import { score } from '../../../core/score';
import type { Open, Scenario } from '../../../core/types';
import type { KeptAttempt } from '../../attempt';
import { Icon } from '../parts/icon';
import { Say, useSpeech, Words } from '../voice';
import { difficultyName } from './new-meeting';

interface Props {
  readonly title: string;
  readonly attempts: readonly KeptAttempt[];
  readonly scenario: Scenario;
  /** Id of the word on the button. */
  readonly action: string;
  onOpen(id: string): void;
}

export function Attempts({ title, attempts, scenario, action, onOpen }: Props) {
  if (attempts.length === 0) return null;
  return (
    <section class="card shelf" aria-labelledby={title}>
      <h2 id={title}>
        <Say id={title} />
      </h2>
      <ul class="shelf-list">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <Summary attempt={attempt} scenario={scenario} />
            <button type="button" class="button" onClick={() => onOpen(attempt.id)}>
              <Say id={action} />
              <Icon svg={arrow} flip />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a meeting stands, or how it ended. */
function standing(open: Open): string {
  if (open.ended !== null) return `ending.${open.ended}`;
  return open.turn === 0 ? 'shelf.before' : 'shelf.under';
}

/** When it was, how it was played, and what became of it. */
function Summary({ attempt, scenario }: { attempt: KeptAttempt; scenario: Scenario }) {
  const speech = useSpeech();
  const result = replay(scenario, attempt.recording);
  if (!result.ok) return null;
  const { meeting } = result;
  const { setup } = attempt.recording;
  return (
    <div class="shelf-what">
      <b>
        <Say id={standing(meeting.open)} slots={{ turn: meeting.open.turn }} />
      </b>
      {attempt.done && (
        <span class="tag petrol">
          <Say id="shelf.score" slots={{ score: Math.round(score(meeting).total) }} />
        </span>
      )}
      {attempt.whatIf && (
        <span class="tag saffron">
          <Icon svg={whatIf} />
          <Say id="shelf.whatIf" slots={{ turn: attempt.whatIf.turn }} />
        </span>
      )}
      <small>
        <Words text={`\u2068${when(attempt.startedAt, speech.lang)}\u2069`} /> ·{' '}
        <Say id={`mode.${attempt.mode}`} /> · <Say id={difficultyName(setup.difficulty)} />
        {attempt.done && (
          <>
            {' · '}
            <Say id="shelf.number" slots={{ number: String(setup.seed) }} />
          </>
        )}
      </small>
    </div>
  );
}

function when(at: number, lang: string): string {
  const style = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(lang === 'he' ? 'he-IL' : 'en-GB', style).format(at);
}
