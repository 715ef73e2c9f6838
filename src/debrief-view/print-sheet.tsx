/** One A4 page of the debrief: on paper only, the same in both directions. */
import type { ComponentChildren } from 'preact';
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

export function PrintSheet({ back: { debrief } }: Props) {
  const { skills, risks } = debrief;
  return (
    <article class="print-sheet">
      <Head debrief={debrief} />
      <Lines debrief={debrief} />
      <div class="print-columns">
        <Column title="debrief.skills">
          <Rows
            rows={skills.map(({ skill, points }) => [
              `term.skill.${skill}`,
              points ?? <Say id="debrief.unobserved" />,
            ])}
          />
        </Column>
        <Column title="debrief.risks">
          <Rows
            rows={risks.map(({ fear, ...ends }) => [
              `term.fear.${fear}`,
              <Say
                key={fear}
                id="debrief.risks.ends"
                slots={{ start: ends.start, end: ends.end }}
              />,
            ])}
          />
        </Column>
        <Deal debrief={debrief} />
      </div>
      <Moments debrief={debrief} />
    </article>
  );
}

interface Page {
  readonly debrief: Debriefed;
}

function Head({ debrief: { headline, trust } }: Page) {
  const { way, ...turns } = trust;
  return (
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
  );
}

function Column({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>
        <Say id={title} />
      </h2>
      {children}
    </section>
  );
}

/** @param rows id of the name, and what stands beside it */
function Rows({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <table>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <Say id={name} />
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deal({ debrief: { map, truth, headline } }: Page) {
  return (
    <Column title="debrief.map">
      {map.split && <Split split={map.split} />}
      <LeftWords map={map} possible={truth.room.possible} />
      <p>
        <Say id="debrief.money.profit" />: <Money amount={headline.profit} />
      </p>
    </Column>
  );
}

function Moments({ debrief: { moments, facts } }: Page) {
  return (
    <Column title="debrief.moments">
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
    </Column>
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
function Lines({ debrief: { turns, bands } }: Page) {
  const played = turns.filter(({ turn }) => turn > 0);
  if (played.length < 2) return null;
  const values = played.flatMap(({ after }) => SERIES.map(({ name }) => after[name]));
  const room = { width: CURVES.width, unit: 1 };
  const plot = plotFor(played.length, room, CURVES.height, values);
  return (
    <Column title="debrief.curves">
      <Legend />
      <div class="plot" dir="ltr">
        <CurvePicture turns={played} bands={bands} plot={plot} />
      </div>
    </Column>
  );
}
