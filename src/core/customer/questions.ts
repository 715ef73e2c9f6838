/** Questions about what the product can do, and signs that she is ready to buy. */
import { ANSWER, LIMIT, SIGNAL } from '../constants';
import { type Draft, movePatience, moveTrust, note, react, show } from '../draft';
import { at } from '../exact';
import type { Traits } from '../moves/move';
import { STREAM, u } from '../random';
import { readiness } from './reading';

function dodged(draft: Draft, fact: string): void {
  note(draft, 'answer.dodged', { of: fact });
  moveTrust(draft, -ANSWER.dodged.trust);
  movePatience(draft, -ANSWER.dodged.patience);
  draft.open.question = null;
  react(draft, 'dodged');
}

/** A pending question grows old, or what was just said brings up the next one. */
export function askCapability(draft: Draft, { sells }: Traits): void {
  const { mind, open, seed, turn, scenario } = draft;
  if (open.question !== null) {
    if (turn - open.question.since > LIMIT.question) dodged(draft, open.question.fact);
    return;
  }
  if (!sells || mind.asked >= mind.questions.length) return;
  if (u(seed, STREAM.question, turn, 0) >= ANSWER.odds) return;
  const fact = at(scenario.table.facts, at(mind.questions, mind.asked));
  mind.asked += 1;
  open.question = { fact: fact.id, since: turn };
  note(draft, 'question', { of: fact.id });
  show(draft, 'question', fact.id);
}

function settleSignal(draft: Draft, { takesUpSignal }: Traits): void {
  const { mind, turn } = draft;
  if (!mind.signalOpen) return;
  if (takesUpSignal) {
    mind.signalOpen = false;
    note(draft, 'signal.answered');
  } else if (turn - mind.signalAt >= LIMIT.signal) {
    mind.signalOpen = false;
    note(draft, 'signal.missed', { n: { shown: mind.signalAt } });
  }
}

/** Before the first price: a sign that she could decide. */
export function showSignal(draft: Draft, move: Traits): void {
  settleSignal(draft, move);
  const { mind, open, seed, turn, scenario } = draft;
  if (open.pricedAt !== null || mind.signalOpen || mind.signals >= LIMIT.signals) return;
  if (!move.tells) return;
  if (turn - mind.signalAt < SIGNAL.gap) return;
  const z = readiness(scenario, mind);
  const odds = SIGNAL.odds.find(([from]) => z >= (from ?? 0))?.[1] ?? 0;
  if (u(seed, STREAM.signal, turn, 0) >= odds) return;
  mind.signalAt = turn;
  mind.signals += 1;
  mind.signalOpen = z >= SIGNAL.opportunity;
  note(draft, 'signal', { n: { readiness: z, opportunity: mind.signalOpen ? 1 : 0 } });
  show(draft, 'signal');
}
