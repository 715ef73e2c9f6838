/** What could not be seen in the meeting: her level, fears, needs and limits. */
import type { DealRoom, Truth } from '../core/debrief/truth';
import { Money, Say } from '../words/voice';
import { Section } from './section';
import { Conditions, Fears, Hidden, Levels, Needs } from './truth-tables';

export function TruthCard({ truth }: { truth: Truth }) {
  const { room, fears, needs, conditions, clauses, capacity } = truth;
  return (
    <Section title="debrief.truth" broad>
      <Deal room={room} />
      <div class="truths">
        <Person truth={truth} />
        <Fears fears={fears} />
        <Needs needs={needs} />
        <Hidden title="clauses">
          <ol class="ranked">
            {clauses.map((id) => (
              <li key={id}>
                <Say id={`issue.${id}`} />
              </li>
            ))}
          </ol>
        </Hidden>
        <Conditions conditions={conditions} />
        <Hidden title="capacity">
          <ul class="listed">
            {capacity.map(({ issue, option }) => (
              <li key={issue}>
                <Say id={`issue.${issue}.${option}`} />
              </li>
            ))}
          </ul>
        </Hidden>
      </div>
    </Section>
  );
}

/** How much she knows, and how she decides. */
function Person({ truth: { levels, style, band } }: { truth: Truth }) {
  return (
    <Hidden title="level">
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
    </Hidden>
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
