/** Three moments to take along: to keep or to change, with her face there. */
import type { Weighed } from '../core/debrief/highlights';
import type { Face } from '../words/signs/face';
import { Say } from '../words/voice';
import { FaceOf } from './face';
import { GuidanceNote } from './guidance';
import { ReplayButton, type Replaying, Told } from './mark-line';
import { Section } from './section';

interface Props extends Replaying {
  readonly moments: readonly Weighed[];
  readonly face: Face | undefined;
}

export function Moments({ moments, face, ...rest }: Props) {
  return (
    <Section title="debrief.moments">
      {moments.length === 0 && (
        <p>
          <Say id="debrief.moments.none" />
        </p>
      )}
      <ol class="moments">
        {moments.map((row) => (
          <Moment key={row.mark.turn} row={row} face={face} {...rest} />
        ))}
      </ol>
    </Section>
  );
}

interface OneProps extends Replaying {
  readonly row: Weighed;
  readonly face: Face | undefined;
}

function Moment({ row: { mark, tone }, face, facts, back, onReplay }: OneProps) {
  return (
    <li class="moment" data-tone={tone}>
      <FaceOf mood={back.mood(mark.turn)} size={40} face={face} />
      <div>
        <h3 class="moment-title">
          <Say id={`debrief.moment.${tone}`} />
          {' · '}
          <Say id="debrief.moment.turn" slots={{ turn: mark.turn }} />
        </h3>
        <Told mark={mark} facts={facts} />
        <div class="moment-more">
          <GuidanceNote guidance={mark.guidance} />
          {tone === 'bad' && <ReplayButton turn={mark.turn} onReplay={onReplay} />}
        </div>
      </div>
    </li>
  );
}
