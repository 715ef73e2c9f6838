/** One A4 page of the debrief: on paper only, the same in both directions. */
import type { Debriefed } from '../core/debrief';
import { Money, Say } from '../words/voice';
import { CurvePicture } from './curve-picture';
import { Legend } from './curves';
import { LeftWords, Split } from './deal-map';
import type { LookedBack } from './look-back';
import { Told } from './mark-line';
import { plotFor, SERIES } from './plot';

interface Props {
  readonly back: LookedBack;
}

/** Pixels of the curves on a sheet of 210 millimetres. */
const CURVES = { width: 680, height: 190 } as const;

export function PrintSheet({ back }: Props) {
  const { debrief } = back;
  const { headline, trust, skills, risks, moments, map, truth, facts } = debrief;
  const { way, ...turns } = trust;
  return (
    <article class="print-sheet">
      <header>
        <div>
          <h1>
            <Say id={headline.ended ? `ending.${headline.ended}` : 'debrief.title.meeting'} />
          </h1>
          <p>
            <Say id={`debrief.trust.${way}`} slots={turns} />
          </p>
        </div>
        <dl class="print-scores">
          <Score id="debrief.headline" points={headline.total} />
          <Score id="debrief.process" points={headline.process} />
          <Score id="debrief.outcome" points={headline.outcome} />
        </dl>
      </header>
      <Lines debrief={debrief} />
      <div class="print-columns">
        <section>
          <h2>
            <Say id="debrief.skills" />
          </h2>
          <table>
            <tbody>
              {skills.map(({ skill, points }) => (
                <tr key={skill}>
                  <th scope="row">
                    <Say id={`term.skill.${skill}`} />
                  </th>
                  <td>{points ?? <Say id="debrief.unobserved" />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>
            <Say id="debrief.risks" />
          </h2>
          <table>
            <tbody>
              {risks.map(({ fear, start, end }) => (
                <tr key={fear}>
                  <th scope="row">
                    <Say id={`term.fear.${fear}`} />
                  </th>
                  <td>
                    <Say id="debrief.risks.ends" slots={{ start, end }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>
            <Say id="debrief.map" />
          </h2>
          {map.split && <Split split={map.split} />}
          <LeftWords map={map} possible={truth.room.possible} />
          <p>
            <Say id="debrief.money.profit" />: <Money amount={headline.profit} />
          </p>
        </section>
      </div>
      <section>
        <h2>
          <Say id="debrief.moments" />
        </h2>
        <ol class="print-moments">
          {moments.map(({ mark, tone }) => (
            <li key={mark.turn}>
              <b>
                <Say id={`debrief.moment.${tone}`} />
              </b>
              <Told mark={mark} facts={facts} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

function Score({ id, points }: { id: string; points: number }) {
  return (
    <div>
      <dt>
        <Say id={id} />
      </dt>
      <dd>{points}</dd>
    </div>
  );
}

/** The curves at the width of the paper, with their legend. */
function Lines({ debrief: { turns, bands } }: { debrief: Debriefed }) {
  const played = turns.filter(({ turn }) => turn > 0);
  if (played.length < 2) return null;
  const values = played.flatMap(({ after }) => SERIES.map(({ name }) => after[name]));
  const room = { width: CURVES.width, unit: 1 };
  const plot = plotFor(played.length, room, CURVES.height, values);
  return (
    <section>
      <h2>
        <Say id="debrief.curves" />
      </h2>
      <Legend />
      <div class="plot" dir="ltr">
        <CurvePicture turns={played} bands={bands} plot={plot} />
      </div>
    </section>
  );
}
