/** A meeting played again from a turn, beside the one that it departed from. */
import type { ComponentChildren } from 'preact';
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
  const both = (of: (line: Debriefed) => ComponentChildren) => [of(then), of(now)] as const;
  return (
    <table class="both-table">
      <thead>
        <tr>
          {['debrief.map.what', 'debrief.both.then', 'debrief.both.now'].map((id) => (
            <th scope="col" key={id}>
              <Say id={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row name="debrief.both.ended" cells={both(Ended)} />
        {SCORES.map((name) => (
          <Row
            key={name}
            name={name === 'total' ? 'debrief.headline' : `debrief.${name}`}
            cells={both(({ headline }) => headline[name])}
          />
        ))}
        {MOODS.map((name) => (
          <Row
            key={name}
            name={`debrief.both.end.${name}`}
            cells={both(({ turns }) => turns.at(-1)?.after[name] ?? '–')}
          />
        ))}
        <Row
          name="debrief.money.profit"
          cells={both(({ headline }) => <Money amount={headline.profit} />)}
        />
      </tbody>
    </table>
  );
}

function Ended({ headline: { ended } }: Debriefed) {
  return ended ? <Say id={`ending.${ended}`} /> : '–';
}

interface RowProps {
  /** Id of the text. */
  readonly name: string;
  /** Then, and now. */
  readonly cells: readonly [ComponentChildren, ComponentChildren];
}

function Row({ name, cells }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Say id={name} />
      </th>
      {cells.map((cell, i) => (
        <td key={i} class={typeof cell === 'number' ? 'number' : undefined}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
