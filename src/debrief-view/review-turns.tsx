/** The turns of the meeting as cards, to mark where it turned: for better or for worse. */

import down from 'lucide-static/icons/trending-down.svg';
import up from 'lucide-static/icons/trending-up.svg';
import { Icon } from '../words/signs/icon';
import { Say, Spoken, useSpeech } from '../words/voice';
import type { LookedBack } from './look-back';
import { marked, type TurnMark } from './review';
import { Section } from './section';

interface Props {
  readonly turns: readonly number[];
  readonly back: LookedBack;
  readonly marks: readonly TurnMark[];
  onMarks(marks: readonly TurnMark[]): void;
}

export function ReviewTurns({ turns, back, marks, onMarks }: Props) {
  return (
    <Section
      title="debrief.review.turns"
      broad
      aside={
        <small>
          <Say id="debrief.review.turns.hint" />
        </small>
      }
    >
      <ol class="review-turns">
        {turns.map((turn) => (
          <TurnCard
            key={turn}
            turn={turn}
            back={back}
            way={marks.find((mark) => mark.turn === turn)?.way ?? null}
            onWay={(way) => onMarks(marked(marks, { turn, way }))}
          />
        ))}
      </ol>
    </Section>
  );
}

interface CardProps extends Pick<Props, 'back'> {
  readonly turn: number;
  readonly way: TurnMark['way'] | null;
  onWay(way: TurnMark['way']): void;
}

function TurnCard({ turn, back, way, onWay }: CardProps) {
  const said = back.lines(turn).find(({ who }) => who === 'player');
  return (
    <li class="review-turn" data-way={way}>
      <span class="turn-number">
        <span class="unseen">
          <Say id="debrief.curves.turn" />{' '}
        </span>
        {turn}
      </span>
      <p class="voice">{said ? <Spoken line={said} /> : <Say id="debrief.nothingSaid" />}</p>
      <Way way="worse" turn={turn} on={way === 'worse'} onWay={onWay} />
      <Way way="better" turn={turn} on={way === 'better'} onWay={onWay} />
    </li>
  );
}

interface WayProps extends Pick<CardProps, 'turn' | 'onWay'> {
  readonly way: TurnMark['way'];
  readonly on: boolean;
}

function Way({ way, turn, on, onWay }: WayProps) {
  const speech = useSpeech();
  return (
    <button
      type="button"
      class={`review-way ${way}`}
      aria-pressed={on}
      aria-label={speech.say(`debrief.review.${way}.turn`, { turn })}
      onClick={() => onWay(way)}
    >
      <Icon svg={way === 'better' ? up : down} />
      {on && <Say id={`debrief.review.${way}`} />}
    </button>
  );
}
