/** What cannot wait: her questions, her feelings, the signs that she would buy. */
import { studied } from '../core/customer/understanding';
import { at, greatest } from '../core/exact';
import type { MoveName } from '../core/types';
import { type AnswerSay, FEARS } from '../core/vocabulary';
import { anyOf, type Goal, type Seat, said } from './seat';

const GUESSES = 0.7;

function saying({ view, skills, luck }: Seat, truth: boolean): AnswerSay {
  if (luck() >= skills.honesty) return luck() < 0.7 ? 'yes' : 'defer';
  if (!studied(view.open) && luck() >= GUESSES) return truth ? 'no' : 'yes';
  return truth ? 'yes' : 'no';
}

export const answerQuestion: Goal = (seat) => {
  const { question } = seat.view.open;
  if (!question) return null;
  const fact = seat.view.table.facts.find(({ id }) => id === question.fact);
  return { move: 'answer', say: saying(seat, fact?.truth ?? false) };
};

/** Listens first, so that the feeling is certain, then names it. */
export const tendFeeling: Goal = ({ view, plans, skills, luck }) => {
  const { feeling } = view.open;
  if (!feeling) return null;
  if (plans.feeling.since !== feeling.since)
    plans.feeling = { since: feeling.since, tends: luck() < skills.emotion };
  if (!plans.feeling.tends) return null;
  if (!feeling.certain && luck() < skills.emotion) return { move: 'listen' };
  return { move: 'acknowledge', feeling: feeling.label };
};

/** She sounds as if she had decided: ask what is missing. */
export const takeSignal: Goal = (seat) => {
  const { beliefs, plans, skills, luck, view } = seat;
  if (view.open.pricedAt !== null || beliefs.signalAt < 0) return null;
  if (plans.signal.at !== beliefs.signalAt)
    plans.signal = { at: beliefs.signalAt, saw: luck() < skills.closing };
  if (!plans.signal.saw || view.open.turn - beliefs.signalAt > 2) return null;
  plans.signal = { ...plans.signal, saw: false };
  if (said(seat, 'trial') < 3) return { move: 'trial' };
  plans.bargains = true;
  return null;
};

/** Asks for the signature out of nowhere: no sense of when she is ready. */
export const pressEarly: Goal = ({ skills, luck, view }) =>
  view.open.agreed === null && luck() < 0.03 * (1 - skills.closing) ? { move: 'close' } : null;

/** Talks a worry away instead of answering it. */
export const talkAway: Goal = ({ beliefs, skills, luck, view }) => {
  if (luck() >= 0.05 * (1 - skills.honesty)) return null;
  const fear = at(FEARS, greatest(beliefs.fear));
  return view.open.ended === null ? { move: 'hype', fear } : null;
};

/** What nobody does by mistake. */
const DELIBERATE: readonly MoveName[] = ['walk', 'close', 'hype', 'spend'];

/** Any move at all, now and then. */
export const slip: Goal = ({ options, skills, luck, view }) => {
  if (view.open.turn === 0 || luck() >= skills.slip) return null;
  const calm = options.moves.filter(({ move }) => !DELIBERATE.includes(move));
  return anyOf(calm, luck);
};
