/** Each forecast beside what was true: chips on the true answer, the chance beside the ending. */
import type { ForecastRow, Guess } from '../core/debrief/forecasts';
import { share } from '../core/debrief/quantity';
import { Say, useSpeech } from '../words/voice';
import { Section } from './section';
import { spoken } from './spoken';

export function Forecasts({ forecasts }: { forecasts: readonly ForecastRow[] }) {
  return (
    <Section title="debrief.forecasts">
      {forecasts.length === 0 && (
        <p>
          <Say id="debrief.forecasts.none" />
        </p>
      )}
      {forecasts.map((row) => (
        <OneForecast key={row.stage} row={row} />
      ))}
    </Section>
  );
}

function OneForecast({ row: { stage, guesses, chance, signed } }: { row: ForecastRow }) {
  const speech = useSpeech();
  const { said = '' } = spoken({ said: share(chance) }, speech);
  return (
    <section class="forecast-row">
      <h3>
        <Say id={`debrief.stage.${stage}`} />
      </h3>
      <ul class="listed">
        {guesses.map((guess) => (
          <GuessLine key={guess.question} guess={guess} />
        ))}
      </ul>
      <dl class="pairs">
        <div>
          <dt>
            <Say id="debrief.forecasts.said" />
          </dt>
          <dd>
            <bdi class="number">{said}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            <Say id="debrief.forecasts.truth" />
          </dt>
          <dd>
            <Say id={signed ? 'debrief.forecasts.signed' : 'debrief.forecasts.unsigned'} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function GuessLine({ guess: { question, chips, truth } }: { guess: Guess }) {
  if (truth === null) return null;
  return (
    <li>
      <p>
        <Say id={`forecast.${question}`} />
      </p>
      <dl class="pairs">
        <div>
          <dt>
            <Say id="debrief.forecasts.truth" />
          </dt>
          <dd>
            <Say id={`forecast.${question}.${truth}`} />
          </dd>
        </div>
        <div>
          <dt>
            <Say id="debrief.forecasts.right" />
          </dt>
          <dd class="number">{chips[truth] ?? 0}</dd>
        </div>
      </dl>
    </li>
  );
}
