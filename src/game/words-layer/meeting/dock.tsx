/** What can be said now: the dial, four open cards, and every other move behind its intent. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Action } from '../../../core/types';
import { Say, useSpeech } from '../../../words/voice';
import { digitOf } from '../../digits';
import { type Group, menu, nameOf, placeOf } from '../../menu';
import type { Moment, Session } from '../../session';
import { shortcuts } from '../../shortcuts';
import { withBet } from './bet';
import { Browse } from './browse';
import { Card } from './card';
import { Dial } from './dial';
import { Intents } from './intents-bar';
import { type Picking, usePicking } from './picking';

interface Props {
  readonly session: Session;
  readonly moment: Moment;
  /** Whether keys 1 to 4 pick a card. */
  readonly keys: boolean;
  onAct(action: Action): void;
  /** Opens the offer sheet. */
  onOffer(): void;
  /** What lies above the cards. */
  readonly children: ComponentChildren;
}

export function Dock({ session, moment, keys, onAct, onOffer, children }: Props) {
  const speech = useSpeech();
  const picking = usePicking();
  const dock = useRef<HTMLElement>(null);
  const { view, legal } = moment;
  const groups = menu(legal, view.table);
  const cards = shortcuts(view, legal, picking.depth);
  const say = (action: Action) => {
    // The second press of a double press, before the page was drawn anew.
    if (session.get() !== moment) return;
    dock.current?.focus({ preventScroll: true });
    onAct(withBet(action, picking.bet));
  };
  // Whatever was done, here or on the offer sheet: the next turn begins with the four cards.
  useLayoutEffect(picking.clear, [view.open.turn]);
  useDigits(keys && picking.browsing === null, cards, picking);
  const cardOf = (action: Action, digit?: number) => (
    <Card
      key={nameOf({ ...action, depth: 0 } as unknown as Action)}
      {...{ session, moment, action }}
      intent={placeOf(action, view.table)?.[0] ?? 'ask'}
      {...(digit !== undefined && { digit })}
      direct={picking.browsing !== null}
      picked={picking.isPicked(action)}
      bet={picking.bet}
      onPick={() => picking.pick(action)}
      onBet={picking.call}
      onSay={() => say(action)}
    />
  );
  return (
    <section class="dock" ref={dock} tabIndex={-1} aria-label={speech.say('dock.title')} data-rest>
      {children}
      <Dial depth={picking.depth} onTurn={picking.turn} />
      {picking.browsing ? (
        <Browse
          group={groupOf(groups, picking)}
          mayOffer={legal.propose || legal.packages}
          {...{ picking, cardOf, onOffer }}
        />
      ) : (
        <Cards {...{ cards, cardOf, keys }} />
      )}
      <Intents groups={groups} legal={legal} picking={picking} />
    </section>
  );
}

function groupOf(groups: readonly Group[], { browsing }: Picking): Group {
  const intent = browsing?.intent ?? 'ask';
  return groups.find((group) => group.intent === intent) ?? { intent, entries: [] };
}

interface CardsProps {
  readonly cards: readonly Action[];
  readonly keys: boolean;
  cardOf(action: Action, digit?: number): preact.JSX.Element;
}

function Cards({ cards, keys, cardOf }: CardsProps) {
  return (
    <div class="cards">
      <h3 class="unseen">
        <Say id="dock.cards" />
      </h3>
      <ul class="card-row">{cards.map((card, i) => cardOf(card, keys ? i + 1 : undefined))}</ul>
    </div>
  );
}

/** Keys 1 to 4 pick one of the open cards. */
function useDigits(on: boolean, cards: readonly Action[], picking: Picking): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const digit = digitOf(event);
      const card = digit !== null && cards[digit - 1];
      if (!card) return;
      event.preventDefault();
      if (!picking.isPicked(card)) picking.pick(card);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
