/** What can be prepared and what it costs. */

import evidence from 'lucide-static/icons/badge-check.svg';
import hotel from 'lucide-static/icons/bed-double.svg';
import product from 'lucide-static/icons/book-open-check.svg';
import costing from 'lucide-static/icons/calculator.svg';
import specialist from 'lucide-static/icons/cpu.svg';
import file from 'lucide-static/icons/file-search.svg';
import { LIMIT, PRICE } from '../../../core/constants';
import { type Plan, planPrice } from '../../../core/customer/money';
import type { View } from '../../../core/types';
import { PREPARATIONS } from '../../../core/vocabulary';
import { Icon } from '../../../words/signs/icon';

import { Meter } from '../../../words/signs/meter';
import { Money, Say } from '../../../words/voice';
import { toggled } from '../../spending';

const ICONS = { product, evidence, file, costing, specialist, hotel } as const;
const EXTRAS = ['specialist', 'hotel'] as const;

interface Props {
  readonly view: View;
  readonly plan: Plan;
  /** Preparation is over: shown, not to be changed. */
  readonly done: boolean;
  onPlan(plan: Plan): void;
}

export function Preparation({ view, plan, done, onPlan }: Props) {
  const full = plan.items.length >= LIMIT.preparations;
  return (
    <section class="card panel" data-panel="prepare" aria-labelledby="prepare-title">
      <h2 id="prepare-title" class="panel-title">
        <Say id="prepare.title" />
        <small>
          <Say id="prepare.most" slots={{ most: LIMIT.preparations, of: PREPARATIONS.length }} />
        </small>
      </h2>
      <div class="plan">
        {PREPARATIONS.map((item) => (
          <Row
            key={item}
            icon={ICONS[item]}
            name={`prepare.${item}`}
            price={PRICE.preparation}
            on={plan.items.includes(item)}
            off={done || (full && !plan.items.includes(item))}
            onToggle={() => onPlan(toggled(plan, item))}
          />
        ))}
        {EXTRAS.map((extra) => (
          <Row
            key={extra}
            icon={ICONS[extra]}
            name={`prepare.${extra}`}
            price={PRICE[extra]}
            on={plan[extra]}
            off={done}
            onToggle={() => onPlan({ ...plan, [extra]: !plan[extra] })}
          />
        ))}
      </div>
      <Sums view={view} plan={plan} />
    </section>
  );
}

function Sums({ view, plan }: Pick<Props, 'view' | 'plan'>) {
  const cost = planPrice(plan);
  return (
    <div class="sums">
      <p>
        <Say id="prepare.sum" />
        <b>
          <Money amount={cost.preparation} />
        </b>
      </p>
      <p>
        <Say id="prepare.allowance" />
        <b>
          <SumOf spent={cost.allowance} of={view.open.allowance} />
        </b>
      </p>
      <Meter share={cost.allowance / view.open.allowance} />
    </div>
  );
}

function SumOf({ spent, of }: { spent: number; of: number }) {
  return (
    <>
      <Money amount={spent} /> <Say id="ui.of" /> <Money amount={of} />
    </>
  );
}

interface RowProps {
  readonly icon: string;
  readonly name: string;
  readonly price: number;
  readonly on: boolean;
  readonly off: boolean;
  onToggle(): void;
}

function Row({ icon, name, price, on, off, onToggle }: RowProps) {
  return (
    <label data-on={on} data-off={off}>
      <span class="plan-icon">
        <Icon svg={icon} />
      </span>
      <span class="plan-name">
        <b>
          <Say id={name} />
        </b>
        <small>
          <Say id={`${name}.hint`} />
        </small>
      </span>
      <Money amount={price} />
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={off}
        onChange={onToggle}
      />
    </label>
  );
}
