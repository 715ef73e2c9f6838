/** What lies on the table: our standing offer, her counter-offer, and what can be done with them. */

import check from 'lucide-static/icons/check.svg';
import anchor from 'lucide-static/icons/shield.svg';
import type { Action, Offer, Table } from '../../../core/types';
import { Icon } from '../../../words/signs/icon';
import { Money, Say } from '../../../words/voice';
import type { Moment } from '../../session';
import { reckon } from './money';

interface Props {
  readonly moment: Moment;
  onAct(action: Action): void;
}

export function OnTheTable({ moment: { view, legal }, onAct }: Props) {
  const { standing, counter } = view.open;
  const can = (move: Action['move']) => legal.moves.find((action) => action.move === move);
  const [hold, accept] = [can('hold'), can('accept')];
  if (!standing && !counter) return null;
  return (
    <div class="on-table">
      {standing && (
        <Lying title="sheet.standing" table={view.table} offer={standing}>
          {view.steps?.package != null && <HerWord step={view.steps.package} />}
          {hold && (
            <button type="button" class="button" onClick={() => onAct(hold)}>
              <Icon svg={anchor} />
              <Say id="sheet.hold" />
            </button>
          )}
        </Lying>
      )}
      {counter && (
        <Lying title="sheet.counter" table={view.table} offer={counter}>
          {accept && (
            <button type="button" class="button" onClick={() => onAct(accept)}>
              <Icon svg={check} />
              <Say id="sheet.accept" />
            </button>
          )}
        </Lying>
      )}
    </div>
  );
}

interface LyingProps {
  readonly title: string;
  readonly table: Table;
  readonly offer: Offer;
  readonly children: preact.ComponentChildren;
}

/** One offer as it lies there: price and margin, its clauses behind a fold. */
function Lying({ title, table, offer, children }: LyingProps) {
  const { price, margin, within } = reckon(table, offer);
  return (
    <section class="lying">
      <h3>
        <Say id={title} />
      </h3>
      <dl class="lying-sums">
        <Sum name="sheet.price" amount={price} />
        <Sum name="sheet.margin" amount={margin} />
      </dl>
      {!within && (
        <p class="tag coral">
          <Say id="sheet.belowShort" />
        </p>
      )}
      <div class="lying-acts">
        {children}
        <details>
          <summary>
            <Say id="sheet.terms" />
          </summary>
          <Terms table={table} offer={offer} />
        </details>
      </div>
    </section>
  );
}

function Sum({ name, amount }: { name: string; amount: number }) {
  return (
    <div>
      <dt>
        <Say id={name} />
      </dt>
      <dd>
        <Money amount={amount} />
      </dd>
    </div>
  );
}

/** The clauses of an offer in words. */
export function Terms({ table, offer }: { table: Table; offer: Offer }) {
  return (
    <ul class="terms">
      {table.issues.map(({ id }, i) => (
        <li key={id}>
          <Say id={`issue.${id}.${offer.options[i] ?? 0}`} />
        </li>
      ))}
      <li>
        <Say id={offer.condition ? `condition.${offer.condition}` : 'sheet.condition.none'} />
      </li>
    </ul>
  );
}

/** Guided mode: how our offer looks to her, in one of five words. */
function HerWord({ step }: { step: number }) {
  return (
    <p class="tag petrol">
      <span>
        <Say id="steps.package" />
      </span>{' '}
      <b>
        <Say id={`steps.package.${step}`} />
      </b>
    </p>
  );
}
