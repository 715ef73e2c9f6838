/** The only door to change: a meeting starts, says what is legal, and is played. */
import { Choices } from './choices';
import { DRAW, LIMIT, LONG_AGO, MIND, OVERSELL, STYLE_TRAITS } from './constants';
import { cool } from './customer/bargaining';
import { showBody } from './customer/cues';
import { raiseFeeling, stirFeelings } from './customer/feelings';
import { askCapability, showSignal } from './customer/questions';
import { readiness, reservation, riskLeft, understood } from './customer/reading';
import { drawDistance, drawMind } from './customer/start';
import { type Draft, draftOf, movePatience, note, react } from './draft';
import { MOVES, moveOf } from './moves';
import type { Move, Traits } from './moves/move';
import { IllegalAction, type Refusal } from './refusals';
import { nothingSaid } from './said';
import type {
  Action,
  Legal,
  Meeting,
  MeetingEvent,
  MoveName,
  Open,
  Scenario,
  Setup,
  View,
} from './types';
import { view } from './view';

function openingOf(scenario: Scenario, setup: Setup): Open {
  return {
    turn: 0,
    channel: setup.channel,
    distance: drawDistance(scenario, setup.seed),
    allowance: setup.allowance ?? scenario.allowance,
    spent: 0,
    prepared: null,
    hotel: false,
    specialist: false,
    capacity: null,
    said: nothingSaid(scenario.table),
    toldFear: scenario.temper.fearMean.map(() => false),
    toldNeed: scenario.table.needs.map(() => false),
    feeling: null,
    question: null,
    easedAt: LONG_AGO,
    unchecked: scenario.table.topics.map(() => false),
    pricedAt: null,
    rounds: 0,
    standing: null,
    packages: null,
    counter: null,
    agreed: null,
    forecasts: [],
    ended: null,
    deal: null,
    aftercare: [],
    last: null,
  };
}

/** Opens a meeting with the customer that `setup.seed` draws. Pure: the same setup, the same customer. */
export function start(scenario: Scenario, setup: Setup): Meeting {
  const mind = drawMind(scenario, setup);
  const opened: Meeting = { scenario, setup, open: openingOf(scenario, setup), mind, past: null };
  if (mind.feeling === null) return opened;
  const draft = draftOf(opened, 0);
  raiseFeeling(draft, mind.feeling);
  return { ...opened, open: draft.open, mind: draft.mind };
}

/** Why `action` may not be played in this view, or null when it may. Never throws. */
export function refusal(seat: View, action: Action): Refusal | null {
  const move = action !== null && typeof action === 'object' ? action.move : undefined;
  if (typeof move !== 'string' || !Object.hasOwn(MOVES, move)) return 'unknownMove';
  const over = seat.open.ended !== null;
  const { after } = MOVES[move];
  if (over && !after) return 'over';
  if (!over && after) return 'notOver';
  return moveOf(action).refuses(seat, action);
}

/** Everything that may be done now. Nothing is dealt by chance: bots and people get the same. */
export function legal(seat: View): Legal {
  return new Choices(seat);
}

function arrive(draft: Draft): void {
  const { open } = draft;
  const { distance, patience } = DRAW.farVisit;
  if (open.channel !== 'visit' || open.distance <= distance || open.hotel) return;
  note(draft, 'tiredArrival');
  draft.mind.patience -= patience;
}

function leaves(draft: Draft): void {
  const { mind, open, turn } = draft;
  if (open.ended !== null) return;
  if (mind.patience <= 0 || mind.trust < MIND.leaves) {
    note(draft, 'buyerLeft', { of: mind.patience <= 0 ? 'patience' : 'trust' });
    open.ended = 'left';
    react(draft, 'left');
  } else if (turn >= LIMIT.turns) {
    note(draft, 'timeUp');
    open.ended = 'time';
    react(draft, 'timeUp');
  }
}

/** Her limit before something that would sell on after she was ready; null for all else. */
function limitIfReady({ scenario, mind, open }: Draft, { sells }: Traits): number | null {
  if (open.pricedAt !== null || !sells || readiness(scenario, mind) < MIND.ready) return null;
  return reservation(scenario, mind);
}

/** Selling on after she was ready, without bringing the limit down, is overselling. */
function noteOversell(draft: Draft, limit: number | null): void {
  if (limit === null) return;
  const fell = limit - reservation(draft.scenario, draft.mind);
  if (fell < OVERSELL) note(draft, 'oversell', { n: { fell } });
}

function afterwards(draft: Draft, move: Move<MoveName>): void {
  const { mind, turn } = draft;
  if (move.tells) mind.ackStreak = Math.max(0, mind.ackStreak - 1);
  if (!move.idle) mind.lastSubstance = turn;
  if (move.name !== 'listen') mind.listenStreak = 0;
  if (draft.open.ended === null) {
    stirFeelings(draft);
    askCapability(draft, move);
    showSignal(draft, move);
    cool(draft, move.servesAgreement === true);
    showBody(draft);
  }
  leaves(draft);
}

function takeTurn(draft: Draft, move: Move<MoveName>, action: Action): void {
  if (draft.turn === 1) arrive(draft);
  note(draft, 'drain');
  movePatience(draft, -STYLE_TRAITS[draft.mind.style].drain);
  const limit = limitIfReady(draft, move);
  move.play(draft, action);
  noteOversell(draft, limit);
  afterwards(draft, move);
}

function committed(meeting: Meeting, draft: Draft, action: Action): Meeting {
  const { scenario, setup } = meeting;
  const { open, mind, events, cues, turn } = draft;
  open.turn = turn;
  open.last = { turn, action, cues };
  const after = {
    trust: mind.trust,
    understanding: understood(scenario, mind),
    fear: riskLeft(mind),
    readiness: readiness(scenario, mind),
  };
  const past = { turn, action, events, after, before: meeting.past };
  return { scenario, setup, open, mind, past };
}

/**
 * Plays one action and returns the meeting after it with what happened. The meeting before is
 * untouched. Throws IllegalAction when the rules do not allow it here.
 */
export function play(
  meeting: Meeting,
  action: Action,
): { meeting: Meeting; events: readonly MeetingEvent[] } {
  const reason = refusal(view(meeting, 'realistic'), action);
  if (reason !== null) throw new IllegalAction(reason, action);
  const move = moveOf(action);
  const draft = draftOf(meeting, meeting.open.turn + (move.offTurn ? 0 : 1));
  if (move.offTurn) move.play(draft, action);
  else takeTurn(draft, move, action);
  return { meeting: committed(meeting, draft, action), events: draft.events };
}

/** Everything that was played so far, oldest first, what takes no turn included. */
export function history(meeting: Meeting): NonNullable<Meeting['past']>[] {
  const turns = [];
  for (let past = meeting.past; past !== null; past = past.before) turns.push(past);
  return turns.reverse();
}
