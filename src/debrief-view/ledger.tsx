/** What gave and what took points, the greatest effect first: turn, words, effect, why, guidance. */
import type { Weighed } from '../core/debrief/highlights';
import { movedIn, type Turn } from '../core/debrief/timeline';
import { Say, Spoken } from '../words/voice';
import { colourOf } from './colours';
import { GuidanceNote } from './guidance';
import { type Replaying, Told } from './mark-line';
import { Section } from './section';
import { ShiftChip } from './shift-chip';
import { signed } from './signed';

interface Props extends Replaying {
  readonly rows: readonly Weighed[];
  readonly turns: readonly Turn[];
}

/** Rows that stand open, in one or two columns; the rest unfolds. */
const FIRST = 4;

export function Ledger({ rows, ...rest }: Props) {
  const more = rows.slice(FIRST);
  return (
    <Section
      title="debrief.ledger"
      broad
      aside={
        <small>
          <Say id="debrief.ledger.count" slots={{ count: rows.length }} />
        </small>
      }
    >
      <Rows rows={rows.slice(0, FIRST)} {...rest} />
      {more.length > 0 && (
        <details class="fold">
          <summary>
            <b>
              <Say id="debrief.ledger.more" slots={{ count: more.length }} />
            </b>
          </summary>
          <Rows rows={more} {...rest} />
        </details>
      )}
    </Section>
  );
}

function Rows({ rows, ...rest }: Props) {
  return (
    <ol class="ledger">
      {rows.map((row) => (
        <Row key={row.mark.finding} row={row} {...rest} />
      ))}
    </ol>
  );
}

/** Effects on her that have room in a row. */
const CHIPS = 2;

function Row({ row, turns, back, facts }: Omit<Props, 'rows'> & { readonly row: Weighed }) {
  const { mark, tone, size, times } = row;
  const turn = turns.find((one) => one.turn === mark.turn);
  const said = mark.turn > 0 && back.lines(mark.turn).find(({ who }) => who === 'player');
  return (
    <li class="ledger-row" data-tone={tone}>
      <span class="turn-number" data-colour={colourOf(turn)}>
        <span class="unseen">
          <Say id="debrief.curves.turn" />{' '}
        </span>
        {mark.turn}
      </span>
      <p class="voice ledger-said">
        {said ? <Spoken line={said} /> : <Say id={`term.skill.${mark.skill}`} />}
      </p>
      <ul class="names">
        <li class={tone === 'good' ? 'tag sage' : 'tag coral'}>
          <bdi class="number" dir="ltr">
            {signed(tone === 'good' ? size : -size)}
          </bdi>
          <Say id={`term.skill.${mark.skill}`} />
        </li>
        {turn &&
          movedIn(turn)
            .slice(0, CHIPS)
            .map((shift) => <ShiftChip key={shift.what} shift={shift} />)}
        {times > 1 && (
          <li class="tag">
            <Say id="debrief.times" slots={{ count: times }} />
          </li>
        )}
      </ul>
      <div class="ledger-why">
        <Told mark={mark} facts={facts} />
        <GuidanceNote guidance={mark.guidance} />
      </div>
    </li>
  );
}
