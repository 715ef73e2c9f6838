/** Honesty: what was said of the product and promised was true. */
import type { EffectCode } from '../effects';
import { at } from '../exact';
import type { Effect } from '../types';
import type { Finding } from './findings';
import { mark, NOTHING, type Sheet } from './mark';
import { MARKS } from './points';
import type { Story } from './story';

const { honesty: POINTS } = MARKS;

const DEFERRED = 'answer.defer' satisfies EffectCode;
const ANSWERS: Readonly<Partial<Record<EffectCode, readonly [Finding, number]>>> = {
  'answer.true': ['ho.answers.true', 1],
  'answer.candid': ['ho.answers.candid', 1],
  [DEFERRED]: ['ho.answers.deferred', 0],
  'answer.wrong': ['ho.answers.wrong', POINTS.wrong],
  'answer.exaggerate': ['ho.answers.exaggerated', 0],
  'answer.dodged': ['ho.answers.dodged', POINTS.dodged],
};

/** The first "I will check" is fair; the next ones show that the product was not studied. */
function worthOf(answer: Effect): number {
  if (answer.code === DEFERRED) return at(POINTS.defer, answer.n.n === 0 ? 0 : 1);
  return ANSWERS[answer.code]?.[1] ?? 0;
}

function answers(story: Story, sheet: Sheet): void {
  const given = story.effects.filter(({ code }) => Object.hasOwn(ANSWERS, code));
  const each = (POINTS.points * story.extent) / (given.length + POINTS.questions);
  mark(sheet, 'ho.answers.start', 0, each * POINTS.start, { questions: given.length });
  for (const answer of given) {
    const way = ANSWERS[answer.code];
    if (way) mark(sheet, way[0], answer.turn, each * worthOf(answer), NOTHING, answer.of ?? '');
  }
}

/** Clauses of the deal that cannot be delivered. */
function stretched({ open, mind, table, turns }: Story, sheet: Sheet): void {
  const { deal } = open;
  if (!deal) return;
  table.issues.forEach(({ id, promise }, i) => {
    if (promise && at(deal.options, i) > at(mind.capacity, i))
      mark(sheet, 'ho.stretchedPromise.term', turns, -POINTS.stretched, NOTHING, id);
  });
}

/** The marks of honesty, in points of its 100. */
export function honesty(story: Story, sheet: Sheet): void {
  answers(story, sheet);
  for (const { turn, of = '' } of story.all('hype'))
    mark(sheet, 'ho.overpromise.hype', turn, -POINTS.hype, NOTHING, of);
  stretched(story, sheet);
}
