/** One clause over all packages: its name, what she asks, what can be delivered, the sliders. */

import type { View } from '../../../core/types';
import { Say, useSpeech } from '../../../words/voice';
import type { Clause } from './clauses';
import { type Drafts, withOption } from './drafts';
import { packageName } from './package-tabs';
import { Slider } from './slider';

interface Props {
  readonly view: View;
  readonly clause: Clause;
  /** Number of the clause in the contract. */
  readonly issue: number;
  readonly drafts: Drafts;
  onChange(drafts: Drafts): void;
}

export function ClauseRow({ clause, issue, drafts, onChange }: Props) {
  const speech = useSpeech();
  const several = drafts.offers.length > 1;
  const name = speech.say(`issue.${clause.id}`);
  const label = (n: number) => (several ? `${name}, ${speech.say(packageName(n))}` : name);
  return (
    <li class="clause">
      <div class="clause-head">
        <h3>
          <Say id={`issue.${clause.id}`} />
        </h3>
        <Asked clause={clause} />
        <Capacity clause={clause} />
      </div>
      <div class="columns" data-count={drafts.offers.length}>
        {drafts.offers.map((offer, n) => (
          <div class="column" key={n} data-in-hand={n === drafts.inHand}>
            <Slider
              clause={clause}
              option={offer.options[issue] ?? 0}
              label={label(n)}
              onChoose={(option) => onChange(withOption(drafts, n, issue, option))}
            />
          </div>
        ))}
      </div>
    </li>
  );
}

function Asked({ clause: { id, asked } }: { clause: Clause }) {
  if (asked === null) return null;
  return (
    <p class="clause-asked">
      <span>
        <Say id="sheet.asked" />
      </span>{' '}
      <b>
        <Say id={`issue.${id}.${asked}`} />
      </b>
    </p>
  );
}

function Capacity({ clause: { id, capacity } }: { clause: Clause }) {
  if (capacity === null) return null;
  return (
    <p class="clause-capacity">
      <span>
        <Say id="sheet.capacity" />
      </span>{' '}
      <b>
        <Say id={`issue.${id}.${capacity}`} />
      </b>
    </p>
  );
}
