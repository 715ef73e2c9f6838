/** A call of her reaction, before it is said: optional, and taken back by a second press. */
import { takesBet } from '../../../core/moves';
import type { Action } from '../../../core/types';
import { BETS, type Bet } from '../../../core/vocabulary';
import { Say } from '../../../words/voice';

interface Props {
  readonly action: Action;
  readonly value: Bet | null;
  onChoose(bet: Bet | null): void;
}

/** The action with the call, where it takes one. */
export function withBet(action: Action, bet: Bet | null): Action {
  return bet !== null && takesBet(action) ? { ...action, bet } : action;
}

export function BetChoice({ action, value, onChoose }: Props) {
  if (!takesBet(action)) return null;
  return (
    <fieldset class="bet">
      <legend>
        <Say id="bet.legend" />
      </legend>
      <div>
        {BETS.map((bet) => (
          <button
            key={bet}
            type="button"
            aria-pressed={value === bet}
            onClick={() => onChoose(value === bet ? null : bet)}
          >
            <Say id={`bet.${action.move}.${bet}`} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
