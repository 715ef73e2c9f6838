/** "If you ..., then we ...": at most one named condition for each package. */

import { useId } from 'preact/hooks';
import type { Offer, Table, View } from '../../../core/types';
import { Say, useSpeech } from '../../../words/voice';
import { type Drafts, withCondition } from './drafts';
import { conditionWorth } from './money';
import { packageName } from './package-tabs';

interface Props {
  readonly view: View;
  readonly drafts: Drafts;
  onChange(drafts: Drafts): void;
}

export function ConditionRow({ view, drafts, onChange }: Props) {
  return (
    <li class="clause">
      <div class="clause-head">
        <h3>
          <Say id="sheet.condition" />
        </h3>
        <p>
          <Say id="sheet.condition.hint" />
        </p>
      </div>
      <div class="columns" data-count={drafts.offers.length}>
        {drafts.offers.map((offer, n) => (
          <div class="column" key={n} data-in-hand={n === drafts.inHand}>
            <Choice
              table={view.table}
              offer={offer}
              of={drafts.offers.length > 1 ? n : null}
              onChoose={(condition) => onChange(withCondition(drafts, n, condition))}
            />
          </div>
        ))}
      </div>
    </li>
  );
}

interface ChoiceProps {
  readonly table: Table;
  readonly offer: Offer;
  /** Number of the package when there are several. */
  readonly of: number | null;
  onChoose(condition: string | null): void;
}

function Choice({ table, offer, of, onChoose }: ChoiceProps) {
  const speech = useSpeech();
  const hint = useId();
  const name = speech.say('sheet.condition');
  return (
    <>
      <select
        class="condition"
        aria-label={of === null ? name : `${name}, ${speech.say(packageName(of))}`}
        aria-describedby={hint}
        value={offer.condition ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{speech.say('sheet.condition.none')}</option>
        {table.conditions.map(({ id }) => (
          <option key={id} value={id}>
            {speech.say(`condition.${id}`)}
          </option>
        ))}
      </select>
      <p class="slider-note" id={hint}>
        {offer.condition !== null && (
          <span>
            <Say
              id="sheet.condition.worth"
              slots={{ money: speech.money(conditionWorth(table, offer.condition)) }}
            />
          </span>
        )}
      </p>
    </>
  );
}
