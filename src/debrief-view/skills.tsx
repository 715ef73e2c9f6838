/** Process and outcome apart, and the ten skills; one that was not observed is no zero. */

import good from 'lucide-static/icons/check.svg';
import open from 'lucide-static/icons/minus.svg';
import below from 'lucide-static/icons/triangle-alert.svg';
import type { Headline } from '../core/debrief';
import { GOAL, type SkillRow } from '../core/debrief/skills';
import { Icon } from '../words/signs/icon';
import { Meter } from '../words/signs/meter';
import { Say } from '../words/voice';
import { Section } from './section';

interface Props {
  readonly headline: Headline;
  readonly skills: readonly SkillRow[];
}

export function SkillList({ headline, skills }: Props) {
  const unseen = skills.filter(({ why }) => why !== null);
  return (
    <Section title="debrief.skills" aside={<Goal />}>
      <div class="scores">
        <Part name="process" points={headline.process} />
        <Part name="outcome" points={headline.outcome} />
      </div>
      <ul class="skills">
        {skills.map((row) => (
          <Skill key={row.skill} row={row} />
        ))}
      </ul>
      {unseen.length > 0 && (
        <ul class="skills-unseen">
          {unseen.map(({ skill, why }) => (
            <li key={skill}>
              <b>
                <Say id={`term.skill.${skill}`} />
              </b>
              {' · '}
              <Say id={why ?? ''} />
            </li>
          ))}
        </ul>
      )}
      <small>
        <Say id="debrief.once" />
      </small>
    </Section>
  );
}

function Goal() {
  return (
    <small class="goal-legend">
      <i class="goal-tick" aria-hidden="true" />
      <Say id="debrief.goal" slots={{ points: GOAL }} />
    </small>
  );
}

function Part({ name, points }: { name: 'process' | 'outcome'; points: number }) {
  return (
    <div>
      <h3>
        <Say id={`debrief.${name}`} />
      </h3>
      <b class="number">{points}</b>
      <Meter share={points / 100} />
      <small>
        <Say id={`debrief.${name}.hint`} />
      </small>
    </div>
  );
}

function Skill({ row: { skill, points } }: { row: SkillRow }) {
  const met = points !== null && points >= GOAL;
  return (
    <li class="skill" data-met={points === null ? 'unseen' : met}>
      <h3>
        <Icon svg={points === null ? open : met ? good : below} />
        <Say id={`term.skill.${skill}`} />
      </h3>
      {points === null ? (
        <p class="unobserved">
          <Say id="debrief.unobserved" />
        </p>
      ) : (
        <Meter share={points / 100} goal={GOAL / 100} />
      )}
      <b class="number">
        {points ?? '–'}
        {points !== null && (
          <span class="unseen">
            {' '}
            <Say id={met ? 'debrief.goal.met' : 'debrief.goal.below'} />
          </span>
        )}
      </b>
    </li>
  );
}
