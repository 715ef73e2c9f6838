/** One thing that can be said: first it is picked, then it is said. */

import arrow from 'lucide-static/icons/arrow-right.svg';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { priceOf } from '../../../core/customer/money';
import type { Action } from '../../../core/types';

import { type Bet, DEPTHS } from '../../../core/vocabulary';

import { type Line, playerLine } from '../../../words/lines';
import { Icon } from '../../../words/signs/icon';
import { lineText, Money, Say, Spoken, useSpeech } from '../../../words/voice';
import type { Intent } from '../../menu';
import type { Moment, Session } from '../../session';
import { LOOKS } from '../intents';
import { BetChoice } from './bet';

interface Props {
  readonly session: Session;
  readonly moment: Moment;
  readonly action: Action;
  readonly intent: Intent;
  /** Its key on the keyboard, 1 to 4. */
  readonly digit?: number;
  /** It can be said without picking it first. */
  readonly direct: boolean;
  readonly picked: boolean;
  readonly bet: Bet | null;
  onPick(): void;
  onBet(bet: Bet | null): void;
  onSay(): void;
}

export function Card(props: Props) {
  const { session, moment, action, intent, digit, picked, bet, onPick, onBet, onSay } = props;
  const { icon, colour } = LOOKS[intent];
  const line = playerLine(action, session.scene, moment.transcript.memory);
  const say = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (picked) say.current?.focus({ preventScroll: false });
  }, [picked]);
  return (
    <li class="say-card card" data-colour={colour} data-picked={picked}>
      <button
        type="button"
        class="say-face"
        aria-pressed={picked}
        {...(digit && { 'aria-keyshortcuts': String(digit) })}
        onClick={onPick}
      >
        <span class="say-intent">
          <Icon svg={icon} />
          <span>
            <Say id={`intent.${intent}`} />
          </span>
          {digit && (
            <span class="key number" aria-hidden="true">
              {digit}
            </span>
          )}
        </span>
        <span class="say-line voice">{line && <Spoken line={line} />}</span>
        <CardFoot action={action} moment={moment} />
      </button>
      {props.direct && !picked && <SayNow line={line} onSay={onSay} />}
      {picked && (
        <div class="say-do">
          <BetChoice action={action} value={bet} onChoose={onBet} />
          <button ref={say} type="button" class="button primary wide" onClick={onSay}>
            <Say id="ui.sayIt" />
            <Icon svg={arrow} flip />
          </button>
        </div>
      )}
    </li>
  );
}

interface NowProps {
  readonly line: Line | null;
  onSay(): void;
}

/** Says a sentence of the menu at once: the third press. */
function SayNow({ line, onSay }: NowProps) {
  const speech = useSpeech();
  const what = speech.say('ui.sayIt');
  return (
    <button
      type="button"
      class="say-now"
      aria-label={line ? `${what}: ${lineText(line, speech)}` : what}
      onClick={onSay}
    >
      <Icon svg={arrow} flip />
    </button>
  );
}

/** What it costs and how deep it goes. */
function CardFoot({ action, moment }: Pick<Props, 'action' | 'moment'>) {
  const cost = priceOf(action, moment.view);
  if (cost > 0) {
    return (
      <small class="say-foot">
        <Say id="card.costs" /> <Money amount={cost} />
      </small>
    );
  }
  if (action.move !== 'explain' && action.move !== 'demo') return null;
  return (
    <small class="say-foot">
      <DepthMark depth={action.depth} />
      <Say id={`depth.${action.depth}`} />
    </small>
  );
}

/** Four steps, as many filled as the depth. */
export function DepthMark({ depth }: { depth: number }) {
  return (
    <span class="depth-mark" aria-hidden="true">
      {DEPTHS.map((step) => (
        <i key={step} data-on={step <= depth} />
      ))}
    </span>
  );
}
