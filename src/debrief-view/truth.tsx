/** What could not be seen in the meeting: her level, fears, needs and limits. */
import type { DealRoom, Truth } from '../core/debrief/truth';
import { Money, Say } from '../words/voice';
import { Section } from './section';
import { Conditions, Fears, Levels, Needs } from './truth-tables';

export function TruthCard({ truth }: { truth: Truth }) {
  const { room, levels, fears, needs, conditions, clauses, capacity, style, band } = truth;
  return (
    <Section title="debrief.truth" broad>
      <Deal room={room} />
      <div class="truths">
        <section>
          <h3>
            <Say id="debrief.truth.level" />
          </h3>
          <p>
            <b>
              <Say id={`forecast.level.${band}`} />
            </b>
          </p>
          <Levels levels={levels} />
          <h3>
            <Say id="debrief.truth.style" />
          </h3>
          <p>
            <b>
              <Say id={`debrief.style.${style}`} />
            </b>
          </p>
        </section>
        <Fears fears={fears} />
        <Needs needs={needs} />
        <section>
          <h3>
            <Say id="debrief.truth.clauses" />
          </h3>
          <ol class="ranked">
            {clauses.map((id) => (
              <li key={id}>
                <Say id={`issue.${id}`} />
              </li>
            ))}
          </ol>
        </section>
        <Conditions conditions={conditions} />
        <section>
          <h3>
            <Say id="debrief.truth.capacity" />
          </h3>
          <ul class="listed">
            {capacity.map(({ issue, option }) => (
              <li key={issue}>
                <Say id={`issue.${issue}.${option}`} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Section>
  );
}

function Deal({ room: { possible, kept, best } }: { room: DealRoom }) {
  return (
    <div class="deal-room">
      <p>
        <b>
          <Say id={possible ? 'debrief.truth.possible' : 'debrief.truth.impossible'} />
        </b>
      </p>
      <dl class="pairs">
        {kept !== null && <Sum name="kept" amount={kept} />}
        {best !== null && <Sum name="best" amount={best} />}
      </dl>
    </div>
  );
}

function Sum({ name, amount }: { name: 'kept' | 'best'; amount: number }) {
  return (
    <div>
      <dt>
        <Say id={`debrief.truth.${name}`} />
      </dt>
      <dd>
        <Money amount={amount} />
      </dd>
    </div>
  );
}
