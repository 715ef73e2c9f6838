import { ANSWER, PROMISE } from '../constants';
import { promise } from '../customer/promises';
import { seesThrough } from '../customer/reading';
import { studied } from '../customer/understanding';
import { type Draft, moveCover, movePatience, moveTrust, note, react, warm } from '../draft';
import { byId } from '../exact';
import type { Fact } from '../types';
import { ANSWERS } from '../vocabulary';
import type { Move } from './move';

function trueYes(draft: Draft, fact: Fact): void {
  note(draft, 'answer.true', { of: fact.id });
  warm(draft, ANSWER.yes.trust);
  moveCover(draft, fact.need, ANSWER.yes.cover);
  promise(draft, { source: 'answer', what: fact.id, keepOdds: PROMISE.yes, honest: true });
  react(draft, 'answerTaken');
}

function candid(draft: Draft, fact: Fact): void {
  note(draft, 'answer.candid', { of: fact.id });
  warm(draft, ANSWER.candid);
  react(draft, 'answerCandid');
}

function defer(draft: Draft, fact: Fact): void {
  const n = draft.mind.deferred;
  note(draft, 'answer.defer', { of: fact.id, n: { n } });
  moveTrust(draft, ANSWER.defer.trust);
  movePatience(draft, -ANSWER.defer.patience);
  draft.mind.deferred = n + 1;
  promise(draft, { source: 'answer', what: fact.id, keepOdds: PROMISE.defer, honest: true });
  react(draft, 'answerDeferred');
}

function wrong(draft: Draft, fact: Fact, said: 'yes' | 'no'): void {
  note(draft, 'answer.wrong', { of: fact.id });
  moveTrust(draft, -ANSWER.wrong);
  if (said === 'yes')
    promise(draft, { source: 'answer', what: fact.id, keepOdds: PROMISE.wrong, honest: true });
  react(draft, 'answerWrong');
}

/** A "yes" against better knowledge: the product was studied. */
function exaggerate(draft: Draft, fact: Fact): void {
  const { mind } = draft;
  note(draft, 'answer.exaggerate', { of: fact.id });
  moveCover(draft, fact.need, ANSWER.exaggerate.cover);
  mind.lies += 1;
  promise(draft, { source: 'answer', what: fact.id, keepOdds: PROMISE.exaggerated, honest: false });
  if (seesThrough(mind)) {
    note(draft, 'answer.exposed', { of: fact.id });
    moveTrust(draft, -ANSWER.exaggerate.trust);
    react(draft, 'answerExposed');
  } else react(draft, 'answerTaken');
}

/** Yes, no or "I will check" to a question about what the product can do. */
export const answer: Move<'answer'> = {
  name: 'answer',
  tells: true,
  servesAgreement: true,
  offers: ({ open }) => (open.question ? ANSWERS.map((say) => ({ move: 'answer', say })) : []),
  refuses: ({ open }, { say }) =>
    open.question === null ? 'noQuestion' : ANSWERS.includes(say) ? null : 'unknownSubject',
  play(draft, { say }) {
    const { open, scenario } = draft;
    const { facts } = scenario.table;
    const fact = byId(facts, open.question?.fact ?? '');
    if (say === 'defer') defer(draft, fact);
    else if (say === 'no' && !fact.truth) candid(draft, fact);
    else if (say === 'yes' && fact.truth) trueYes(draft, fact);
    else if (say === 'yes' && studied(open)) exaggerate(draft, fact);
    else wrong(draft, fact, say);
    open.question = null;
  },
};
