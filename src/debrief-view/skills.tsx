/** The ten skills of this meeting; one that was not observed is no zero. */
import type { SkillRow } from '../core/debrief/skills';
import { Say } from '../words/voice';
import { Meter } from './meter';
import { Section } from './section';

export function SkillList({ skills }: { skills: readonly SkillRow[] }) {
  return (
    <Section title="debrief.skills" broad>
      <ul class="skills">
        {skills.map((row) => (
          <li key={row.skill} class="skill">
            <h3>
              <Say id={`term.skill.${row.skill}`} />
            </h3>
            <Points {...row} />
            <small>
              <Say id={row.why ?? `skill.${row.skill}`} />
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Points({ points }: SkillRow) {
  if (points === null)
    return (
      <p class="unobserved">
        <Say id="debrief.unobserved" />
      </p>
    );
  return (
    <>
      <b class="number">
        <Say id="debrief.outOf" slots={{ points }} />
      </b>
      <Meter share={points / 100} />
    </>
  );
}
