/** Every mark of the score, by skill, folded. */
import type { SkillRow } from '../core/debrief/skills';
import { Say } from '../words/voice';
import { MarkLine, type Replaying } from './mark-line';
import { Section } from './section';

interface Props extends Pick<Replaying, 'facts'> {
  readonly skills: readonly SkillRow[];
}

export function AllMarks({ skills, facts }: Props) {
  const marked = skills.filter(({ marks }) => marks.length > 0);
  return (
    <Section title="debrief.marks" broad>
      {marked.map(({ skill, marks, points }) => (
        <details key={skill} class="fold">
          <summary>
            <b>
              <Say id={`term.skill.${skill}`} />
            </b>
            <span>
              <Say id="debrief.marks.count" slots={{ count: marks.length }} />
            </span>
            <span class="number">
              <Say id="debrief.outOf" slots={{ points: points ?? 0 }} />
            </span>
          </summary>
          <ul class="mark-list">
            {marks.map((mark, i) => (
              <MarkLine key={`${mark.finding} ${i}`} mark={mark} facts={facts} />
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
