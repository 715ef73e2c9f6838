/** The own review beside what was: looked at again once the score is known. */
import type { Debriefed } from '../core/debrief';
import { FEARS } from '../core/vocabulary';
import { Say } from '../words/voice';
import type { Review } from './review';
import { Section } from './section';

interface Props {
  readonly review: Review;
  readonly debrief: Debriefed;
}

export function ReviewResult({ review, debrief: { trust, truth } }: Props) {
  const fear = FEARS.indexOf(truth.fears[0]?.fear ?? 'financial');
  return (
    <Section title="debrief.review.result" broad>
      <div class="review-results">
        <div>
          <h3>
            <Say id="debrief.review.turns" />
          </h3>
          <ul class="listed">
            {review.marks.map(({ turn, way }) => (
              <li key={turn}>
                <Say id={`debrief.review.${way}.turn`} slots={{ turn }} />
              </li>
            ))}
            {review.marks.length === 0 && <Open />}
          </ul>
          <p>
            <Say id="debrief.review.was.turns" slots={{ rise: trust.rise, fall: trust.fall }} />
          </p>
        </div>
        <Pair question="level" said={review.level} truth={truth.band} />
        <Pair question="fear" said={review.fear} truth={fear} />
        {review.line.trim() !== '' && (
          <div>
            <h3>
              <Say id="debrief.review.line" />
            </h3>
            <p class="voice own-line">{review.line}</p>
          </div>
        )}
      </div>
    </Section>
  );
}

interface PairProps {
  readonly question: 'level' | 'fear';
  readonly said: number | null;
  readonly truth: number;
}

function Pair({ question, said, truth }: PairProps) {
  return (
    <div>
      <h3>
        <Say id={`debrief.review.${question}`} />
      </h3>
      <dl class="pairs">
        <div>
          <dt>
            <Say id="debrief.review.said" />
          </dt>
          <dd>{said === null ? <Open /> : <Say id={`forecast.${question}.${said}`} />}</dd>
        </div>
        <div>
          <dt>
            <Say id="debrief.forecasts.truth" />
          </dt>
          <dd>
            <Say id={`forecast.${question}.${truth}`} />
          </dd>
        </div>
      </dl>
      {said !== null && (
        <p class={said === truth ? 'tag sage' : 'tag saffron'}>
          <Say id={said === truth ? 'debrief.review.hit' : 'debrief.review.miss'} />
        </p>
      )}
    </div>
  );
}

function Open() {
  return <Say id="debrief.review.open" />;
}
