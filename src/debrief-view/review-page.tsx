/** The own review, before any score: where it turned, her level, her main fear, a better line. */

import next from 'lucide-static/icons/arrow-right.svg';
import { FORECAST_BINS } from '../core/moves/before';
import { DEPTHS, FEARS, type Fear } from '../core/vocabulary';
import { FEAR_ICONS } from '../words/signs/fears';
import { Icon } from '../words/signs/icon';
import { Say } from '../words/voice';
import type { LookedBack } from './look-back';
import { answered, type Review } from './review';
import { ReviewTurns } from './review-turns';
import { Section } from './section';

interface Props {
  readonly review: Review;
  readonly turns: readonly number[];
  readonly back: LookedBack;
  onReview(review: Review): void;
  onDone(): void;
}

export function ReviewPage({ review, turns, back, onReview, onDone }: Props) {
  return (
    <>
      <ReviewTurns
        turns={turns}
        back={back}
        marks={review.marks}
        onMarks={(marks) => onReview({ ...review, marks })}
      />
      <div class="review-rest">
        <Choice
          question="level"
          chosen={review.level}
          onChoose={(level) => onReview({ ...review, level })}
        />
        <Choice
          question="fear"
          chosen={review.fear}
          onChoose={(fear) => onReview({ ...review, fear })}
        />
        <Section title="debrief.review.line">
          <textarea
            rows={4}
            maxLength={300}
            aria-labelledby="debrief-review-line"
            value={review.line}
            onInput={({ currentTarget: { value } }) => onReview({ ...review, line: value })}
          />
          <small>
            <Say id="debrief.review.line.hint" />
          </small>
        </Section>
      </div>
      <div class="debrief-foot">
        <button type="button" class="button" onClick={onDone}>
          <Say id="debrief.review.skip" />
        </button>
        <span class="tag sage" role="status">
          <Say id="debrief.review.answered" slots={{ count: answered(review) }} />
        </span>
        <button type="button" class="button primary foot-next" onClick={onDone}>
          <Say id="debrief.review.done" />
          <Icon svg={next} flip />
        </button>
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly question: 'level' | 'fear';
  readonly chosen: number | null;
  onChoose(bin: number): void;
}

function Choice({ question, chosen, onChoose }: ChoiceProps) {
  const bins = Array.from({ length: FORECAST_BINS[question] }, (_, bin) => bin);
  return (
    <Section title={`debrief.review.${question}`}>
      <fieldset class="choices review-choices" aria-labelledby={`debrief-review-${question}`}>
        {bins.map((bin) => (
          <label key={bin}>
            <input
              type="radio"
              name={`review-${question}`}
              checked={chosen === bin}
              onChange={() => onChoose(bin)}
            />
            {question === 'fear' && <Icon svg={FEAR_ICONS[FEARS[bin] as Fear]} />}
            <b>
              <Say id={`forecast.${question}.${bin}`} />
            </b>
            {question === 'level' && <Steps of={bin + 1} />}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}

/** Four squares, as many filled as the level. */
function Steps({ of }: { of: number }) {
  return (
    <span class="level-steps" aria-hidden="true">
      {DEPTHS.map((step) => (
        <i key={step} data-depth={step <= of ? of : undefined} />
      ))}
    </span>
  );
}
