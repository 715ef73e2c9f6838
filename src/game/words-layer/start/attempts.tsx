/** Meetings of this browser, to go on with or to look at again. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import whatIf from 'lucide-static/icons/git-branch.svg';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import type { Shelved } from '../../shelf';
import { difficultyName } from './new-meeting';

interface Props {
  readonly title: string;
  readonly attempts: readonly Shelved[];
  /** Id of the word on the button. */
  readonly action: string;
  onOpen(id: string): void;
}

export function Attempts({ title, attempts, action, onOpen }: Props) {
  if (attempts.length === 0) return null;
  return (
    <section class="card shelf" aria-labelledby={title}>
      <h2 id={title}>
        <Say id={title} />
      </h2>
      <ul class="shelf-list">
        {attempts.map((one) => (
          <li key={one.attempt.id}>
            <Summary {...one} />
            <button type="button" class="button" onClick={() => onOpen(one.attempt.id)}>
              <Say id={one.standing ? action : 'shelf.past'} />
              <Icon svg={arrow} flip />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a meeting stands, or how it ended. */
function nameOf(standing: Shelved['standing']): string {
  if (standing === null) return 'shelf.otherRules';
  if (standing.ended !== null) return `ending.${standing.ended}`;
  return standing.turn === 0 ? 'shelf.before' : 'shelf.under';
}

/** When it was, how it was played, and what became of it. */
function Summary({ attempt, standing }: Shelved) {
  const speech = useSpeech();
  const { setup } = attempt.recording;
  return (
    <div class="shelf-what">
      <b>
        <Say id={nameOf(standing)} slots={{ turn: standing?.turn ?? 0 }} />
      </b>
      {attempt.score && (
        <span class="tag petrol">
          <Say id="shelf.score" slots={{ score: Math.round(attempt.score.total) }} />
        </span>
      )}
      {attempt.whatIf && (
        <span class="tag saffron">
          <Icon svg={whatIf} />
          <Say id="shelf.whatIf" slots={{ turn: attempt.whatIf.turn }} />
        </span>
      )}
      <small>
        <bdi>{speech.date(attempt.startedAt)}</bdi> · <Say id={`mode.${attempt.mode}`} /> ·{' '}
        <Say
          id="shelf.difficulty"
          slots={{ level: speech.say(difficultyName(setup.difficulty)) }}
        />
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
