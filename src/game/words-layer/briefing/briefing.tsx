/** Before the meeting: what is known, what is prepared, and the first forecast. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import { useState } from 'preact/hooks';
import type { Plan } from '../../../core/customer/money';
import type { Action } from '../../../core/types';
import type { Account } from '../../../scenario/assemble';
import { Icon } from '../../../words/signs/icon';
import { Say } from '../../../words/voice';
import { forecastOf, missing, type Placed, placedAs, questionsAt } from '../../chips';
import type { Moment } from '../../session';
import { NO_PLAN, prepareAction } from '../../spending';
import { ChipsQuestion } from '../parts/chips-question';
import { Notice } from '../parts/notice';
import { ProductSheet } from '../product-sheet';
import '../../look/briefing.css';
import { Dossier } from './dossier';
import { FileFound } from './file-found';
import { Preparation } from './preparation';

interface Props {
  readonly account: Account;
  readonly moment: Moment;
  onAct(action: Action): void;
  onGo(): void;
}

const TABS = ['dossier', 'prepare', 'forecast'] as const;
type Tab = (typeof TABS)[number];

/** The plan as it was carried out, or as it is being made. */
function planOf({ view }: Moment, draft: Plan): Plan {
  const { prepared, hotel, specialist } = view.open;
  return prepared ? { items: prepared, hotel, specialist } : draft;
}

export function Briefing({ account, moment, onAct, onGo }: Props) {
  const { view, legal } = moment;
  const given = view.open.forecasts.find(({ stage }) => stage === 'briefing');
  const [draft, setDraft] = useState(NO_PLAN);
  const [placed, setPlaced] = useState<Placed>(() => placedAs(given));
  const [warned, setWarned] = useState(false);
  const [tab, setTab] = useState<Tab>('dossier');
  const [product, setProduct] = useState(false);
  const plan = planOf(moment, draft);
  const forecast = forecastOf(placed, 'briefing');
  const prepare = () => legal.prepare && onAct(prepareAction(draft));
  const go = () => {
    if (!forecast && !given && !warned) return setWarned(true);
    prepare();
    if (forecast && !given) onAct(forecast);
    onGo();
  };
  return (
    <main class="desk briefing" data-tab={tab}>
      <Tabs tab={tab} onTab={setTab} />
      <div class="briefing-cards">
        <Dossier account={account} view={view} onProduct={() => setProduct(true)} />
        <div class="briefing-middle">
          <Preparation view={view} plan={plan} done={!legal.prepare} onPlan={setDraft} />
          {legal.prepare && plan.items.includes('file') && (
            <button type="button" class="button" data-panel="prepare" onClick={prepare}>
              <Say id="prepare.readNow" />
            </button>
          )}
          <FileFound moment={moment} />
        </div>
        <Forecasting
          placed={placed}
          warned={warned && !forecast}
          onPlace={given ? null : setPlaced}
          onGo={go}
        />
      </div>
      <Onward tab={tab} onTab={setTab} />
      {product && <ProductSheet table={view.table} onClose={() => setProduct(false)} />}
    </main>
  );
}

/** On a phone, below a card: the next one; the last has its own way on. */
function Onward({ tab, onTab }: { tab: Tab; onTab(tab: Tab): void }) {
  const following = TABS[TABS.indexOf(tab) + 1];
  if (!following) return null;
  return (
    <button type="button" class="button primary onward" onClick={() => onTab(following)}>
      <Say id={`briefing.tab.${following}`} />
      <Icon svg={arrow} flip />
    </button>
  );
}

/** On a phone one card at a time. */
function Tabs({ tab, onTab }: { tab: Tab; onTab(tab: Tab): void }) {
  return (
    <div class="tabs ink">
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          class="bare"
          aria-pressed={one === tab}
          onClick={() => onTab(one)}
        >
          <Say id={`briefing.tab.${one}`} />
        </button>
      ))}
    </div>
  );
}

interface ForecastingProps {
  readonly placed: Placed;
  /** Whether to go without a forecast was tried once. */
  readonly warned: boolean;
  /** null when the forecast was given. */
  readonly onPlace: ((placed: Placed) => void) | null;
  onGo(): void;
}

function Forecasting({ placed, warned, onPlace, onGo }: ForecastingProps) {
  return (
    <section class="card panel" data-panel="forecast" aria-labelledby="forecast-title">
      <h2 id="forecast-title" class="panel-title">
        <Say id="forecast.yours" />
        <small>
          <Say id="forecast.chips" />
        </small>
      </h2>
      {questionsAt('briefing').map((question) => (
        <ChipsQuestion
          key={question}
          {...{ question, placed }}
          onPlace={(changed) => onPlace?.(changed)}
        />
      ))}
      {warned && (
        <Notice>
          <p>
            <Say id="forecast.missing" slots={{ count: missing(placed, 'briefing').length }} />
          </p>
        </Notice>
      )}
      <div class="go">
        <button type="button" class="button primary" onClick={onGo}>
          <Say id={warned ? 'briefing.goWithout' : 'briefing.go'} />
          <Icon svg={arrow} flip />
        </button>
      </div>
    </section>
  );
}
