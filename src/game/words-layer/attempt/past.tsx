/** A meeting that was finished under other rules: the score that it was given then. */

import download from 'lucide-static/icons/download.svg';
import { Icon } from '../../../words/signs/icon';
import { Say, useSpeech } from '../../../words/voice';
import type { Fault, GivenScore, KeptAttempt } from '../../attempt';
import { handOut } from '../../hand-out';
import { Notice } from '../parts/notice';
import { Instead } from './instead';

interface Props {
  readonly attempt: KeptAttempt;
  /** What has changed since. */
  readonly fault: Fault;
  onHome(): void;
}

export function Past({ attempt, fault, onHome }: Props) {
  return (
    <Instead
      title={attempt.score ? 'debrief.headline' : 'past.noScore'}
      onHome={onHome}
      actions={
        <>
          <button type="button" class="button primary" onClick={onHome}>
            <Say id="ui.back" />
          </button>
          <button type="button" class="button" onClick={() => handOut(attempt.id, attempt)}>
            <Icon svg={download} />
            <Say id="aside.download" />
          </button>
        </>
      }
    >
      {attempt.score && <Points score={attempt.score} />}
      <Notice>
        <Say id={`past.${fault}`} /> {attempt.score && <Say id="past.kept" />}
      </Notice>
    </Instead>
  );
}

/** The total, its two parts, and the skills whose names are still known. */
function Points({ score }: { score: GivenScore }) {
  const speech = useSpeech();
  const skills = Object.entries(score.skills).map(([skill, points]) => {
    return { name: `term.skill.${skill}`, points };
  });
  const rows = [
    { name: 'past.total', points: score.total },
    { name: 'debrief.process', points: score.process },
    { name: 'debrief.outcome', points: score.outcome },
    ...skills.filter(({ name }) => speech.has(name)),
  ];
  return (
    <dl class="past-score">
      {rows.map(({ name, points }) => (
        <div key={name}>
          <dt>
            <Say id={name} />
          </dt>
          <dd class="number">
            {points === null ? (
              <Say id="debrief.unobserved" />
            ) : (
              <Say id="debrief.outOf" slots={{ points: Math.round(points) }} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
