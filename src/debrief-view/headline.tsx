/** How the meeting ended, and its score: process and outcome apart. */
import type { Headline } from '../core/debrief';
import { Money, Say } from '../words/voice';
import { Meter } from './meter';

export function HeadlineCard({ headline }: { headline: Headline }) {
  const { ended, total, process, outcome, profit } = headline;
  return (
    <section class="card part broad headline" aria-labelledby="debrief-headline">
      <div class="headline-total">
        <h2 id="debrief-headline">
          <Say id="debrief.headline" />
        </h2>
        <p class="headline-number number">{total}</p>
        <p>
          <Say id="debrief.once" />
        </p>
      </div>
      <div class="headline-parts">
        {ended && (
          <p class="headline-ending">
            <Say id={`ending.${ended}`} />
          </p>
        )}
        <Part name="process" points={process} />
        <Part name="outcome" points={outcome} />
        <p class="headline-profit">
          <span>
            <Say id="debrief.profit" />
          </span>{' '}
          <Money amount={profit} />
        </p>
      </div>
    </section>
  );
}

function Part({ name, points }: { name: 'process' | 'outcome'; points: number }) {
  return (
    <div class="headline-part">
      <h3>
        <Say id={`debrief.${name}`} />
      </h3>
      <small>
        <Say id={`debrief.${name}.hint`} />
      </small>
      <b class="number">
        <Say id="debrief.outOf" slots={{ points }} />
      </b>
      <Meter share={points / 100} />
    </div>
  );
}
