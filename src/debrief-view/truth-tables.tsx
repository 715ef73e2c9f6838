/** The tables of what was hidden: level by topic, fears, needs, conditions. */
import type { ComponentChildren } from 'preact';
import type { FearRow, LevelRow, NeedRow, Truth } from '../core/debrief/truth';
import { Say } from '../words/voice';

export function Levels({ levels }: { levels: readonly LevelRow[] }) {
  return (
    <>
      <h4>
        <Say id="debrief.truth.levels" />
      </h4>
      <dl class="pairs">
        {levels.map(({ topic, level }) => (
          <div key={topic}>
            <dt>
              <Say id={`topic.${topic}`} />
            </dt>
            <dd class="number">{level}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** One of the things that were hidden. */
export function Hidden({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>
        <Say id={`debrief.truth.${title}`} />
      </h3>
      {children}
    </section>
  );
}

export function Fears({ fears }: { fears: readonly FearRow[] }) {
  return (
    <Hidden title="fears">
      <table>
        <Heads ids={['fear', 'start', 'end']} />
        <tbody>
          {fears.map(({ fear, start, end, told }) => (
            <tr key={fear}>
              <th scope="row">
                <Say id={`term.fear.${fear}`} />
                <small>
                  <Say id={told ? 'debrief.truth.told' : 'debrief.truth.untold'} />
                </small>
              </th>
              <td class="number">{start}</td>
              <td class="number">{end}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Hidden>
  );
}

export function Needs({ needs }: { needs: readonly NeedRow[] }) {
  return (
    <Hidden title="needs">
      <table>
        <Heads ids={['need', 'weight', 'covered']} />
        <tbody>
          {needs.map(({ need, weight, covered }) => (
            <tr key={need}>
              <th scope="row">
                <Say id={`need.${need}`} />
              </th>
              <td class="number">{weight}</td>
              <td class="number">{covered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Hidden>
  );
}

function Heads({ ids }: { ids: readonly string[] }) {
  return (
    <thead>
      <tr>
        {ids.map((id) => (
          <th key={id} scope="col">
            <Say id={`debrief.truth.${id}`} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function Conditions({ conditions }: Pick<Truth, 'conditions'>) {
  return (
    <Hidden title="conditions">
      <dl class="pairs">
        {conditions.map(({ condition, ease }) => (
          <div key={condition}>
            <dt>
              <Say id={`condition.${condition}`} />
            </dt>
            <dd>
              <Say id={`debrief.truth.${ease}`} />
            </dd>
          </div>
        ))}
      </dl>
    </Hidden>
  );
}
