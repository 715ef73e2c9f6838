/** Each forecast beside what was true: ten chips over the answers, the true one marked. */

import check from 'lucide-static/icons/check.svg';
import type { ForecastRow, Guess } from '../core/debrief/forecasts';
import { share } from '../core/debrief/quantity';
import { Icon } from '../words/signs/icon';
import { Say, useSpeech } from '../words/voice';
import { Section } from './section';
import { spoken } from './spoken';

export function Forecasts({ forecasts }: { forecasts: readonly ForecastRow[] }) {
  return (
    <Section title="debrief.forecasts" aside={forecasts.length > 0 && <TrueLegend />}>
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
      <div class="guesses">
        {guesses.map((guess) => (
          <Chips key={guess.question} guess={guess} />
        ))}
      </div>
      <p>
        <Say id="debrief.forecasts.said" /> <bdi class="number">{said}</bdi>
        {' · '}
        <b>
          <Say id={signed ? 'debrief.forecasts.signed' : 'debrief.forecasts.unsigned'} />
        </b>
      </p>
    </section>
  );
}

function TrueLegend() {
  return (
    <small class="guess-answer">
      <Icon svg={check} />
      <Say id="debrief.forecasts.truth" />
    </small>
  );
}

/** One question: a bar for each answer with its chips, the truth with a tick. */
function Chips({ guess: { question, chips, truth } }: { guess: Guess }) {
  if (truth === null) return null;
  return (
    <div class="guess">
      <h4>
        <Say id={`forecast.${question}`} />
      </h4>
      <ul>
        {chips.map((count, bin) => (
          <li key={bin} data-true={bin === truth}>
            <span class="guess-answer">
              {bin === truth && <Icon svg={check} />}
              {bin === truth && (
                <span class="unseen">
                  <Say id="debrief.forecasts.truth" />
                </span>
              )}
              <Say id={`forecast.${question}.${bin}`} />
            </span>
            <span class="guess-bar" aria-hidden="true">
              <i style={{ inlineSize: `${count * 10}%` }} />
            </span>
            <b class="number">{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
