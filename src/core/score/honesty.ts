/** Honesty: what was said of the product and promised was true. */
import type { EffectCode } from '../effects';
import { at } from '../exact';
import type { Effect, Mark } from '../types';
import type { Finding } from './findings';
import { mark } from './mark';
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

function answers(story: Story): Mark[] {
  const given = story.effects.filter(({ code }) => Object.hasOwn(ANSWERS, code));
  const each = (POINTS.points * story.extent) / (given.length + POINTS.questions);
  return [
    mark('ho.answers.start', 0, each * POINTS.start, { n: { questions: given.length } }),
    ...given.flatMap((effect) => {
      const way = ANSWERS[effect.code];
      return way
        ? [mark(way[0], effect.turn, each * worthOf(effect), { of: effect.of ?? '' })]
        : [];
    }),
  ];
}

/** Clauses of the deal that cannot be delivered. */
function stretched({ open, mind, table, turns }: Story): Mark[] {
  const { deal } = open;
  if (!deal) return [];
  return table.issues.flatMap(({ id, promise }, i) =>
    promise && at(deal.options, i) > at(mind.capacity, i)
      ? [mark('ho.stretchedPromise.term', turns, -POINTS.stretched, { of: id })]
      : [],
  );
}

/** The marks of honesty, in points of its 100. */
export function honesty(story: Story): Mark[] {
  const hype = story
    .all('hype')
    .map(({ turn, of = '' }) => mark('ho.overpromise.hype', turn, -POINTS.hype, { of }));
  return [...answers(story), ...hype, ...stretched(story)];
}
