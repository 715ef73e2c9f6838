/** One mark: what it is about, its sentence, its points and the guidance it belongs to. */

import replay from 'lucide-static/icons/rotate-ccw.svg';
import type { Facts } from '../core/debrief/facts';
import { findingLine } from '../core/debrief/finding-line';
import type { Mark } from '../core/types';
import { Icon } from '../words/signs/icon';
import { Say, useSpeech } from '../words/voice';
import { GuidanceNote } from './guidance';
import type { LookedBack } from './look-back';
import { signed } from './signed';
import { spoken } from './spoken';

export interface Replaying {
  readonly facts: Facts;
  readonly back: LookedBack;
  readonly onReplay: ((turn: number) => void) | undefined;
}

/** The sentence of a mark with the names before it. */
export function Told({ mark, facts }: { mark: Mark; facts: Facts }) {
  const speech = useSpeech();
  const { id, slots, names } = findingLine(mark, facts);
  return (
    <>
      <Names ids={names} />
      <p class="told">
        <Say id={id} slots={spoken(slots, speech)} />
      </p>
    </>
  );
}

/** What something is about, as labels. */
export function Names({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <ul class="names">
      {ids.map((id) => (
        <li key={id} class="tag petrol">
          <Say id={id} />
        </li>
      ))}
    </ul>
  );
}

/** A mark in a list, with its points in the skill. */
export function MarkLine({ mark, facts }: { mark: Mark; facts: Facts }) {
  const { tone } = findingLine(mark, facts);
  return (
    <li class="mark" data-tone={tone}>
      <p class="mark-points">
        <span class="unseen">
          <Say id="debrief.points" />
        </span>{' '}
        <bdi class="number" dir="ltr">
          {signed(mark.points)}
        </bdi>
      </p>
      <div class="mark-words">
        <Told mark={mark} facts={facts} />
        <GuidanceNote guidance={mark.guidance} />
      </div>
    </li>
  );
}

/** Back to the start of a turn, with the same customer and the same luck. */
export function ReplayButton({ turn, onReplay }: { turn: number } & Pick<Replaying, 'onReplay'>) {
  if (turn < 1 || !onReplay) return null;
  return (
    <button type="button" class="button" onClick={() => onReplay(turn)}>
      <Icon svg={replay} />
      <span>
        <Say id="debrief.replay" slots={{ turn }} />
      </span>
    </button>
  );
}
