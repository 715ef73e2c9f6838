/** What is known of her before the meeting, and how far it can be relied on. */
import checked from 'lucide-static/icons/badge-check.svg';
import product from 'lucide-static/icons/book-open-check.svg';
import unknown from 'lucide-static/icons/circle-question-mark.svg';
import hearsay from 'lucide-static/icons/message-circle.svg';
import type { View } from '../../../core/types';
import { MEETING_SKILLS } from '../../../core/vocabulary';
import type { Account } from '../../../scenario/assemble';
import { Icon } from '../../../words/signs/icon';
import { Meter } from '../../../words/signs/meter';
import { Say } from '../../../words/voice';
import { Who } from '../parts/who';

const SOURCES = {
  checked: { icon: checked, tag: 'tag sage' },
  hearsay: { icon: hearsay, tag: 'tag saffron' },
  unknown: { icon: unknown, tag: 'tag' },
} as const;

interface Props {
  readonly account: Account;
  readonly view: View;
  onProduct(): void;
}

export function Dossier({ account, view, onProduct }: Props) {
  return (
    <section class="card panel" data-panel="dossier" aria-labelledby="dossier-title">
      <Who figure={account.customer.figure} />
      <h3 id="dossier-title" class="panel-title">
        <Say id="known.title" />
        <small>
          <Say id="known.partly" />
        </small>
      </h3>
      <ul class="dossier">
        {account.dossier.map(({ id, source }) => (
          <li key={id}>
            <span class={SOURCES[source].tag}>
              <Icon svg={SOURCES[source].icon} />
              <Say id={`known.source.${source}`} />
            </span>
            <span class="voice">
              <Say id={`dossier.${id}`} />
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onProduct}>
        <Icon svg={product} />
        <Say id="product.open" />
      </button>
      <Goals view={view} />
    </section>
  );
}

/** What will be marked, with its weight: nothing hidden. */
function Goals({ view }: { view: View }) {
  const { weights } = view.table;
  const all = MEETING_SKILLS.reduce((sum, skill) => sum + weights[skill], 0);
  const greatest = Math.max(...MEETING_SKILLS.map((skill) => weights[skill]));
  const sorted = [...MEETING_SKILLS].sort((a, b) => weights[b] - weights[a]);
  return (
    <>
      <h3 class="panel-title">
        <Say id="goals.title" />
      </h3>
      <ul class="goals">
        {sorted.map((skill) => (
          <li key={skill}>
            <span>
              <Say id={`term.skill.${skill}`} />
            </span>
            <Meter share={weights[skill] / greatest} />
            <b class="number">{Math.round((100 * weights[skill]) / all)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
