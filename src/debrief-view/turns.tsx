/** Turn by turn: what was said, what it caused and why, and a way back into each turn. */
import type { Cause, Mood, Turn } from '../core/debrief/timeline';
import { TranscriptLines } from '../words/signs/transcript-lines';
import type { TranscriptLine } from '../words/transcript';
import { Say, Spoken } from '../words/voice';
import { MarkLine, Names, ReplayButton, type Replaying } from './mark-line';
import { Section } from './section';
import { ShiftChip } from './shift-chip';

interface Props extends Replaying {
  readonly turns: readonly Turn[];
}

export function Turns({ turns, ...rest }: Props) {
  return (
    <Section title="debrief.turns" broad>
      <ol class="turns">
        {turns.map((turn) => (
          <li key={turn.turn}>
            <OneTurn turn={turn} {...rest} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function OneTurn({ turn, facts, back, onReplay }: { turn: Turn } & Replaying) {
  const { causes, marks, after } = turn;
  const lines = back.lines(turn.turn);
  return (
    <details class="fold">
      <Summary turn={turn.turn} lines={lines} />
      <div class="turn">
        <TranscriptLines lines={lines} look="exchange" />
        {causes.length > 0 && (
          <>
            <h4>
              <Say id="debrief.causes" />
            </h4>
            <ul class="causes">
              {causes.map((cause, i) => (
                <CauseLine key={`${cause.id} ${i}`} cause={cause} />
              ))}
            </ul>
          </>
        )}
        {marks.length > 0 && (
          <>
            <h4>
              <Say id="debrief.marksHere" />
            </h4>
            <ul class="mark-list">
              {marks.map((mark, i) => (
                <MarkLine key={`${mark.finding} ${i}`} mark={mark} facts={facts} />
              ))}
            </ul>
          </>
        )}
        <After after={after} />
        <ReplayButton turn={turn.turn} onReplay={onReplay} />
      </div>
    </details>
  );
}

/** The turn and the sentence that opened it. */
function Summary({ turn, lines }: { turn: number; lines: readonly TranscriptLine[] }) {
  const said = lines.find(({ who }) => who === 'player');
  return (
    <summary>
      <b>
        <Say
          id={turn === 0 ? 'debrief.stage.briefing' : 'notes.turn'}
          slots={turn === 0 ? undefined : { turn }}
        />
      </b>
      <span class="voice">{said ? <Spoken line={said} /> : <Say id="debrief.nothingSaid" />}</span>
    </summary>
  );
}

function CauseLine({ cause: { id, names, shifts } }: { cause: Cause }) {
  return (
    <li class="cause">
      <p>
        <Say id={id} />
      </p>
      <Names ids={names} />
      {shifts.length > 0 && (
        <ul class="names">
          {shifts.map((shift, i) => (
            <ShiftChip key={i} shift={shift} />
          ))}
        </ul>
      )}
    </li>
  );
}

const MOODS = ['trust', 'understanding', 'fear', 'readiness'] as const;

/** How she is when the turn is over, out of 100. */
function After({ after }: { after: Mood }) {
  return (
    <dl class="after">
      <dt class="after-title">
        <Say id="debrief.after" />
      </dt>
      {MOODS.map((name) => (
        <div key={name}>
          <dt>
            <Say id={`debrief.change.${name}`} />
          </dt>
          <dd class="number">{after[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
