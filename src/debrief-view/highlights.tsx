/** What worked and what to change: three each, with what to say instead. */

import wrong from 'lucide-static/icons/arrow-right-left.svg';
import right from 'lucide-static/icons/circle-check.svg';
import type { Highlight, Highlights } from '../core/debrief/highlights';
import { Say } from '../words/voice';
import { GuidanceNote } from './guidance';
import { Icon } from './icon';
import { ReplayButton, type Replaying, Told } from './mark-line';
import { Section } from './section';

interface Props extends Replaying {
  readonly highlights: Highlights;
}

export function HighlightsCards({ highlights: { worked, toChange }, ...rest }: Props) {
  return (
    <>
      <List title="debrief.worked" found={worked} tone="good" {...rest} />
      <List title="debrief.toChange" found={toChange} tone="bad" {...rest} />
    </>
  );
}

interface ListProps extends Replaying {
  readonly title: string;
  readonly found: readonly Highlight[];
  readonly tone: 'good' | 'bad';
}

function List({ title, found, tone, ...rest }: ListProps) {
  return (
    <Section title={title}>
      {found.length === 0 && (
        <p>
          <Say id={`${title}.none`} />
        </p>
      )}
      <ol class="highlights">
        {found.map((highlight) => (
          <One key={highlight.mark.finding} highlight={highlight} tone={tone} {...rest} />
        ))}
      </ol>
    </Section>
  );
}

interface OneProps extends Replaying {
  readonly highlight: Highlight;
  readonly tone: 'good' | 'bad';
}

function One({ highlight: { mark, times }, tone, facts, onReplay }: OneProps) {
  return (
    <li class="highlight" data-tone={tone}>
      <h3>
        <span class="badge">
          <Icon svg={tone === 'good' ? right : wrong} />
        </span>
        <Say id={`term.skill.${mark.skill}`} />
        {times > 1 && (
          <small>
            <Say id="debrief.times" slots={{ count: times }} />
          </small>
        )}
      </h3>
      <Told mark={mark} facts={facts} />
      <GuidanceNote guidance={mark.guidance} />
      {tone === 'bad' && <ReplayButton turn={mark.turn} onReplay={onReplay} />}
    </li>
  );
}
