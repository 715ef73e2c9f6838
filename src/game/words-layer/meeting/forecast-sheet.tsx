/** A forecast in mid-meeting: it starts from the last one. */
import { useState } from 'preact/hooks';
import type { Action, Forecast } from '../../../core/types';
import type { ForecastStage } from '../../../core/vocabulary';
import { Say } from '../../../words/voice';
import { forecastOf, missing, placedAs, questionsAt } from '../../chips';
import { ChipsQuestion } from '../parts/chips-question';
import { Sheet } from '../parts/sheet';

interface Props {
  readonly stage: ForecastStage;
  readonly last: Forecast | undefined;
  onAct(action: Action): void;
  /** Goes on without a forecast. */
  onLater(): void;
  onClose(): void;
}

export function ForecastSheet({ stage, last, onAct, onLater, onClose }: Props) {
  const [placed, setPlaced] = useState(placedAs(last));
  const forecast = forecastOf(placed, stage);
  const open = missing(placed, stage).length;
  return (
    <Sheet title="forecast.title" broad onClose={onClose}>
      <p>
        <Say id={`forecast.stage.${stage}`} />
      </p>
      <div class="forecast-grid">
        {questionsAt(stage).map((question) => (
          <ChipsQuestion key={question} question={question} placed={placed} onPlace={setPlaced} />
        ))}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={!forecast}
          onClick={() => forecast && onAct(forecast)}
        >
          <Say id={forecast ? 'forecast.send' : 'forecast.open'} slots={{ count: open }} />
        </button>
        <button type="button" class="button" onClick={onLater}>
          <Say id="forecast.later" />
        </button>
      </div>
    </Sheet>
  );
}
