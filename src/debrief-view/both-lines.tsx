/** A meeting played again from a turn, beside the one that it departed from. */
import type { Debriefed } from '../core/debrief';
import type { TranscriptLine } from '../words/transcript';
import { Money, Say, Spoken } from '../words/voice';
import { BothPicture } from './both-picture';
import type { LookedBack } from './look-back';
import { Section } from './section';

interface Props {
  readonly earlier: LookedBack;
  readonly now: LookedBack;
  /** The first turn that was played anew. */
  readonly turn: number;
}

export function BothLines({ earlier, now, turn }: Props) {
  return (
    <Section title="debrief.both" broad>
      <p>
        <Say id="debrief.both.from" slots={{ turn }} />
      </p>
      <div class="both">
        <Said name="then" back={earlier} turn={turn} />
        <Said name="now" back={now} turn={turn} />
      </div>
      <BothPicture earlier={earlier} now={now} turn={turn} />
      <Numbers then={earlier.debrief} now={now.debrief} />
    </Section>
  );
}

interface SaidProps {
  readonly name: 'then' | 'now';
  readonly back: LookedBack;
  readonly turn: number;
}

function Said({ name, back, turn }: SaidProps) {
  const said = back.lines(turn).find(({ who }: TranscriptLine) => who === 'player');
  return (
    <div class="both-said" data-line={name}>
      <h3>
        <Say id={`debrief.both.${name}`} />
      </h3>
      <p class="voice">{said ? <Spoken line={said} /> : <Say id="debrief.nothingSaid" />}</p>
    </div>
  );
}

const SCORES = ['total', 'process', 'outcome'] as const;
const MOODS = ['trust', 'understanding', 'fear'] as const;

function Numbers({ then, now }: { then: Debriefed; now: Debriefed }) {
  const lines = [then, now];
  return (
    <table class="both-table">
      <thead>
        <tr>
          <th scope="col">
            <Say id="debrief.map.what" />
          </th>
          {(['then', 'now'] as const).map((name) => (
            <th scope="col" key={name}>
              <Say id={`debrief.both.${name}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <Say id="debrief.both.ended" />
          </th>
          {lines.map(({ headline: { ended } }, i) => (
            <td key={i}>{ended ? <Say id={`ending.${ended}`} /> : '–'}</td>
          ))}
        </tr>
        {SCORES.map((name) => (
          <tr key={name}>
            <th scope="row">
              <Say id={name === 'total' ? 'debrief.headline' : `debrief.${name}`} />
            </th>
            {lines.map(({ headline }, i) => (
              <td key={i} class="number">
                {headline[name]}
              </td>
            ))}
          </tr>
        ))}
        {MOODS.map((name) => (
          <tr key={name}>
            <th scope="row">
              <Say id={`debrief.both.end.${name}`} />
            </th>
            {lines.map(({ turns }, i) => (
              <td key={i} class="number">
                {turns.at(-1)?.after[name] ?? '–'}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <Say id="debrief.money.profit" />
          </th>
          {lines.map(({ headline: { profit } }, i) => (
            <td key={i}>
              <Money amount={profit} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
