/** A meeting that was finished under other rules: the score that it was given then. */

import download from 'lucide-static/icons/download.svg';
import type { Fault, GivenScore, KeptAttempt } from '../../attempt';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { handOut } from '../start/hand-out';
import { TopBar } from '../top-bar';
import { Say, useSpeech } from '../voice';
import '../../look/start.css';

interface Props {
  readonly attempt: KeptAttempt;
  /** What has changed since. */
  readonly fault: Fault;
  onHome(): void;
}

export function Past({ attempt, fault, onHome }: Props) {
  return (
    <>
      <TopBar title="app.name" onBack={onHome} />
      <main class="desk welcome">
        <section class="card welcome-card">
          <h2>
            <Say id={attempt.score ? 'debrief.headline' : 'past.noScore'} />
          </h2>
          {attempt.score && <Points score={attempt.score} />}
          <Notice>
            <Say id={`past.${fault}`} /> {attempt.score && <Say id="past.kept" />}
          </Notice>
          <div class="actions">
            <button type="button" class="button primary" onClick={onHome}>
              <Say id="ui.back" />
            </button>
            <button type="button" class="button" onClick={() => handOut(attempt.id, attempt)}>
              <Icon svg={download} />
              <Say id="aside.download" />
            </button>
          </div>
        </section>
      </main>
    </>
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
