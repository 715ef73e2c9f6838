/** What was on the table, what was promised, forecast and spent. */
import { DealMapCard } from './deal-map';
import { Forecasts } from './forecasts';
import { MoneyCard } from './money';
import type { PageProps } from './page-props';
import { Promises } from './promises';

export function DealPage({ back }: PageProps) {
  const { map, truth, promises, forecasts, expenses } = back.debrief;
  return (
    <>
      <div class="stack">
        <DealMapCard map={map} truth={truth} />
        <MoneyCard expenses={expenses} />
      </div>
      <div class="stack">
        <Forecasts forecasts={forecasts} />
        <Promises promises={promises} />
      </div>
    </>
  );
}
